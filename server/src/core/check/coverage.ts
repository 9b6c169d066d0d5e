import type { CheckResult } from './draftChecker';
import type { DraftReading } from '../claims/draftReading';
import type { Mention } from '../mentions/mention';
import { overlaps } from '../span';
import type { Span } from '../span';
import { draftSpan } from '../text/draftSpan';
import { codeOf } from '../verdicts/codes';
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

/**
 * Every value that a draft's text states, in its order: each figure, date and span of time, and of countries and statuses those that a claim is
 * made of, which stand everywhere. Front matter counts only where something was found in it; what the draft turns off, or a decision hides, doesn't count.
 * `ticked`: fingerprints of the claims that were ticked off.
 */
export function standingValues(
  {
    reading,
    findings,
    silenced,
    hidden,
  }: Pick<CheckResult, 'reading' | 'findings' | 'silenced' | 'hidden'>,
  ticked: ReadonlySet<string> = NONE,
): readonly StandingValue[] {
  const covered = findings.map((finding): StandingValue => {
    const standing = standingOf(finding);
    const isTicked =
      ticked.size > 0 && standing !== 'supported' && ticked.has(fingerprintOf(finding, reading));
    return {
      span: finding.claim.span,
      standing,
      finding,
      ...(isTicked && { isTicked }),
    };
  });
  const off = hidden.map(({ finding }) => finding);
  const claimed = [...findings, ...silenced, ...off].map(({ claim }) => claim).sort(byStart);
  const uncovered = figureSpans(reading)
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

function figureSpans({ draft, blocks }: DraftReading): readonly Span[] {
  return blocks.flatMap(({ sentences }, index) => {
    const block = draft.blocks[index];
    if (!block || block.kind === 'field') return [];
    return sentences.flatMap(({ mentions }) =>
      mentions.flatMap(({ mention }) =>
        isFigure(mention) ? [draftSpan(block, mention.span)] : [],
      ),
    );
  });
}

function isFigure({ value }: Mention): boolean {
  return value.kind !== 'place' && value.kind !== 'status';
}

/** Both in the order of the text; neither overlaps within itself, as a value is claimed once. */
function overlapsAny(span: Span, claimed: readonly Placed[]): boolean {
  let [low, high] = [0, claimed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claimed[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = claimed[low];
  return next !== undefined && overlaps(next.span, span);
}

interface Placed {
  readonly span: Span;
}

function byStart(a: Placed, b: Placed): number {
  return a.span.start - b.span.start;
}
