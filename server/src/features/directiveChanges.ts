import type { CodeAction } from 'vscode-languageserver-types';
import type { Directive, UnknownWord } from '../core/check/readDirectives';
import { touches } from '../core/span';
import type { Span } from '../core/span';
import { codeOf } from '../core/verdicts/diagnosticCodes';
import type { Finding, TextEdit } from '../core/verdicts/finding';
import { meantBy, unknownWord, unusedDirective } from './directiveDiagnostics';
import type { OpenDraft } from './openDraft';
import { turningOff } from './turnOff';

/** A change of the draft, and what it is called. */
export interface DirectiveChange {
  readonly title: string;
  /** Never empty, in the order of the text. */
  readonly edits: readonly TextEdit[];
  readonly diagnostics?: CodeAction['diagnostics'];
}

/** To turn off what stands at a place; to mend or take away a comment there that doesn't turn off what it names, or nothing. */
export function directiveChanges(
  span: Span,
  found: readonly Finding[],
  draft: OpenDraft,
): readonly DirectiveChange[] {
  const told = draft.result.inconsistencies.filter(({ finding }) => found.includes(finding));
  const codes = [
    ...new Set([
      ...told.map(() => 'inconsistent' as const),
      ...found.flatMap((one) => codeOf(one) ?? []),
    ]),
  ];
  const [finding] = found;
  const { unknown, unused } = draft.result;
  return [
    ...(finding ? codes.flatMap((code) => turningOff(code, finding, draft)) : []),
    ...unknown
      .filter((word) => touches(word.span, span))
      .flatMap((word) => spelling(word, draft) ?? []),
    ...unused
      .filter((directive) => touches(directive.span, span))
      .flatMap((directive) => removal(directive, draft) ?? []),
  ];
}

function spelling(word: UnknownWord, draft: OpenDraft): DirectiveChange | undefined {
  const meant = meantBy(word);
  return meant === undefined
    ? undefined
    : {
        title: draft.say('fix.change', { words: meant }),
        edits: [{ span: word.span, text: meant }],
        diagnostics: [unknownWord(word, draft)],
      };
}

/** Nothing where it is a field that shares its line with others. */
function removal(directive: Directive, draft: OpenDraft): DirectiveChange | undefined {
  const { text } = draft.result.draft;
  const { start, end } = directive.span;
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const behind = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + LONGEST))?.[0];
  const isField = directive.writtenAs === 'field';
  const isAlone = behind !== undefined && (isField ? FIELD_NAME : /^[ \t]*$/).test(before);
  if (isField && !isAlone) return undefined;
  const span = isAlone
    ? { start: isField ? start - before.length : start, end: end + behind.length }
    : { start: start - (/[ \t]*$/.exec(before)?.[0].length ?? 0), end };
  return {
    title: draft.say(isField ? 'action.removeLine' : 'action.removeComment'),
    edits: [{ span, text: '' }],
    diagnostics: [unusedDirective(directive, draft)],
  };
}

const FIELD_NAME = /^["']?pactcheck["']?[ \t]*[:=][ \t]*["']?$/i;
/** In characters: so far a line is looked at. */
const LONGEST = 2000;
