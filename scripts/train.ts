// npm run train [-- --draws N --folds N --by text|author|world --dry --leave-out AUTHORS]
// Learns from published news (the daily part of test/news) and from the drafts of the tests how likely a value states a fact; prints how well
// that does on texts left out, and writes server/src/core/claims/weighing/weights.json. --dry writes nothing;
// --leave-out (a regular expression) leaves authors out, so that `npm run eval:news -- --author NAME` shows what the product says of unseen texts.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../server/src/core/claims/weighing/features/all';
import type { Thresholds } from '../server/src/core/claims/weighing/model';
import { Dice } from './bench/dice';
import { newsTexts } from './news/corpora';
import { foldsOf } from './train/boosting';
import { crossValidated, scoredByFold, secondStageOf } from './train/crossValidation';
import type { Judged } from './train/crossValidation';
import { draftTexts, exampleTexts } from './train/draftCorpora';
import { judgedPlaces, partyModel } from './train/partyModel';
import { partyTable } from './train/partyTable';
import { pairTable } from './train/pairTable';
import type { PairTable } from './train/pairTable';
import { alarmThreshold, calibration, curve, vouchThreshold } from './train/report';
import { firstStage } from './train/twoStages';
import { WEIGHTS, weightsText } from './train/weights';

/** Each country that is party is put wrong so many times; neighbours are many. */
const PLACE_DRAWS = 3;
/** So large a share of the false alarms may be countries. */
const COUNTRIES = 0.3;
/** Of the values without a mark that could state a fact, which are half of all, so many may be vouched for. */
const VOUCHED_WRONGLY = 0.04;

const { values } = parseArgs({
  options: {
    draws: { type: 'string', default: '2' },
    folds: { type: 'string', default: '4' },
    by: { type: 'string', default: 'text' },
    dry: { type: 'boolean', default: false },
    'leave-out': { type: 'string', default: '^$' },
  },
});
const texts = [...newsTexts('daily'), ...draftTexts(), ...exampleTexts()].filter(
  ({ author }) => !new RegExp(values['leave-out']).test(author),
);
const table = pairTable(texts, Number(values.draws));
const places = partyTable(texts, PLACE_DRAWS);
const isNews = (text: number) => !['drafts', 'examples'].includes(table.texts[text]?.world ?? '');
const rows = table.groups.reduce((sum, group) => sum + group.rows.length, 0);
console.log(
  `${String(table.texts.length)} texts, ${String(table.groups.length)} values, ${String(rows)} pairs, ${String(FEATURES.length)} features`,
);
const folds = partsBy(values.by, table);
const seen = scoredByFold(table, folds);
const judged = crossValidated(seen);
const news = judged.filter(({ group }) => isNews(group.text));
const words = wordsOf(isNews);
console.log(curve(`published news, left out by ${values.by}`, news, words));
for (const world of new Set(table.texts.map((text) => text.world))) {
  const isIn = (text: number) => table.texts[text]?.world === world;
  console.log(
    curve(
      world,
      judged.filter(({ group }) => isIn(group.text)),
      wordsOf(isIn),
    ),
  );
}
for (const kind of new Set(news.map(({ group }) => group.kind)))
  console.log(
    curve(
      kind,
      news.filter(({ group }) => group.kind === kind),
      words,
    ),
  );
console.log(`calibration: ${calibration(news)}`);
const countries = judgedPlaces(places, folds).filter(({ group }) => isNews(group.text));
console.log(curve('countries', countries, words));
console.log(`calibration of countries: ${calibration(countries)}`);
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

/** By false alarms in 10,000 words of published news: in all half a one is underlined at most, and ten are hints. */
function thresholdsFor(judgedNews: readonly Judged[], share: number): Omit<Thresholds, 'right'> {
  const at = (rate: number) => alarmThreshold(judgedNews, words, rate * share);
  return { sure: { strict: at(0.2), usual: at(0.5), loose: at(1.5) }, check: at(10) };
}

function wordsOf(isIn: (text: number) => boolean): number {
  return table.texts.reduce((sum, text, i) => (isIn(i) ? sum + text.words : sum), 0);
}

/** A fold for each text: drawn, or one for each author or world. */
function partsBy(by: string, { texts }: PairTable): readonly number[] {
  if (by !== 'author' && by !== 'world')
    return foldsOf(texts.length, Number(values.folds), new Dice(1));
  const names = [...new Set(texts.map((text) => text[by]))].sort();
  return texts.map((text) => names.indexOf(text[by]));
}
