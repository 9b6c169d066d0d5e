import type { CheckResult } from './draftChecker';
import type { DraftReading } from '../claims/reading/draftReading';
import type { Mention } from '../mentions/mention';
import { overlaps } from '../span';
import type { Span } from '../span';
import type { Block } from '../text/draft';
import { draftSpan } from '../text/draftSpan';
import { codeOf } from '../verdicts/diagnosticCodes';
import type { Finding } from '../verdicts/finding';
import { fingerprintOf } from './fingerprint';

/**
 * How a value of a draft stands. - supported: the facts say so. - wrong: they say otherwise. - unsettled: sources disagree about it, or it was so
 * once. - check: likely a claim of ours, not surely. - uncovered: held against no fact.
 */
export type Standing = 'supported' | 'wrong' | 'unsettled' | 'check' | 'uncovered';

/** A value of a draft, where it stands there, and what was found of it. */
export interface StandingValue {
  /** Draft offsets. */
  readonly span: Span;
  readonly standing: Standing;
  /** Nothing where it is uncovered. */
  readonly finding?: Finding;
  /** Somebody has looked at it and is done, though it isn't supported: nothing of it is open. */
  readonly isTicked?: true;
}

/** How a value is counted: by its standing, or as ticked off. */
export type Counted = Standing | 'ticked';

/** How many values of a draft are counted how. */
export type Coverage = Readonly<Record<Counted, number>>;

/** What of a check tells how values stand. */
type Stood = Pick<CheckResult, 'reading' | 'findings' | 'silenced' | 'hidden'>;

/**
 * Every value that a draft's text states, in its order: each figure, date and span of time, and of countries and statuses those that a claim is
 * made of, which stand everywhere. Front matter counts only where something was found in it; what the draft turns off, or a decision hides, doesn't count.
 * `ticked`: fingerprints of the claims that were ticked off.
 */
export function standingValues(
  result: Stood,
  ticked: ReadonlySet<string> = NONE,
): readonly StandingValue[] {
  const before = known.get(result);
  if (before?.ticked === ticked) return before.values;
  const values = valuesIn(result.reading.draft.blocks.keys(), result, ticked);
  known.set(result, { ticked, values });
  return values;
}

/** Reckoned once for each check and what is ticked off. */
const known = new WeakMap<
  Stood,
  { readonly ticked: ReadonlySet<string>; readonly values: readonly StandingValue[] }
>();

/** Those of the blocks that lie near a stretch of the draft, or reach into it. */
export function standingValuesNear(near: Span, result: Stood): readonly StandingValue[] {
  const all = result.reading.draft.blocks;
  const isNear = ({ span }: Block) => span.start <= near.end && span.end >= near.start;
  const blocks = all.flatMap((block, index) => (isNear(block) ? [index] : []));
  const spans = blocks.flatMap((index) => all[index]?.span ?? []);
  const reach = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return valuesIn(blocks, { ...result, findings: within(reach, result.findings) }, NONE);
}

function valuesIn(
  blocks: Iterable<number>,
  { reading, findings, silenced, hidden }: Stood,
  ticked: ReadonlySet<string>,
): readonly StandingValue[] {
  const covered = findings.map((finding): StandingValue => {
    const standing = standingOf(finding);
    const isTicked =
      ticked.size > 0 && standing !== 'supported' && ticked.has(fingerprintOf(finding, reading));
    return { span: finding.claim.span, standing, finding, ...(isTicked && { isTicked }) };
  });
  const off = hidden.map(({ finding }) => finding);
  const claimed = [...findings, ...silenced, ...off].map(({ claim }) => claim).sort(byStart);
  const uncovered = figureSpans(blocks, reading)
    .filter((span) => !overlapsAny(span, claimed))
    .map((span): StandingValue => ({ span, standing: 'uncovered' }));
  return [...covered, ...uncovered].sort(byStart);
}

/** The standings of a draft's values, counted; what is ticked off by itself. */
export function coverageOf(values: readonly StandingValue[]): Coverage {
  const counts = { supported: 0, wrong: 0, unsettled: 0, check: 0, ticked: 0, uncovered: 0 };
  for (const value of values) counts[countedAs(value)]++;
  return counts;
}

export function countedAs({ standing, isTicked }: StandingValue): Counted {
  return isTicked ? 'ticked' : standing;
}

const NONE: ReadonlySet<string> = new Set();

export function standingOf(finding: Finding): Standing {
  const code = codeOf(finding);
  if (code === undefined) return 'supported';
  if (code === 'check-this') return 'check';
  return code.startsWith('wrong-') ? 'wrong' : 'unsettled';
}

function figureSpans(indexes: Iterable<number>, { draft, blocks }: DraftReading): readonly Span[] {
  const spans: Span[] = [];
  for (const index of indexes) {
    const block = draft.blocks[index];
    if (!block || block.kind === 'field') continue;
    const mentions = blocks[index]?.sentences.flatMap((sentence) => sentence.mentions) ?? [];
    for (const { mention } of mentions)
      if (isFigure(mention)) spans.push(draftSpan(block, mention.span));
  }
  return spans;
}

function isFigure({ value }: Mention): boolean {
  return value.kind !== 'place' && value.kind !== 'status';
}

/** The findings whose values touch a stretch of the draft; both in the order of the text. */
function within({ start, end }: Span, findings: readonly Finding[]): readonly Finding[] {
  const from = firstEndingFrom(start, findings, ({ claim }) => claim.span);
  const rest = findings.slice(from);
  const to = rest.findIndex(({ claim }) => claim.span.start > end);
  return to < 0 ? rest : rest.slice(0, to);
}

/** Both in the order of the text; neither overlaps within itself, as a value is claimed once. */
function overlapsAny(span: Span, claimed: readonly Placed[]): boolean {
  const next = claimed[firstEndingFrom(span.start + 1, claimed, (one) => one.span)];
  return next !== undefined && overlaps(next.span, span);
}

/** The index of the first whose span ends at an offset or behind it. */
function firstEndingFrom<T>(at: number, all: readonly T[], spanOf: (one: T) => Span): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && spanOf(one).end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Placed {
  readonly span: Span;
}

function byStart(a: Placed, b: Placed): number {
  return a.span.start - b.span.start;
}
