import type { NotebookDocumentSyncOptions } from 'vscode-languageserver';

/** Of all notebooks the cells that are prose. */
export const NOTEBOOK_SYNC: NotebookDocumentSyncOptions = {
  notebookSelector: [{ notebook: '*', cells: [{ language: 'markdown' }] }],
};

/**
 * The URI of the notebook that a cell is in, by the cell's own; nothing where it isn't a cell as VS Code names them:
 * `vscode-notebook-cell:<notebook>#<cell>s<scheme of the notebook, in Base64>`.
 */
export function notebookOf(uri: string): string | undefined {
  const [, path, encoded = ''] = CELL.exec(uri) ?? [];
  if (path === undefined) return undefined;
  const scheme = decoded(encoded) || 'file';
  return scheme === 'file' && !path.startsWith('//') ? `file://${path}` : `${scheme}:${path}`;
}

function decoded(base64: string): string {
  try {
    return atob(decodeURIComponent(base64).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

const CELL = /^vscode-notebook-cell:([^#]*)(?:#[^s]*s?(.*))?$/;
