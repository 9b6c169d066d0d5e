import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps } from '../../server/src/core/span';
import type { Mark } from '../../server/src/dataset/marks/mark';
import { readMarkedFile } from '../../test/marks/markedFile';
import { newsTexts } from './corpora';
import type { NewsText } from './corpora';
import { mentionAt, readText } from './draftMentions';
import { worldIn } from './world';

const SECOND = join(import.meta.dirname, '..', '..', 'test', 'news', 'second-marker', 'marks.txt');

/** How often two markers of the same texts, neither of whom saw the other's marks, mark the same value as the same: a line each for values and countries. */
export function agreement(): string {
  const second = readMarkedFile(SECOND, readFileSync(SECOND, 'utf8'));
  const byId = new Map(second.map((text) => [text.id, text.marks]));
  const all = [...newsTexts('daily'), ...newsTexts('held-out')].filter(({ id }) => byId.has(id));
  const marked = all.map((text) => ({
    first: text.marks.filter(isOfFact),
    second: (byId.get(text.id) ?? []).filter(isOfFact),
    isCountry: countryTest(text),
  }));
  const line = (name: string, isCounted: (isCountry: boolean) => boolean): string => {
    let [first, second, both] = [0, 0, 0];
    for (const { isCountry, ...marks } of marked) {
      const a = marks.first.filter((mark) => isCounted(isCountry(mark)));
      const b = marks.second.filter((mark) => isCounted(isCountry(mark)));
      first += a.length;
      second += b.length;
      both += a.filter((one) => b.some((other) => isAlike(one, other))).length;
    }
    return `${name}: ${String(both)} marked alike, of ${String(first)} that the first and ${String(second)} that the second marker marked`;
  };
  return [
    `${String(all.length)} texts with two markers`,
    line('values', (isCountry) => !isCountry),
    line('countries', (isCountry) => isCountry),
  ].join('\n');
}

/** What differs was marked later in the older texts, and by judgement: it is left out. */
function isOfFact({ verdict }: Mark): boolean {
  return verdict !== 'differs';
}

function isAlike(one: Mark, other: Mark): boolean {
  return overlaps(one.span, other.span) && one.verdict === other.verdict;
}

function countryTest(text: NewsText): (mark: Mark) => boolean {
  const { mentions } = readText(text.text, text.today, worldIn(text.folder));
  return ({ span }) => mentionAt(mentions, span)?.mention.value.kind === 'place';
}
