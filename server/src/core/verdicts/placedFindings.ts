import type { BlockClaim } from '../claims/claims';
import type { Claim, Reason } from '../claims/claim';
import type { PlacedPassage } from '../claims/passages/placedPassage';
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
  readonly underlined: Span;
}

/** Nothing where something that isn't read stands in the midst of the value. */
export function locate(claim: BlockClaim, judgement: Judgement, own: Block): Located | undefined {
  if (isParted(claim.span, own)) return undefined;
  const { map } = own;
  return {
    map,
    claim: sourceSpan(map, claim.span),
    underlined: sourceSpan(map, judgement.span),
  };
}

/** A judgement of a block's claim as a finding of the draft: spans and edits in prose become spans and edits of the draft. */
export function placed(
  claim: BlockClaim,
  judgement: Judgement,
  located: Located,
  site: Site,
): Finding {
  return new PlacedFinding(claim, judgement, located, site);
}

/** Where a block stands in a draft, and the indexes there of the blocks that it is read with. */
export interface Site {
  readonly own: Block;
  readonly draft: Draft;
  readonly at: PlacedPassage['at'];
}

/** A class that reckons when it is asked, since thousands move with every key that is typed in a long draft. */
class PlacedFinding implements Finding {
  readonly #stated: BlockClaim;
  readonly #judgement: Judgement;
  readonly #located: Located;
  readonly #site: Site;
  #claim: Claim | undefined;
  #span: Span | undefined;
  #rewrites: readonly Rewrite[] | undefined;

  constructor(stated: BlockClaim, judgement: Judgement, located: Located, site: Site) {
    this.#stated = stated;
    this.#judgement = judgement;
    this.#located = located;
    this.#site = site;
  }

  get claim(): Claim {
    const { own, draft, at } = this.#site;
    return (this.#claim ??= placedClaim(
      this.#stated,
      this.#located,
      own.span.start,
      (slot) => draft.blocks[at[slot] ?? -1],
    ));
  }

  get verdict(): Finding['verdict'] {
    return this.#judgement.verdict;
  }

  get tier(): Finding['tier'] {
    return this.#judgement.tier;
  }

  get span(): Span {
    return (this.#span ??= shift(this.#located.underlined, this.#site.own.span.start));
  }

  get rewrites(): readonly Rewrite[] {
    const { own, draft } = this.#site;
    return (this.#rewrites ??= this.#judgement.rewrites().map(({ words, edits }) => ({
      words,
      edits: draftEdits(edits, own, draft) ?? [],
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
    get because() {
      return (reasons ??= because().flatMap(({ slot, role, span, text }) => {
        const block = blockOf(slot);
        return block === undefined ? [] : [{ role, span: draftSpan(block, span), text }];
      }));
    },
  };
}
