import type { CoverageParams, ValueStanding } from '../../server/src/protocol';

type Counts = CoverageParams['counts'];

/** `✓ 12 · ✗ 2 · ? 3 · 9 not covered`; what there is none of is left out. */
export function countsInShort(counts: Counts): string {
  const parts = SHORT.flatMap(([standing, write]) =>
    counts[standing] === 0 ? [] : [write(counts[standing])],
  );
  return parts.length === 0 ? 'no figures' : parts.join(' · ');
}

/** `12 supported, 2 wrong, 9 not covered`. */
export function countsInWords(counts: Counts): string {
  const parts = ORDER.filter((standing) => counts[standing] > 0).map(
    (standing) => `${String(counts[standing])} ${STANDING_WORDS[standing]}`,
  );
  return parts.length === 0 ? 'no figures' : parts.join(', ');
}

/** What the status bar tells when the pointer rests on it: plain text, a line each. */
export function coverageInLines(coverage: CoverageParams): readonly string[] {
  const { counts, datasets, newest, day, dayFrom, isPartial } = coverage;
  const names = datasets.length === 0 ? 'no dataset' : datasets.join(', ');
  return [
    `PactCheck: ${countsInWords(counts)}`,
    `Checked against ${names}${newest === undefined ? '' : `, with sources up to ${newest}`}`,
    `By the day ${day}, ${DAY_FROM[dayFrom]}`,
    ...(isPartial ? ['Only part of this draft was checked: it is very long'] : []),
  ];
}

export const STANDING_WORDS: Readonly<Record<ValueStanding, string>> = {
  supported: 'supported',
  wrong: 'wrong',
  unsettled: 'disputed or outdated',
  check: 'to be checked',
  uncovered: 'not covered',
};

const ORDER: readonly ValueStanding[] = ['supported', 'wrong', 'unsettled', 'check', 'uncovered'];

const SHORT: readonly (readonly [ValueStanding, (count: number) => string])[] = [
  ['supported', (count) => `✓ ${String(count)}`],
  ['wrong', (count) => `✗ ${String(count)}`],
  ['unsettled', (count) => `! ${String(count)}`],
  ['check', (count) => `? ${String(count)}`],
  ['uncovered', (count) => `${String(count)} not covered`],
];

const DAY_FROM: Readonly<Record<CoverageParams['dayFrom'], string>> = {
  frontMatter: 'from the draft’s front matter',
  fileName: 'from the file’s name',
  dateline: 'from the draft’s dateline',
  today: 'today, since the draft bears none',
};
