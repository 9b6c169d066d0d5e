import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readConfig } from '../config/configFile';
import { groupBy } from '../core/claims/lexicon/grouping';
import { slashed } from '../dataset/datasetLoaders';
import { ProblemList } from '../dataset/problem';
import {
  configurationDiagnostics,
  savedConfigurationDiagnostics,
} from '../features/configuration/diagnostics';
import type { EditorHost } from '../host';
import { isConfigurationFile } from './configurations';
import type { Client } from './capabilities';
import type { Configurations } from './configurations';
import type { OpenDocuments } from './openDocuments';
import { rangeOf } from './positions';

/** What is told of, and how the client counts. */
interface Told {
  readonly documents: OpenDocuments;
  readonly configurations: Configurations;
  readonly host: EditorHost;
  readonly client: Client;
}

/** Tells the client what is wrong in the configurations: in those that it has open, as they stand there, and in those that drafts go by. */
export class ConfigurationDiagnostics {
  readonly #connection: Connection;
  readonly #told: Told;
  #reported: readonly string[] = [];

  constructor(connection: Connection, told: Told) {
    this.#connection = connection;
    this.#told = told;
  }

  publish(): void {
    const { documents, configurations, host } = this.#told;
    const open = documents.texts.all().filter(isConfigurationFile);
    const paths = new Set(
      open.map(({ uri }) => host.filePath(uri)).map((path = '') => slashed(path)),
    );
    const saved = [...configurations.problems.values()].flat();
    const told: string[] = [];
    for (const [file, problems] of groupBy(saved, (one) => [one.file])) {
      const uri = paths.has(file) ? undefined : host.fileUri(file);
      if (uri === undefined) continue;
      told.push(uri);
      const diagnostics = savedConfigurationDiagnostics(problems);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    for (const document of open) {
      const { uri, version } = document;
      told.push(uri);
      const diagnostics = this.#diagnosticsOf(document);
      void this.#connection.sendDiagnostics({ uri, version, diagnostics });
    }
    for (const uri of this.#reported)
      if (!told.includes(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#reported = told;
  }

  #diagnosticsOf(document: TextDocument) {
    const plain = withPlainLines(document);
    const { encoding } = this.#told.client;
    const problems = new ProblemList();
    const text = plain.getText();
    readConfig(slashed(this.#told.host.filePath(document.uri) ?? document.uri), text, problems);
    return configurationDiagnostics({
      text,
      problems: problems.all(),
      offset: ({ line, column }) => plain.offsetAt({ line: line - 1, character: column - 1 }),
      range: (span) => rangeOf(plain, span, encoding),
    });
  }
}

/** A configuration is read in lines that end in `\n`. */
export function withPlainLines(document: TextDocument): TextDocument {
  const { uri, languageId, version } = document;
  const text = document
    .getText()
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '');
  return TextDocument.create(uri, languageId, version, text);
}
