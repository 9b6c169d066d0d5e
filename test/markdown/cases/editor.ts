import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../../lsp/client';
import { dayOf } from './case';
import type { Case, Outcome } from './case';

/** An editor with the built server, in which drafts are opened one after the other. */
export class Editor {
  readonly #client = new LspClient();
  #opened = 0;

  /** Starts the server with the settings of a case, in its workspace where it has one. */
  static async for(one: Case): Promise<Editor> {
    const editor = new Editor();
    const { folders } = one;
    const client = editor.#client;
    client.connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: readonly { scopeUri?: string }[] }) =>
        items.map(({ scopeUri = '' }) => settingsAt(scopeUri, one)),
    );
    const roots = Object.keys(folders ?? {}).map((uri) => ({ uri, name: uri }));
    await client.initialize({
      initializationOptions: { today: dayOf(one), ...one.settings },
      ...(folders !== undefined && {
        workspaceFolders: roots,
        capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      }),
    });
    return editor;
  }

  /** Opens a case's draft, does what is asked, and closes it again. */
  async outcome(one: Case): Promise<Outcome> {
    const { draft = '', uri = `file:///tmp/${one.id}.md`, languageId = 'markdown' } = one;
    const document = TextDocument.create(uri, languageId, 1, draft);
    await this.#client.open(uri, draft, languageId);
    const wrong = (await this.#diagnostics(uri))
      .filter(({ code }) => String(code).startsWith('wrong-'))
      .sort((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start));
    const action = await this.#chosen(one, document, wrong);
    await this.#client.close(uri);
    const edits = action?.edit?.changes?.[uri] ?? [];
    return {
      underlined: wrong.map(({ range }) => document.getText(range)),
      text: TextDocument.applyEdits(document, edits),
    };
  }

  end(): void {
    this.#client.kill();
  }

  /** What is published of a draft. Of some nothing ever is: another draft, opened behind it, tells when it would have been. */
  async #diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const behind = `file:///tmp/behind-${String(++this.#opened)}.md`;
    await this.#client.open(behind, 'Nothing.\n');
    await this.#client.diagnostics(behind, 1);
    await this.#client.close(behind);
    const published = this.#client.diagnostics(uri, 1).then(({ diagnostics }) => diagnostics);
    const nothing = new Promise<readonly Diagnostic[]>((resolve) => {
      setTimeout(resolve, PATIENCE, []);
    });
    return Promise.race([published, nothing]);
  }

  async #chosen(
    one: Case,
    document: TextDocument,
    wrong: readonly Diagnostic[],
  ): Promise<CodeAction | undefined> {
    if (one.ask === 'diagnostics') return undefined;
    const range = rangeOf(one, document, wrong);
    const only = ['source.fixAll.pactcheck'];
    const actions = await this.#client.codeActions(
      document.uri,
      range,
      one.ask === 'fixall' ? { diagnostics: [], only } : { diagnostics: [...wrong] },
    );
    const named = actions.filter(({ title }) => title.includes(one.action ?? ''));
    if (one.ask === 'fixall') return named[0];
    const correct = named.find(({ title }) => /^Change to (?!.* and cite )/s.test(title));
    if (one.ask === 'fix') return named.find(({ isPreferred }) => isPreferred) ?? correct;
    const cites = named.find(({ title }) => /^Change to .* and cite /s.test(title));
    return cites ?? named.find(({ title }) => title.startsWith('Cite '));
  }
}

/** What is underlined at the place of a case, or the place itself; where it names none, the first mistake. */
function rangeOf({ at }: Case, document: TextDocument, wrong: readonly Diagnostic[]): Range {
  const start = at === undefined ? 0 : document.getText().indexOf(at);
  if (at !== undefined && start < 0) throw new Error(`the draft has no ${JSON.stringify(at)}`);
  const end = start + (at?.length ?? 0);
  const found = wrong.find(
    ({ range }) =>
      at === undefined ||
      (document.offsetAt(range.start) < end && start < document.offsetAt(range.end)),
  );
  return found?.range ?? { start: document.positionAt(start), end: document.positionAt(end) };
}

function settingsAt(scopeUri: string, { folders }: Case): object {
  const found = Object.entries(folders ?? {}).find(([root]) => scopeUri.startsWith(root));
  return found?.[1] ?? {};
}

const PATIENCE = 400;
