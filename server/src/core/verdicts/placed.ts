import type { BlockClaim } from '../claims/claims';
import type { Claim, Reason } from '../claims/claim';
import type { PlacedPassage } from '../claims/surroundings';
import { shift } from '../span';
import type { Draft } from '../text/draft';
import type { Finding, TextEdit, Verdict } from './finding';
import type { Judgement } from './judge';

/** A judgement of a block's claim as a finding of the draft: all spans count from the draft's start. */
export function placed(
  claim: BlockClaim,
  judgement: Judgement,
  draft: Draft,
  { at }: PlacedPassage,
): Finding {
  const startOf = (slot: number) => draft.blocks[at[slot] ?? -1]?.span.start;
  const by = startOf(0) ?? 0;
  return {
    claim: placedClaim(claim, by, startOf),
    verdict: placedVerdict(judgement.verdict, by),
    span: shift(judgement.span, by),
    together: judgement.together.map((span) => shift(span, by)),
  };
}

/** Its reasons are told when they are asked for. A title of the front matter is no place that one could point at. */
function placedClaim(
  { because, ...claim }: BlockClaim,
  by: number,
  startOf: (slot: number) => number | undefined,
): Claim {
  let reasons: readonly Reason[] | undefined;
  return {
    ...claim,
    span: shift(claim.span, by),
    ...(claim.twin ? { twin: { ...claim.twin, span: shift(claim.twin.span, by) } } : {}),
    get because() {
      return (reasons ??= because().flatMap(({ slot, role, span, text }) => {
        const start = startOf(slot);
        return start === undefined ? [] : [{ role, span: shift(span, start), text }];
      }));
    },
  };
}

function placedVerdict(verdict: Verdict, by: number): Verdict {
  if (verdict.kind === 'supported') return verdict;
  if (verdict.kind === 'outdated')
    return { ...verdict, edits: verdict.edits.map((edit) => placedEdit(edit, by)) };
  const edits = verdict.edits.map((all) => all.map((edit) => placedEdit(edit, by)));
  return { ...verdict, edits };
}

function placedEdit({ span, text }: TextEdit, by: number): TextEdit {
  return { span: shift(span, by), text };
}
