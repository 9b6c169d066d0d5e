import { Uri, window, workspace } from 'vscode';

/** Opens a copy of the sample draft that was never saved: trying things out changes no file. */
export async function openSampleDraft(extension: Uri): Promise<void> {
  const file = Uri.joinPath(extension, 'client', 'media', 'sampleDraft.md');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const draft = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(draft, { preview: false });
}
