import { commands, Uri, type Disposable } from 'vscode';

const EXPLAIN_CODE = 'pactcheck.explainCode';

/** What a diagnostic's code leads to: this command, since a link to the page itself would open its source. `{code}` is filled in by the server. */
export const CODE_PAGES = `command:${EXPLAIN_CODE}?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`;

/** Shows the page on a code, rendered; as text where VS Code's own preview is off. */
export function codePageCommand(extension: Uri): Disposable {
  return commands.registerCommand(EXPLAIN_CODE, async (code: unknown) => {
    if (typeof code !== 'string' || !/^[a-z-]+$/.test(code)) return;
    const page = Uri.joinPath(extension, 'docs', 'codes', `${code}.md`);
    try {
      await commands.executeCommand('markdown.showPreviewToSide', page);
    } catch {
      await commands.executeCommand('vscode.open', page);
    }
  });
}
