import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What is underlined in a draft: the words under the line and the finding's code. */
export type Underlined = readonly [text: string, code: string];

/** Asks again until the answer is there: what a server says comes when it comes. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  patience = 15_000,
): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a draft of the workspace as it stands on disk. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'VS Code has no folder open');
  const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(draft);
  return draft;
}

/** Throws away what a test changed, and closes all editors. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export function diagnostics(draft: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(draft.uri)
    .filter(({ source }) => source === 'pactcheck')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function underlined(draft: vscode.TextDocument): Underlined[] {
  return diagnostics(draft).map(({ range, code }) => {
    const id = typeof code === 'object' ? code.value : code;
    return [draft.getText(range), String(id)];
  });
}

/** Waits until exactly this is underlined; when it doesn't come to that, says what is. */
export async function untilUnderlined(
  draft: vscode.TextDocument,
  expected: readonly Underlined[],
): Promise<void> {
  const wanted = JSON.stringify(expected);
  try {
    await until('the findings', () => JSON.stringify(underlined(draft)) === wanted || undefined);
  } catch {
    // What is there instead says more than that it took too long.
  }
  assert.deepEqual(underlined(draft), expected);
}

/** Where `words` stand in the draft for the first time. */
export function find(draft: vscode.TextDocument, words: string): vscode.Range {
  const at = draft.getText().indexOf(words);
  assert.notEqual(at, -1, `the draft doesn't say "${words}"`);
  return new vscode.Range(draft.positionAt(at), draft.positionAt(at + words.length));
}

/** The Markdown of the hover on `words`, once there is one. */
export function hover(draft: vscode.TextDocument, words: string): Promise<string> {
  const { start } = find(draft, words);
  return until(`a hover on "${words}"`, async () => {
    const hovers = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      draft.uri,
      start.translate(0, 1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
    return text === '' ? undefined : text;
  });
}

/** The quick fixes offered on `words`, once there are any: right after the start VS Code may come back with none. */
export function fixes(draft: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  return until(`quick fixes on "${words}"`, async () => {
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      find(draft, words),
      vscode.CodeActionKind.QuickFix.value,
    );
    const own = actions.filter(({ edit }) => edit !== undefined);
    return own.length === 0 ? undefined : own;
  });
}

/** What VS Code's providers say, asked again where it breaks the question off, as it does while other extensions start. */
export async function ask<T>(command: string, ...given: readonly unknown[]): Promise<T> {
  const { answer } = await until(`an answer to ${command}`, async () => {
    try {
      return { answer: await vscode.commands.executeCommand<T>(command, ...given) };
    } catch (error) {
      if (error instanceof Error && error.name === 'Canceled') return undefined;
      throw error;
    }
  });
  return answer;
}

export async function apply(fix: vscode.CodeAction): Promise<void> {
  assert.ok(fix.edit, `"${fix.title}" carries no edit`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit), `"${fix.title}" could not be applied`);
}
