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
  const own = draft.blocks[at[0] ?? -1];
  if (own === undefined) return undefined;
  const stated = placedClaim(
    claim,
    located,
    own.span.start,
    (slot) => draft.blocks[at[slot] ?? -1],
  );
  return new PlacedFinding(stated, judgement, located, own, draft);
}

/** A class, since thousands move with every key that is typed in a long draft. */
class PlacedFinding implements Finding {
  readonly claim: Claim;
  readonly verdict: Finding['verdict'];
  readonly tier: Finding['tier'];
  readonly span: Span;
  readonly together: readonly Span[];
  readonly #judgement: Judgement;
  readonly #own: Block;
  readonly #draft: Draft;
  #rewrites: readonly Rewrite[] | undefined;

  constructor(claim: Claim, judgement: Judgement, located: Located, own: Block, draft: Draft) {
    const { start } = own.span;
    this.claim = claim;
    this.verdict = judgement.verdict;
    this.tier = judgement.tier;
    this.span = shift(located.underlined, start);
    this.together = located.together.map((span) => shift(span, start));
    this.#judgement = judgement;
    this.#own = own;
    this.#draft = draft;
  }

  get rewrites(): readonly Rewrite[] {
    return (this.#rewrites ??= this.#judgement.rewrites().map(({ words, edits }) => ({
      words,
      edits: draftEdits(edits, this.#own, this.#draft) ?? [],
    })));
  }
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
