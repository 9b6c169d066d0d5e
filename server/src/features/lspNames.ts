import type {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  MarkupKind,
} from 'vscode-languageserver-types';

// The protocol's names as plain values: its own module would come into the bundle a second time with them.

export const severity = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
} as const satisfies Record<string, DiagnosticSeverity>;

export const unnecessary = 1 satisfies DiagnosticTag;

export const quickFixKind = 'quickfix' satisfies CodeActionKind;

export const valueKind = 12 satisfies CompletionItemKind;
export const referenceKind = 18 satisfies CompletionItemKind;

export const markdownKind = 'markdown' satisfies MarkupKind;
