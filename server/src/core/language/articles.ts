import { INDEFINITE_ARTICLES } from './determiners';

/** The article right before a place in a text, and the white space behind it. */
export const ARTICLE_BEFORE = /(?:^|[^\p{L}])(an?|the)(\s+)$/iu;

/** What names some countries: `the Gambia`. */
export const DEFINITE_ARTICLE = 'the';

/** True of `a` and `an`, with a capital too. */
export function isIndefinite(article: string): boolean {
  return INDEFINITE_ARTICLES.has(article.toLowerCase());
}

/** The article that what is printed wants, by its spelling, or for digits by how the number is said: `an 8`, `an 18`, `an €80`. */
export function indefiniteArticle(printed: string): 'a' | 'an' {
  const text = printed.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^(?:8|11(?!\d)|18(?!\d))/.test(text)) return 'an';
  return /^[aeiou]/i.test(text) && !/^(?:one\b|eu|uni|us\b|uk)/i.test(text) ? 'an' : 'a';
}
