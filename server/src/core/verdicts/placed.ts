import type { BlockClaim } from '../claims/claims';
import type { Claim, Reason } from '../claims/claim';
import type { PlacedPassage } from '../claims/surroundings';
import { shift } from '../span';
import type { Span } from '../span';
import type { Block, Draft } from '../text/draft';
import { draftSpan } from '../text/draftSpan';
import { sourceSpan } from '../text/prose/proseMap';
import type { ProseMap } from '../text/prose/proseMap';
import { draftEdits } from './edits/draftEdits';
import type { Finding, Rewrite } from './finding';
import type { Judgement } from './judge';

/** Where in its block's source a judgement stands, as long as the block is written so. */
export interface Located {
  readonly map: ProseMap;
  readonly claim: Span;
  readonly twin: Span | undefined;
  readonly underlined: Span;
  readonly together: readonly Span[];
}

/** Nothing where something that isn't read stands in the midst of the value. */
export function locate(claim: BlockClaim, judgement: Judgement, own: Block): Located | undefined {
  if (isParted(claim.span, own)) return undefined;
  const { map } = own;
  return {
    map,
    claim: sourceSpan(map, claim.span),
    twin: claim.twin && sourceSpan(map, claim.twin.span),
    underlined: sourceSpan(map, judgement.span),
    together: judgement.together.map((span) => sourceSpan(map, span)),
  };
}

/** A judgement of a block's claim as a finding of the draft: spans and edits in prose become spans and edits of the draft. */
export function placed(
  claim: BlockClaim,
  judgement: Judgement,
  located: Located,
  draft: Draft,
  { at }: PlacedPassage,
): Finding | undefined {
  const blockOf = (slot: number) => draft.blocks[at[slot] ?? -1];
  const own = blockOf(0);
  if (own === undefined) return undefined;
  let rewrites: readonly Rewrite[] | undefined;
  return {
    claim: placedClaim(claim, located, own.span.start, blockOf),
    verdict: judgement.verdict,
    span: shift(located.underlined, own.span.start),
    together: located.together.map((span) => shift(span, own.span.start)),
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
  located: Located,
  start: number,
  blockOf: (slot: number) => Block | undefined,
): Claim {
  let reasons: readonly Reason[] | undefined;
  return {
    ...claim,
    span: shift(located.claim, start),
    ...(claim.twin && located.twin
      ? { twin: { ...claim.twin, span: shift(located.twin, start) } }
      : {}),
    get because() {
      return (reasons ??= because().flatMap(({ slot, role, span, text }) => {
        const block = blockOf(slot);
        return block === undefined ? [] : [{ role, span: draftSpan(block, span), text }];
      }));
    },
  };
}
