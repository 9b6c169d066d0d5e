import type { Notation } from '../../text/draft';

/** Words as they have to be written where they go, so that a reader sees just these; nothing where they can't be. */
export function written(text: string, notation: Notation): string | undefined {
  switch (notation) {
    case 'markdown':
      return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w{1,31};)/g, '\\&');
    case 'html':
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    case 'double-quoted':
      return text.replace(/[\\"]/g, '\\$&');
    case 'single-quoted':
      return text.includes("'") ? undefined : text;
    case 'plain-scalar':
    case 'literal':
      return /[:#"'\\{}[\],&*!|>%@`]/.test(text) ? undefined : text;
  }
}
