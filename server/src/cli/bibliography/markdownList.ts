import type { Source } from '../../core/facts/factbase';
import { escapeMarkdown, linkAddress } from '../../core/wording/markdown';
import { referenceInWords } from '../../core/wording/sources';

/**
 * A list of references.
 * @example `- Fatos Bytyci, “Kosovo agrees to …”, Reuters, 12 December 2025, <https://…>.`
 */
export function markdownList(sources: readonly Source[]): string {
  return sources.map((source) => `- ${reference(source)}\n`).join('');
}

function reference(source: Source): string {
  const address = linkAddress(source.url);
  const words = referenceInWords(source, escapeMarkdown);
  return `${words}${address === undefined ? '' : `, <${address}>`}.`;
}
