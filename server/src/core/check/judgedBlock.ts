import { claimsIn } from '../claims/claims';
import type { BlockClaim } from '../claims/claims';
import { isSamePassage } from '../claims/passage';
import type { PlacedPassage } from '../claims/surroundings';
import type { Lexicon } from '../claims/lexicon';
import type { Draft } from '../text/draft';
import type { Finding } from '../verdicts/finding';
import { judge } from '../verdicts/judge';
import type { Bench, Judgement } from '../verdicts/judge';
import { placed } from '../verdicts/placed';

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

function placedBlock(passage: PlacedPassage, found: readonly Found[], draft: Draft): JudgedBlock {
  const findings = found.flatMap(
    ({ claim, judgement }) => placed(claim, judgement, draft, passage) ?? [],
  );
  return { passage, found, findings };
}
