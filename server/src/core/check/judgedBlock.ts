import { claimsIn } from '../claims/claims';
import type { BlockClaim } from '../claims/claims';
import { isSamePassage } from '../claims/passages/passage';
import type { PlacedPassage } from '../claims/passages/placedPassage';
import type { Lexicon } from '../claims/lexicon/lexicon';
import type { Neighbourhood } from '../claims/weighing/decisions';
import type { DraftContext } from '../claims/weighing/discourse';
import type { ScoredBlock } from '../claims/weighing/scoredBlock';
import type { Draft } from '../text/draft';
import type { Finding } from '../verdicts/finding';
import { judge } from '../verdicts/judge';
import type { JudgingContext, Judgement } from '../verdicts/judge';
import { locate, placed } from '../verdicts/placedFindings';
import type { Located } from '../verdicts/placedFindings';

/** A block whose values were weighed one by one, by what they were read from. */
export interface WeighedBlock {
  readonly passage: PlacedPassage;
  readonly context: DraftContext;
  readonly scored: ScoredBlock;
}

/** A block that was judged, by what it was read from, and what was found in it. */
export interface JudgedBlock extends WeighedBlock {
  readonly near: Neighbourhood;
  readonly found: readonly Found[];
  /** The same, in the draft's offsets. */
  readonly findings: readonly Finding[];
}

interface Found {
  readonly claim: BlockClaim;
  readonly judgement: Judgement;
  /** As the block was written when it was last placed. */
  readonly located?: Located;
}

/** Reads the claims of a block and judges them; `draft` is where it stands, `near` what stands round it there. */
export function judgeBlock(
  weighed: WeighedBlock,
  near: Neighbourhood,
  judging: JudgingContext,
  lexicon: Lexicon,
  draft: Draft,
): JudgedBlock {
  const found = claimsIn(weighed.passage.passage, lexicon, near).flatMap((claim) => {
    const judgement = judge(claim, judging);
    return judgement ? [{ claim, judgement }] : [];
  });
  return placedBlock({ ...weighed, near }, found, draft);
}

/** The same block where it stands now. */
export function moveTo(passage: PlacedPassage, block: JudgedBlock, draft: Draft): JudgedBlock {
  const { context, scored, near } = block;
  return placedBlock({ passage, context, scored, near }, block.found, draft);
}

/** True where it is read from the same passage. */
export function isSameBlock(block: JudgedBlock, passage: PlacedPassage): boolean {
  return isSamePassage(block.passage.passage, passage.passage);
}

function placedBlock(
  judged: Omit<JudgedBlock, 'found' | 'findings'>,
  all: readonly Found[],
  draft: Draft,
): JudgedBlock {
  const { at } = judged.passage;
  const own = draft.blocks[at[0] ?? -1];
  if (!own) return { ...judged, found: all, findings: [] };
  const site = { own, draft, at };
  const findings: Finding[] = [];
  const found = all.map((one) => {
    const { claim, judgement } = one;
    const isWrittenSo = one.located?.map === own.map;
    const located = isWrittenSo ? one.located : locate(claim, judgement, own);
    if (located) findings.push(placed(claim, judgement, located, site));
    return isWrittenSo || !located ? one : { claim, judgement, located };
  });
  return { ...judged, found, findings };
}
