import type { CodeAction } from 'vscode-languageserver-types';
import type { Directive } from '../core/check/directives';
import { overlaps, touches } from '../core/span';
import type { Span } from '../core/span';
import type { Block } from '../core/text/draft';
import { lineBreakOf } from '../core/text/lineBreak';
import { codeOf } from '../core/verdicts/codes';
import type { Finding, TextEdit } from '../core/verdicts/finding';
import { unusedDirective } from './diagnostics';
import type { OpenDraft } from './openDraft';

/** A change of the draft, and what it is called. */
export interface DirectiveChange {
  readonly title: string;
  readonly edit: TextEdit;
  readonly diagnostics?: CodeAction['diagnostics'];
}

/** To turn off what stands at a place, for its line or for the whole file; to take away a comment there that turns nothing off. */
export function directiveChanges(
  span: Span,
  found: readonly Finding[],
  draft: OpenDraft,
): readonly DirectiveChange[] {
  const codes = [...new Set(found.flatMap((finding) => codeOf(finding) ?? []))];
  const [finding] = found;
  return [
    ...(finding ? codes.flatMap((code) => turningOff(code, finding, draft)) : []),
    ...draft.result.unused
      .filter((directive) => touches(directive.span, span))
      .map((directive) => removal(directive, draft)),
  ];
}

function turningOff(
  code: string,
  { claim }: Finding,
  { uri, result: { draft } }: OpenDraft,
): readonly DirectiveChange[] {
  const write = isMdx(uri)
    ? (words: string) => `{/* pactcheck-${words} */}`
    : (words: string) => `<!-- pactcheck-${words} -->`;
  const own = draft.blocks.find(({ span }) => overlaps(span, claim.span));
  const line = own && lineEnd(draft.text, own, claim.span.end);
  const top = draft.frontMatter?.span.end ?? 0;
  const text = write(`disable-file ${code}`);
  const lineBreak = lineBreakOf(draft.text);
  return [
    ...(line === undefined
      ? []
      : [
          {
            title: `Turn off ${code} in this line`,
            edit: {
              span: { start: line, end: line },
              text: ` ${write(`disable-line ${code}`)}`,
            },
          },
        ]),
    {
      title: `Turn off ${code} in this file`,
      edit: {
        span: { start: top, end: top },
        text: top === 0 ? `${text}${lineBreak}${lineBreak}` : `${lineBreak}${text}${lineBreak}`,
      },
    },
  ];
}

/** Where a comment may stand at a line's end: not in a table or HTML, nor behind what makes a line break of it. */
function lineEnd(text: string, { kind, notation, span }: Block, from: number): number | undefined {
  if (notation !== 'markdown' || kind === 'cell' || kind === 'field') return undefined;
  const rest = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const end = from + rest.length;
  const kept = /(?: {2,}|\\|\s*\{[^{}]*\}|\s+\^[\w-]+)\s*$/.exec(rest)?.[0] ?? '';
  const at = end - kept.length;
  return at >= span.start ? at : undefined;
}

function isMdx(uri: string): boolean {
  return /\.mdx(?:[?#]|$)/i.test(uri);
}

function removal(directive: Directive, draft: OpenDraft): DirectiveChange {
  const { text } = draft.result.draft;
  const { start, end } = directive.span;
  const isAlone =
    /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  const behind = isAlone ? (/^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const before = isAlone ? 0 : (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  return {
    title: 'Take away this comment, which turns nothing off',
    edit: { span: { start: start - before, end: end + behind }, text: '' },
    diagnostics: [unusedDirective(directive, draft)],
  };
}
