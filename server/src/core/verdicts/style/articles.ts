import {
  ARTICLE_BEFORE,
  DEFINITE_ARTICLE,
  indefiniteArticle,
  isIndefinite,
} from '../../language/articles';
import type { Mention } from '../../mentions/mention';
import type { TextEdit } from '../finding';
import type { CorrectionContext } from '../correctionContext';

/**
 * Mends the article before a replaced word: `a five-year` → `an eight-year`, `the United States` → `Kosovo`, `Kosovo` → `the United States`.
 * Widens the edit over the article where that has to change.
 */
export function withArticle(
  edit: TextEdit,
  mention: Mention,
  context: CorrectionContext,
): readonly TextEdit[] {
  const before = context.text.slice(Math.max(0, edit.span.start - 12), edit.span.start);
  const article = ARTICLE_BEFORE.exec(before);
  if (mention.value.kind === 'place' && 'form' in mention && mention.form === 'name') {
    return [placeArticle(edit, article, context)];
  }
  const [, word = '', gap = ''] = article ?? [];
  if (!isIndefinite(word)) return [edit];
  const wanted = indefiniteArticle(edit.text);
  return wanted === word.toLowerCase() ? [edit] : [widened(edit, word, gap, wanted)];
}

function placeArticle(
  edit: TextEdit,
  article: RegExpExecArray | null,
  context: CorrectionContext,
): TextEdit {
  const [, word = '', gap = ''] = article ?? [];
  const hasArticle = word.toLowerCase() === DEFINITE_ARTICLE;
  const wantsArticle = [...context.places.values()].some(
    ({ names, article: wanted }) => wanted && names[0] === edit.text,
  );
  if (hasArticle && !wantsArticle) return widened(edit, word, gap, '');
  if (!hasArticle && wantsArticle)
    return { span: edit.span, text: `${DEFINITE_ARTICLE} ${edit.text}` };
  return edit;
}

function widened(edit: TextEdit, word: string, gap: string, article: string): TextEdit {
  const start = edit.span.start - gap.length - word.length;
  const isCapital = /^\p{Lu}/u.test(word);
  const text = article === '' ? edit.text : `${article}${gap}${edit.text}`;
  return {
    span: { start, end: edit.span.end },
    text: isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  };
}
