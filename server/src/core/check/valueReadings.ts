import { missingEvidence } from '../claims/missingEvidence';
import type { MissingEvidence } from '../claims/missingEvidence';
import { likeliestStatements } from '../claims/weighing/decisions';
import type { LikeliestStatements } from '../claims/weighing/decisions';
import { MODEL } from '../claims/weighing/model';
import { subjectsInPlay } from '../claims/weighing/nearness';
import { NEVER } from '../claims/weighing/discourse';
import type { DraftContext } from '../claims/weighing/discourse';
import type { Pair } from '../claims/weighing/pair';
import type { Factbase, Subject } from '../facts/factbase';
import type { Mention } from '../mentions/mention';
import { overlaps } from '../span';
import type { Span } from '../span';
import { draftSpan } from '../text/draftSpan';
import type { Finding } from '../verdicts/finding';
import { BlockQueue } from './blockQueue';
import type { CheckResult } from './draftChecker';
import type { JudgedBlock } from './judgedBlock';
import { prepared } from './preparedFactbase';

/** A value of a draft as it was read, and what it was thought to state, whether anything is told of it or not. */
export interface ValueReading {
  /** Draft offsets. */
  readonly span: Span;
  readonly mention: Mention;
  /** What is told of it, or would be if nothing hid it. */
  readonly finding: Finding | undefined;
  readonly isHidden: boolean;
  /** Likeliest first, of each fact one, at most three. Empty where it is held against nothing. */
  readonly thoughts: readonly PossibleStatement[];
  /** The subjects that the words in reach could mean, or that the draft has spoken of. */
  readonly inReach: readonly Subject[];
}

/** A fact that a value might state. */
export interface PossibleStatement extends Pick<
  Pair,
  'subject' | 'property' | 'facts' | 'relation'
> {
  /** From 0 to 1; nothing where what was weighed is unclear, or didn't come into question. */
  readonly probability: number | undefined;
  /** From which probability on anything is told. */
  readonly needed: number;
  readonly missing: readonly MissingEvidence[];
}

/** Every value that a checked draft states within a stretch of it (draft offsets), in the order of the text. Weighs the draft anew up to there. */
export function valueReadings(
  result: CheckResult,
  factbase: Factbase,
  within: Span,
): readonly ValueReading[] {
  const { date, from } = result.day;
  const day = { date, isDated: from !== 'today' };
  const queue = new BlockQueue(result.reading, day, undefined, prepared(factbase));
  return result.draft.blocks.flatMap((block, index) => {
    if (!overlaps(block.span, within) || result.reading.blocks[index]?.isIdle !== false) return [];
    return readingsOf(result, index, queue.judge(index)).filter(({ span }) =>
      overlaps(span, within),
    );
  });
}

function readingsOf(
  result: CheckResult,
  index: number,
  judged: JudgedBlock | undefined,
): readonly ValueReading[] {
  const block = result.draft.blocks[index];
  if (!block || !judged) return [];
  const likeliest = new Map(likeliestStatements(judged.near).map((one) => [one.value.at, one]));
  const spokenOf = spokenBefore(judged.context);
  return judged.scored.scenes.flatMap((scene) =>
    scene.sentence.mentions.map((at): ValueReading => {
      const span = draftSpan(block, at.mention.span);
      const weighed = likeliest.get(at);
      return {
        span,
        mention: at.mention,
        ...findingAt(result, span),
        thoughts: weighed ? thoughtsOf(weighed) : [],
        inReach: subjectsInPlay(scene, spokenOf),
      };
    }),
  );
}

function spokenBefore({ subjects }: DraftContext): ReadonlyMap<Subject, number> {
  const since = [...subjects].map(([subject, told]) => [subject, told.since] as const);
  return new Map(since.filter(([, sentences]) => sentences < NEVER));
}

function findingAt(
  { findings, silenced, hidden }: CheckResult,
  span: Span,
): Pick<ValueReading, 'finding' | 'isHidden'> {
  const isHere = ({ claim }: Finding) => overlaps(claim.span, span);
  const told = findings.find(isHere);
  const off = [...silenced, ...hidden.map(({ finding }) => finding)].find(isHere);
  return { finding: told ?? off, isHidden: told === undefined && off !== undefined };
}

/** How many facts are told of that a value might state. */
const MOST = 3;
/** From which probability on a second fact is told of. */
const WORTH_TELLING = 0.05;

function thoughtsOf({
  value,
  error,
  statement,
}: LikeliestStatements): readonly PossibleStatement[] {
  const { check, right } = MODEL.thresholds;
  const second = new Map([error, statement].flatMap((one) => (one ? [[one.pair, one]] : [])));
  return value.pairs
    .map((pair, i) => ({
      pair,
      probability: second.get(pair)?.probability,
      first: value.scores[i] ?? 0,
    }))
    .map((one) => ({ ...one, rank: one.probability ?? one.first / 2 }))
    .sort((a, b) => b.rank - a.rank)
    .filter(({ rank }, i) => i === 0 || (i < MOST && rank >= WORTH_TELLING))
    .map(({ pair, probability }) => {
      const { subject, property, facts, relation } = pair;
      const needed = relation === 'agrees' ? right : check;
      const missing = missingEvidence(pair, value.company);
      return { subject, property, facts, relation, probability, needed, missing };
    });
}
