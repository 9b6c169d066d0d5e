import type { TextDocumentIdentifier } from 'vscode-languageserver';

/** Answers a request about a document once its settings are in force; with `nothing` where that fails. */
export type Answer = <T>(
  about: { readonly textDocument: TextDocumentIdentifier },
  nothing: T,
  find: () => T | Promise<T>,
) => Promise<T>;
