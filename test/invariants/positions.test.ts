import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { codeActions } from '../../server/src/features/quickFixes';
import { diagnosticsFor } from '../../server/src/features/diagnostics';
import type { OpenDraft } from '../../server/src/features/openDraft';
import { codeOf } from '../../server/src/features/verdictWords';
import { offsetOf, rangeOf, spanOf } from '../../server/src/lsp/positions';
import type { Encoding } from '../../server/src/lsp/positions';
import { IN_ENGLISH } from '../../server/src/core/l10n/say';
import { fixesFor } from '../../server/src/core/verdicts/fixes';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import { anyDraft } from './anyDraft';
import { checked, factbaseOf } from './drafts';
import type { AnyDraft } from './drafts';
import { PATIENCE, runs } from './runs';

const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];

describe.each(encodings)('positions that count as %s', (encoding) => {
  it(
    'lead to every underline and back',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          const { document, open } = opened(draft, encoding);
          const shown = diagnosticsFor(open);
          const wrong = open.result.findings.filter((finding) => codeOf(finding) !== undefined);
          expect(shown.map(({ range }) => spanOf(document, range, encoding))).toEqual(
            wrong.map(({ span }) => span),
          );
          for (const { span } of wrong) {
            expect(column(draft.text, span.start, encoding)).toEqual(
              rangeOf(document, span, encoding).start,
            );
          }
        }),
        runs(30),
      );
    },
    PATIENCE,
  );

  it(
    'hold any offset that parts no character',
    () => {
      fc.assert(
        fc.property(anyDraft(), fc.nat(0xffff), (draft, n) => {
          const document = documentOf(draft.text);
          const at = n % (draft.text.length + 1);
          fc.pre(!/[\ud800-\udbff\r]/.test(draft.text.charAt(at - 1)));
          const { start } = rangeOf(document, { start: at, end: at }, encoding);
          expect(start).toEqual(column(draft.text, at, encoding));
          expect(offsetOf(document, start, encoding)).toBe(at);
        }),
        runs(60),
      );
    },
    PATIENCE,
  );
});

it(
  'a quick fix that the editor applies writes what the fix says',
  () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const { document, open } = opened(draft, 'utf-16');
        for (const finding of open.result.findings) {
          const request = { span: finding.span, style: 'footnote', versionedEdits: false } as const;
          const written = codeActions(open, request).map(({ edit }) =>
            TextDocument.applyEdits(document, edit?.changes?.[open.uri] ?? []),
          );
          for (const fix of fixesFor(finding, open.result, open.factbase, 'footnote')) {
            expect(written).toContain(applyEdits(draft.text, fix.edits));
          }
        }
      }),
      runs(25),
    );
  },
  PATIENCE,
);

/** The position of an offset, counted anew: lines end at `\n`, `\r\n` and `\r`. */
function column(text: string, at: number, encoding: Encoding): { line: number; character: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  const counted = {
    'utf-8': Buffer.byteLength(last),
    'utf-16': last.length,
    'utf-32': Array.from(last).length,
  };
  return { line: lines.length - 1, character: counted[encoding] };
}

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///draft.md', 'markdown', 1, text);
}

function opened(draft: AnyDraft, encoding: Encoding): { document: TextDocument; open: OpenDraft } {
  const document = documentOf(draft.text);
  return {
    document,
    open: {
      uri: document.uri,
      version: 1,
      result: checked(draft),
      factbase: factbaseOf(draft.dataset),
      range: (span) => rangeOf(document, span, encoding),
      tellsRelated: true,
      locate: () => undefined,
      say: IN_ENGLISH,
      recheck: (text) => checked(draft, text),
    },
  };
}
