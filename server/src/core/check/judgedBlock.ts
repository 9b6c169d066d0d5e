import { claimsIn } from '../claims/claims';
import type { BlockClaim } from '../claims/claims';
import { isSamePassage } from '../claims/passages/passage';
import type { PlacedPassage } from '../claims/passages/placedPassage';
import type { Lexicon } from '../claims/lexicon/lexicon';
import type { Neighbourhood } from '../claims/weighing/decisions';
import type { DraftContext } from '../claims/weighing/discourse';
import type { ScoredBlock } from '../claims/weighing/scoredBlock';
import type { Block, Draft } from '../text/draft';
import type { Finding } from '../verdicts/finding';
import { judge } from '../verdicts/judge';
import type { JudgingContext, Judgement } from '../verdicts/judge';
import { locate, placed } from '../verdicts/placedFindings';
import type { Located } from '../verdicts/placedFindings';
import { statementOf } from './statement';
import type { Statement } from './statement';
import { keysOf } from './statedKeys';
import type { KeyedValue } from './statedKeys';
import { statedValue } from './statedValue';

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
  /** Those of them that surely state a fact. */
  readonly statements: readonly Statement[];
}

interface Found {
  readonly claim: BlockClaim;
  readonly judgement: Judgement;
  /** What it surely states. */
  readonly states: KeyedValue | undefined;
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
  const { passage } = weighed.passage;
  const { sentences } = passage.blocks[0];
  const found = claimsIn(passage, lexicon, near).flatMap((claim): readonly Found[] => {
    const judgement = judge(claim, judging);
    if (!judgement) return [];
    const value = statedValue(claim, judgement, sentences, judging.date);
    return [{ claim, judgement, states: value && { value, keys: keysOf(value) } }];
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
  judged: Omit<JudgedBlock, 'found' | 'findings' | 'statements'>,
  all: readonly Found[],
  draft: Draft,
): JudgedBlock {
  const { at } = judged.passage;
  const own = draft.blocks[at[0] ?? -1];
  if (!own) return { ...judged, found: all, findings: [], statements: [] };
  const site = { own, draft, at };
  const findings: Finding[] = [];
  const statements: Statement[] = [];
  const isWrittenSo = all.every(({ located }) => located?.map === own.map);
  const found = isWrittenSo ? all : all.map((one) => locatedIn(own, one));
  for (const { claim, judgement, states, located } of found) {
    if (!located) continue;
    const finding = placed(claim, judgement, located, site);
    findings.push(finding);
    if (states) statements.push(statementOf(finding, claim, states, own));
  }
  return { ...judged, found, findings, statements };
}

function locatedIn(own: Block, { claim, judgement, states }: Found): Found {
  const located = locate(claim, judgement, own);
  return { claim, judgement, states, ...(located && { located }) };
}
