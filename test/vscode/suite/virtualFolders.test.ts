import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, diagnostics, hover, until } from './editor';
import { MemoryFileSystem } from './memoryFileSystem';

suite('A dataset in a virtual file system', () => {
  const files = new MemoryFileSystem();
  const agreement = vscode.Uri.parse('pactcheck-memory:/desk/facts/agreements/kosovo-denmark.yaml');
  let registration: vscode.Disposable | undefined;

  const put = (name: string, text: string) => {
    files.writeFile(vscode.Uri.joinPath(agreement, '../..', name), Buffer.from(text));
  };
  const holds = (prisoners: number) => {
    put(
      'agreements/kosovo-denmark.yaml',
      `name: Our prison agreement
parties: { host: Kosovo, sender: Denmark }
about: [prison, prisoner]
facts:
  capacity: { value: ${prisoners} prisoners, evidence: { gazette: { figure: "${prisoners} prisoners" } } }
`,
    );
  };
  const setDatasets = (datasets: readonly string[] | undefined) =>
    vscode.workspace
      .getConfiguration('pactcheck')
      .update('datasets', datasets, vscode.ConfigurationTarget.Workspace);

  suiteSetup(() => {
    registration = vscode.workspace.registerFileSystemProvider('pactcheck-memory', files);
    put('dataset.yaml', 'name: Facts in memory\n');
    put(
      'sources.yaml',
      'references:\n  - { id: gazette, type: article, title: The treaty, URL: "https://example.org/treaty" }\n',
    );
    holds(320);
  });

  suiteTeardown(async () => {
    await setDatasets(undefined);
    await closeAll();
    registration?.dispose();
  });

  test('is read by the editor for the server, and again when it changes', async () => {
    await setDatasets(['pactcheck-memory:/desk/facts']);
    const draft = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'Kosovo will hold 250 prisoners for Denmark.\n',
    });
    await vscode.window.showTextDocument(draft);
    const told = (what: string) =>
      until(what, () => diagnostics(draft).find(({ message }) => message.includes(what)));
    await told('320');
    await until('the dataset’s name', async () =>
      (await hover(draft, '250')).includes('Facts in memory') ? true : undefined,
    );
    holds(330);
    await told('330');
  });
});
