import type { Diagnostic } from 'vscode-languageserver-types';
import { DIRECTIVE_KINDS } from '../core/check/readDirectives';
import type { Directive, UnknownWord } from '../core/check/readDirectives';
import type { Say } from '../core/l10n/say';
import { FINDING_CODES } from '../core/verdicts/diagnosticCodes';
import { oneLine } from '../core/wording/plainText';
import { nearest } from '../dataset/nearest';
import { codePage } from './codePages';
import type { OpenDraft } from './openDraft';
import { severity, unnecessary } from './lspNames';
import { severityOf } from './severityOf';

/** A comment that turns nothing off. */
export const UNUSED_DIRECTIVE_CODE = 'unused-directive';

export function unusedDirectiveMessage(say: Say): string {
  return say('directive.unused');
}

export const UNKNOWN_WORD_CODE = 'unknown-directive';

/** What is wrong with the comments of a draft that turn findings off. */
export function directiveDiagnostics(draft: OpenDraft): readonly Diagnostic[] {
  const { unused, unknown } = draft.result;
  return [
    ...unknown.map((word) => unknownWord(word, draft)),
    ...unused.map((directive) => unusedDirective(directive, draft)),
  ];
}

/** It is faded, as code is that nothing reaches. */
export function unusedDirective({ span }: Directive, draft: OpenDraft): Diagnostic {
  return {
    range: draft.range(span),
    severity: severityOf('unused-directive', draft),
    tags: [unnecessary],
    source: 'pactcheck',
    ...codePage(UNUSED_DIRECTIVE_CODE, draft.codePages),
    message: unusedDirectiveMessage(draft.say),
  };
}

export function unknownWord(word: UnknownWord, draft: OpenDraft): Diagnostic {
  return {
    range: draft.range(word.span),
    severity: severity.warning,
    source: 'pactcheck',
    ...codePage(UNKNOWN_WORD_CODE, draft.codePages),
    message: unknownWordMessage(word, draft.say),
  };
}

/** @example `PactCheck knows no code “wrong-numbre”, so this turns nothing off. Did you mean “wrong-number”?` */
export function unknownWordMessage(word: UnknownWord, say: Say): string {
  const written = oneLine(word.written, LONGEST);
  const unknown = say(word.role === 'code' ? 'directive.unknownCode' : 'directive.unknownComment', {
    written,
  });
  const meant = meantBy(word);
  const hint =
    meant === undefined
      ? say('directive.known', { words: knownWords(word).join(', ') })
      : say('directive.meant', { word: meant });
  return `${unknown} ${hint}`;
}

/** The known word that it is a slip of the pen away from. */
export function meantBy(word: UnknownWord): string | undefined {
  return word.written.length > LONGEST ? undefined : nearest(word.written, knownWords(word));
}

function knownWords({ role }: UnknownWord): readonly string[] {
  return role === 'code' ? FINDING_CODES : DIRECTIVE_KINDS;
}

/** In characters. */
const LONGEST = 60;
