import { expect, it } from 'vitest';
import { notebookOf } from '../../../server/src/lsp/notebookCells';

it.each([
  ['vscode-notebook-cell:/w/a.ipynb#W0sZmlsZQ%3D%3D', 'file:///w/a.ipynb'],
  ['vscode-notebook-cell:/w/a.ipynb#X12sZmlsZQ==', 'file:///w/a.ipynb'],
  ['vscode-notebook-cell:/w/a.ipynb?x#W0sZ2l0', 'git:/w/a.ipynb?x'],
  ['vscode-notebook-cell://host/w/a.ipynb#W0sZmlsZQ%3D%3D', 'file://host/w/a.ipynb'],
  [
    'vscode-notebook-cell://ssh%2Bh/w/a.ipynb#W0sdnNjb2RlLXJlbW90ZQ%3D%3D',
    'vscode-remote://ssh%2Bh/w/a.ipynb',
  ],
  ['vscode-notebook-cell:Untitled-1.ipynb#W0sdW50aXRsZWQ%3D', 'untitled:Untitled-1.ipynb'],
  ['vscode-notebook-cell:/w/a.ipynb', 'file:///w/a.ipynb'],
  ['vscode-notebook-cell:/w/a.ipynb#W0s%', 'file:///w/a.ipynb'],
  ['file:///w/a.md', undefined],
])('the notebook of %s is %s', (cell, notebook) => {
  expect(notebookOf(cell)).toBe(notebook);
});
