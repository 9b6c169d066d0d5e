// npm run train [-- --draws N --folds N --dry --quick --leave-out AUTHORS]
// Learns from published news (the daily part of test/news) and from the drafts of the tests how likely a value states a fact; prints how well
// that does on authors of the bundled dataset and worlds left out (as it is used: thresholds are set by that), on texts, authors, worlds left out, and
// with fewer texts, and writes server/src/core/claims/weighing/weights.json.
// --dry writes nothing; --quick prints only the first of these;
// --leave-out (a regular expression) leaves authors out, so that `npm run eval:news -- --author NAME` shows what the product says of unseen texts.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../server/src/core/claims/weighing/features/all';
import type { Thresholds } from '../server/src/core/claims/weighing/model';
import { hash, newsTexts } from './news/corpora';
import { crossValidated, scoredByFold, secondStageOf } from './train/crossValidation';
import type { Judged } from './train/crossValidation';
import { draftTexts, exampleTexts } from './train/draftCorpora';
import { foldsBy } from './train/folds';
import type { Folds } from './train/folds';
import { pairTable } from './train/pairTable';
import { judgedPlaces, partyModel } from './train/partyModel';
import { partyTable } from './train/partyTable';
import { alarmThreshold, calibration, curve, vouchThreshold } from './train/report';
import { firstStage } from './train/twoStages';
import { WEIGHTS, weightsText } from './train/weights';

/** Each country that is party is put wrong so many times; neighbours are many. */
const PLACE_DRAWS = 3;
/** So large a share of the false alarms may be countries. */
const COUNTRIES = 0.25;
/** Of the values without a mark that could state a fact, which are half of all, so many may be vouched for. */
const VOUCHED_WRONGLY = 0.04;
/** The learning curve: with so large shares of the news texts. */
const SHARES = [0.25, 0.5];

const { values } = parseArgs({
  options: {
    draws: { type: 'string', default: '2' },
    folds: { type: 'string', default: '4' },
    dry: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    'leave-out': { type: 'string', default: '^$' },
  },
});
const texts = [...newsTexts('daily'), ...draftTexts(), ...exampleTexts()].filter(
  ({ author }) => !new RegExp(values['leave-out']).test(author),
);
const table = pairTable(texts, Number(values.draws));
const places = partyTable(texts, PLACE_DRAWS);
const isNews = (text: number) => !['drafts', 'examples'].includes(table.texts[text]?.world ?? '');
const words = wordsOf(isNews);
const rows = table.groups.reduce((sum, group) => sum + group.rows.length, 0);
console.log(
  `${String(table.texts.length)} texts, ${String(table.groups.length)} values, ${String(rows)} pairs, ${String(FEATURES.length)} features`,
);
const folds = foldsBy('use', table.texts, Number(values.folds));
const seen = scoredByFold(table, folds);
const judged = crossValidated(seen);
const news = newsOf(judged);
const countries = newsOf(judgedPlaces(places, folds));
printByPart();
const thresholds = {
  ...thresholdsFor(news, 1 - COUNTRIES),
  right: vouchThreshold(news, VOUCHED_WRONGLY),
  places: thresholdsFor(countries, COUNTRIES),
};
console.log(thresholds);
if (!values.dry) {
  const models = {
    ...firstStage(table, () => true),
    ...secondStageOf(seen.flat()),
    party: partyModel(places, () => true),
  };
  writeFileSync(WEIGHTS, weightsText({ ...models, thresholds }));
}
if (!values.quick) printOtherwiseParted();

/** As it is used: of all news, of each world, of each kind of value; how well probabilities hold. */
function printByPart(): void {
  console.log(curve('published news, left out as it is used', news, words));
  for (const world of new Set(table.texts.map((text) => text.world))) {
    const isIn = (text: number) => table.texts[text]?.world === world;
    const own = judged.filter(({ group }) => isIn(group.text));
    console.log(curve(world, own, wordsOf(isIn)));
  }
  for (const kind of new Set(news.map(({ group }) => group.kind))) {
    const own = news.filter(({ group }) => group.kind === kind);
    console.log(curve(kind, own, words));
  }
  console.log(`calibration: ${calibration(news)}`);
  console.log(curve('countries', countries, words));
  console.log(`calibration of countries: ${calibration(countries)}`);
}

/** Texts left out, authors, worlds; then the learning curve. */
function printOtherwiseParted(): void {
  for (const unit of ['text', 'author', 'world'] as const) {
    const parts = foldsBy(unit, table.texts, Number(values.folds));
    console.log(curve(`left out by ${unit}`, newsOf(validated(parts)), words));
    console.log(
      curve(`countries, left out by ${unit}`, newsOf(judgedPlaces(places, parts)), words),
    );
  }
  for (const share of SHARES) {
    const isUsed = (text: number) =>
      !isNews(text) || hash(table.texts[text]?.id ?? '') % 100 < 100 * share;
    const found = newsOf(validated(folds, isUsed));
    console.log(curve(`learned from ${String(100 * share)} % of the news`, found, words));
  }
}

function validated(parts: Folds, isUsed?: (text: number) => boolean): readonly Judged[] {
  return crossValidated(scoredByFold(table, parts, isUsed), isUsed);
}

function newsOf(all: readonly Judged[]): readonly Judged[] {
  return all.filter(({ group }) => isNews(group.text));
}

/** By false alarms in 10,000 words of published news: in all half a one is underlined at most, and ten are hints. */
function thresholdsFor(judgedNews: readonly Judged[], share: number): Omit<Thresholds, 'right'> {
  const at = (rate: number) => alarmThreshold(judgedNews, words, rate * share);
  return { sure: { strict: at(0.2), usual: at(0.5), loose: at(1.5) }, check: at(10) };
}

function wordsOf(isIn: (text: number) => boolean): number {
  return table.texts.reduce((sum, text, i) => (isIn(i) ? sum + text.words : sum), 0);
}
