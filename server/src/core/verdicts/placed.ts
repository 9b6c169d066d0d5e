import type { BlockClaim } from '../claims/claims';
import type { Claim, Reason } from '../claims/claim';
import type { PlacedPassage } from '../claims/surroundings';
import type { Span } from '../span';
import type { Block, Draft } from '../text/draft';
import { draftSpan } from '../text/draftSpan';
import { draftEdits } from './edits/draftEdits';
import type { Finding, Rewrite } from './finding';
import type { Judgement } from './judge';

/** A judgement of a block's claim as a finding of the draft: spans and edits in prose become spans and edits of the draft. */
export function placed(
  claim: BlockClaim,
  judgement: Judgement,
  draft: Draft,
  { at }: PlacedPassage,
): Finding | undefined {
  const blockOf = (slot: number) => draft.blocks[at[slot] ?? -1];
  const own = blockOf(0);
  if (own === undefined || isParted(claim.span, own)) return undefined;
  let rewrites: readonly Rewrite[] | undefined;
  return {
    claim: placedClaim(claim, own, blockOf),
    verdict: judgement.verdict,
    span: draftSpan(own, judgement.span),
    together: judgement.together.map((span) => draftSpan(own, span)),
    get rewrites() {
      return (rewrites ??= judgement.rewrites().map(({ words, edits }) => ({
        words,
        edits: draftEdits(edits, own, draft) ?? [],
      })));
    },
  };
}

/** `€310 ``x`` million`: something that isn't read stands in the midst of the value. */
function isParted({ start, end }: Span, { unread = [] }: Block): boolean {
  return unread.some((at) => at > start && at < end);
}

/** Its reasons are told when they are asked for. A title of the front matter is no place that one could point at. */
function placedClaim(
  { because, ...claim }: BlockClaim,
  own: Block,
  blockOf: (slot: number) => Block | undefined,
): Claim {
  let reasons: readonly Reason[] | undefined;
  return {
    ...claim,
    span: draftSpan(own, claim.span),
    ...(claim.twin ? { twin: { ...claim.twin, span: draftSpan(own, claim.twin.span) } } : {}),
    get because() {
      return (reasons ??= because().flatMap(({ slot, role, span, text }) => {
        const block = blockOf(slot);
        return block === undefined ? [] : [{ role, span: draftSpan(block, span), text }];
      }));
    },
  };
}
