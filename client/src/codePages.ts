import { commands, window, workspace, type Disposable, type TextEditor, type Uri } from 'vscode';

/**
 * Where the pages on codes are, as the server wants it: a URI in which `{code}` stands for the code. The extension's own files, since in a hover
 * VS Code opens no command from a code.
 */
export function codePages(extension: Uri): string {
  return `${extension.toString()}/${FOLDER}/{code}.md`;
}

/** VS Code opens a page as its source: shows it rendered instead. Where VS Code's own preview is off the source stays. */
export function renderCodePages(extension: Uri): Disposable {
  const folder = `${extension.path}/${FOLDER}/`;
  const render = async ({ document: { uri } }: TextEditor) => {
    const { activeTab } = window.tabGroups.activeTabGroup;
    await commands.executeCommand('markdown.showPreview', uri);
    if (activeTab) await window.tabGroups.close(activeTab);
  };
  return window.onDidChangeActiveTextEditor((editor) => {
    const uri = editor?.document.uri;
    // Who has the extension's folder open works on the pages.
    if (!editor || !uri?.path.startsWith(folder) || workspace.getWorkspaceFolder(uri)) return;
    render(editor).catch(() => undefined);
  });
}

const FOLDER = 'docs/codes';
