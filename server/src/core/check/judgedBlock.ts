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
  /** As it is written, markup and all. */
  readonly text: string;
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
  return placedBlock(passage, bench.text, found, draft);
}

/** The same block where it stands now. */
export function moveTo(
  passage: PlacedPassage,
  { text, found }: JudgedBlock,
  draft: Draft,
): JudgedBlock {
  return placedBlock(passage, text, found, draft);
}

/** True where the same would be found. */
export function isSameBlock(block: JudgedBlock, passage: PlacedPassage, text: string): boolean {
  return block.text === text && isSamePassage(block.passage.passage, passage.passage);
}

function placedBlock(
  passage: PlacedPassage,
  text: string,
  found: readonly Found[],
  draft: Draft,
): JudgedBlock {
  const findings = found.map(({ claim, judgement }) => placed(claim, judgement, draft, passage));
  return { passage, text, found, findings };
}
