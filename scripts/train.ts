// npm run train [-- --draws N --folds N --by text|author|world]
// Learns from the daily part of test/news how likely a value states a fact, and prints how well that does on texts left out.
import { parseArgs } from 'node:util';
import { FEATURES } from '../server/src/core/claims/weighing/features/all';
import { Dice } from './bench/dice';
import { newsTexts } from './news/corpora';
import { foldsOf } from './train/boosting';
import { calibration, crossValidated, curve } from './train/crossValidation';
import { pairTable } from './train/pairTable';
import type { PairTable } from './train/pairTable';

const { values } = parseArgs({
  options: {
    draws: { type: 'string', default: '2' },
    folds: { type: 'string', default: '5' },
    by: { type: 'string', default: 'text' },
  },
});
const draws = Number(values.draws);
const table = pairTable(newsTexts('daily'), draws);
const words = table.texts.reduce((sum, text) => sum + text.words, 0);
const rows = table.groups.reduce((sum, group) => sum + group.rows.length, 0);
console.log(
  `${String(table.texts.length)} texts, ${String(words)} words, ${String(table.groups.length)} values, ${String(rows)} pairs, ${String(FEATURES.length)} features`,
);
const judged = crossValidated(table, partsBy(values.by, table), draws);
console.log(curve(`left out by ${values.by}`, judged, words));
for (const isAtlas of [true, false]) {
  const isIn = (text: number) => (table.texts[text]?.world === 'atlas') === isAtlas;
  const own = judged.filter(({ group }) => isIn(group.text));
  const ownWords = table.texts.reduce((sum, text, i) => (isIn(i) ? sum + text.words : sum), 0);
  console.log(curve(isAtlas ? 'the atlas' : 'other fields', own, ownWords));
}
for (const kind of new Set(judged.map(({ group }) => group.kind)))
  console.log(
    curve(
      kind,
      judged.filter(({ group }) => group.kind === kind),
      words,
    ),
  );
console.log(`calibration: ${calibration(judged, draws)}`);

/** A fold for each text: drawn, or one for each author or world. */
function partsBy(by: string, { texts }: PairTable): readonly number[] {
  if (by !== 'author' && by !== 'world')
    return foldsOf(texts.length, Number(values.folds), new Dice(1));
  const names = [...new Set(texts.map((text) => text[by]))].sort();
  return texts.map((text) => names.indexOf(text[by]));
}
