import { claimsIn } from '../claims/claims';
import type { BlockClaim } from '../claims/claims';
import { isSamePassage } from '../claims/passage';
import type { PlacedPassage } from '../claims/surroundings';
import type { Lexicon } from '../claims/lexicon';
import type { Draft } from '../text/draft';
import type { Finding } from '../verdicts/finding';
import { judge } from '../verdicts/judge';
import type { Bench, Judgement } from '../verdicts/judge';
import { locate, placed } from '../verdicts/placed';
import type { Located } from '../verdicts/placed';

/** A block that was judged, by what it was read from, and what was found in it. */
export interface JudgedBlock {
  readonly passage: PlacedPassage;
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

/** Reads the claims of a passage and judges them; `draft` is where the passage stands. */
export function judgeBlock(
  passage: PlacedPassage,
  bench: Bench,
  lexicon: Lexicon,
  draft: Draft,
): JudgedBlock {
  const found = claimsIn(passage.passage, lexicon).flatMap((claim) => {
    const judgement = judge(claim, bench);
    return judgement ? [{ claim, judgement }] : [];
  });
  return placedBlock(passage, found, draft);
}

/** The same block where it stands now. */
export function moveTo(passage: PlacedPassage, { found }: JudgedBlock, draft: Draft): JudgedBlock {
  return placedBlock(passage, found, draft);
}

/** True where the same would be found. */
export function isSameBlock(block: JudgedBlock, passage: PlacedPassage): boolean {
  return isSamePassage(block.passage.passage, passage.passage);
}

function placedBlock(passage: PlacedPassage, all: readonly Found[], draft: Draft): JudgedBlock {
  const own = draft.blocks[passage.at[0] ?? -1];
  const findings: Finding[] = [];
  const found = all.map((one) => {
    const { claim, judgement } = one;
    const isWrittenSo = one.located !== undefined && one.located.map === own?.map;
    const located = isWrittenSo ? one.located : own && locate(claim, judgement, own);
    const finding = located && placed(claim, judgement, located, draft, passage);
    if (finding) findings.push(finding);
    return isWrittenSo || !located ? one : { claim, judgement, located };
  });
  return { passage, found, findings };
}
