import type { Source } from '../core/facts/factbase';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import { linkAddress } from '../core/wording/markdown';
import { sourceInWords } from '../core/wording/sources';

/** A source as plain text: `Reuters, 12 December 2025`, and its address (http or https) where it has one. */
export interface NamedSource {
  readonly words: string;
  readonly address?: string;
}

export function namedSource(source: Source, say: Say = IN_ENGLISH): NamedSource {
  const address = linkAddress(source.url);
  return { words: sourceInWords(source, say), ...(address === undefined ? {} : { address }) };
}
