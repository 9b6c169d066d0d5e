import { escapeHtml } from '../escapeHtml';

/** The `id` of an agreement on the page, or of a fact: `kosovo-denmark`, `kosovo-denmark/capacity/1`. For an attribute. */
export function anchorOf(...parts: readonly (string | number)[]): string {
  return escapeHtml(plainAnchor(parts));
}

/** A link on the page to what `anchorOf` named, for an attribute. */
export function linkTo(...parts: readonly (string | number)[]): string {
  const encoded = plainAnchor(parts).split('/').map(encodeURIComponent);
  return `#${escapeHtml(encoded.join('/'))}`;
}

/** White space ends an id, half a surrogate pair can't be written into an address. */
function plainAnchor(parts: readonly (string | number)[]): string {
  return parts.join('/').replace(/[\s\p{Cc}\p{Cs}]/gu, '_');
}
