import { TextDocuments } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DRAFT_FILE } from '../host';
import { rangeOf, spanOf } from './positions';
import type { Encoding } from './positions';
import { typedTo } from './writing';
import { isReadOnlyView } from './schemes';

/** The documents that the client has open. `encoding` is asked at each change: it is settled only when the client introduces itself. `onTyped`: called at each edit, with where it leaves the caret of who types. */
export function textDocuments(
  encoding: () => Encoding,
  onTyped: (uri: string, caret: number | undefined) => void = () => undefined,
): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => {
      const start = (change: TextDocumentContentChangeEvent): number =>
        'range' in change ? spanOf(document, change.range, encoding()).start : 0;
      onTyped(document.uri, typedTo(changes, start));
      return applyChanges(document, changes, version, encoding());
    },
  });
}

/** Markdown, by its language or its name, that somebody can write in. `file`: the URI of the file that it is, or is a notebook's cell in. */
export function isDraft({ languageId, uri }: TextDocument, file = uri): boolean {
  if (isReadOnlyView(uri) || isReadOnlyView(file)) return false;
  // Vim joins what a file is by dots: `markdown.pandoc`.
  const languages = languageId.toLowerCase().split('.');
  return languages.some((language) => LANGUAGES.has(language)) || DRAFT_FILE.test(uri);
}

/** By the names that editors and their extensions give to Markdown and to what is built on it. */
const LANGUAGES: ReadonlySet<string> = new Set([
  ...['markdown', 'gfm', 'pandoc', 'mdx', 'markdown_latex_combined'],
  ...['quarto', 'rmd', 'rmarkdown', 'juliamarkdown'],
]);

/** The path in a URI, as it is written on disk. */
export function pathIn(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}

/** One after the other, since each range counts in the text that the one before has left. */
function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: Encoding,
): TextDocument {
  return changes.reduce(
    (changed, change) =>
      TextDocument.update(changed, [asUtf16(changed, change, encoding)], version),
    document,
  );
}

/** Also brings a range that lies beyond the text back into it, which `TextDocument` itself does not survive. */
function asUtf16(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: Encoding,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const span = spanOf(document, change.range, encoding);
  return { text: change.text, range: rangeOf(document, span, 'utf-16') };
}
