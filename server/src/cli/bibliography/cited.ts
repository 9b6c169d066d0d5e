import { citationsIn } from '../../core/claims/reading/citedSources';
import type { Factbase } from '../../core/facts/factbase';
import { readDraft } from '../../core/text/readDraft';

/** What a draft cites. */
export interface Cited {
  /** The ids of known sources, in the order in which the draft first cites them: by a link, a footnote, or `[@id]`. */
  readonly sources: readonly string[];
  /** Keys in brackets, `[@id]`, that no dataset knows: the offset of the `@` and the key. */
  readonly unknown: readonly UnknownKey[];
}

export interface UnknownKey {
  readonly at: number;
  readonly id: string;
}

/** Reads a draft's citations. */
export function citedIn(text: string, factbase: Factbase): Cited {
  const draft = readDraft(text);
  const sources = draft.blocks.flatMap((block) =>
    citationsIn(draft, block, { factbase })
      .toSorted((a, b) => a.at - b.at)
      .flatMap((citation) => citation.sources),
  );
  const unknown = draft.blocks.flatMap(({ span, citations = [] }) =>
    citations.flatMap(({ written, id }): readonly UnknownKey[] => {
      const at = span.start + written;
      return factbase.sources.has(id) || !isInBrackets(text, at) ? [] : [{ at, id }];
    }),
  );
  return { sources: [...new Set(sources)], unknown };
}

/** A bare `@name` may be anybody's, and `[@name](…)` is a link. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_GROUP), at);
  const behind = text.slice(at, at + LONGEST_GROUP);
  return /\[[^\]]*$/.test(before) && /^[^\]]*\](?![([])/.test(behind);
}

const LONGEST_GROUP = 500;
