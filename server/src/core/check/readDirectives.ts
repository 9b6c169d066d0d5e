import type { Span } from '../span';
import type { Draft } from '../text/draft';
import { FINDING_CODES } from '../verdicts/diagnosticCodes';
import type { FindingCode } from '../verdicts/diagnosticCodes';

/** A comment of a draft, or a field of its front matter, that turns findings off, or on again. */
export interface Directive {
  /** The whole comment, or the field's value, in the draft's offsets. */
  readonly span: Span;
  readonly kind: DirectiveKind;
  /** Which findings. None: each code that it names is unknown. */
  readonly codes: readonly FindingCode[] | 'all';
  readonly writtenAs: 'comment' | 'field';
}

export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

export const DIRECTIVE_KINDS = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
] as const;

/** A word of a directive that means nothing: what it is to do, or a code. */
export interface UnknownWord {
  /** In the draft's offsets. */
  readonly span: Span;
  readonly role: 'kind' | 'code';
  readonly written: string;
}

export interface WrittenDirectives {
  /** In the order of the text. */
  readonly directives: readonly Directive[];
  readonly unknown: readonly UnknownWord[];
}

/** The directives of a draft: in its comments, `<!-- pactcheck-disable-line wrong-number -- reason -->`, and as `pactcheck: false` in its front matter. */
export function directivesIn({ comments, frontMatter }: Draft): WrittenDirectives {
  const directives: Directive[] = [];
  const unknown: UnknownWord[] = [];
  const field = frontMatter?.pactcheck;
  if (field && /^(?:false|off|no)$/i.test(field.text))
    directives.push({ span: field.span, kind: 'disable-file', codes: 'all', writtenAs: 'field' });
  for (const { span, words, wordsAt } of comments) {
    const [opening, name = ''] = /^pactcheck-([\w-]*)/.exec(words) ?? [];
    if (opening === undefined) continue;
    const at = wordsAt + opening.length;
    const kind = DIRECTIVE_KINDS.find((one) => one === name);
    if (kind === undefined) {
      unknown.push({ span: { start: at - name.length, end: at }, role: 'kind', written: name });
      continue;
    }
    const named = wordsBeforeReason(words.slice(opening.length), at);
    for (const word of named) if (!isCode(word.written)) unknown.push({ ...word, role: 'code' });
    const codes = named.map(({ written }) => written).filter(isCode);
    directives.push({
      span,
      kind,
      codes: named.length === 0 ? 'all' : codes,
      writtenAs: 'comment',
    });
  }
  return { directives, unknown };
}

/** The words up to a dash that stands for itself: behind it stands the reason. */
function wordsBeforeReason(
  text: string,
  start: number,
): readonly Pick<UnknownWord, 'span' | 'written'>[] {
  const words = [...text.matchAll(/[^\s,]+/g)];
  const dash = words.findIndex(([word]) => /^(?:--+|–|—)$/.test(word));
  return words.slice(0, dash < 0 ? undefined : dash).map(({ 0: written, index }) => ({
    written,
    span: { start: start + index, end: start + index + written.length },
  }));
}

function isCode(word: string): word is FindingCode {
  return FINDING_CODES.some((code) => code === word);
}
