import { oneLine } from './plainText';

/**
 * A dataset's text, made safe to stand in Markdown anywhere, also at a line's start: what would be a link, an address
 * that links itself, an image, HTML, code, emphasis, a table's bar or a block is shown as it is written.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, escapeOpening);
}

/** An address that may stand in `[…](here)` and in `<here>`: http and https only, with nothing in it that ends the link. */
export function linkAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2000 || !/^https?:\/\/[^/?#]/i.test(url)) return undefined;
  return url
    .trim()
    .replace(/[\s\p{Cc}()<>[\]\\"`|{}^]/gu, percentEncoded)
    .replace(/&(#?\w{1,40});/g, '&$1%3B');
}

/** `[Reuters](https://…)`, or the escaped label alone where the address can't be linked. */
export function markdownLink(label: string, url: string | undefined): string {
  const address = linkAddress(url);
  return address === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${address})`;
}

/** `# a` → `\# a`; `1. a` → `1\. a`. */
function escapeOpening(opening: string): string {
  return /\d/.test(opening) ? `${opening}\\` : `\\${opening}`;
}

function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(
    /[()]/g,
    (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
  );
}
