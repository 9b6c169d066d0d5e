import { describe, expect, it } from 'vitest';
import { isReadOnlyView } from '../../../server/src/lsp/schemes';

describe('isReadOnlyView', () => {
  it.each([
    'git:/tmp/x.md?{"path":"/tmp/x.md","ref":"~"}',
    'gitlens://7a1b/x.md',
    'gitlens-git:/x.md',
    'pr:/x.md',
    'review:/x.md?{}',
    'vscode-scm:git/scm0/input',
    'svn:/x.md',
    'hg:/x.md',
    'output:channel-1',
    'chat-editing-text-model:/x.md',
    'chat-editing-snapshot-text-model:/x.md',
    'vscode-chat-code-block://1/0.md',
    'walkThrough:/x.md',
    'walkThroughSnippet:/x.md',
    'vscode-local-history:/x.md',
    'fugitive:///repo/.git//0/x.md',
    'GIT:/x.md',
  ])('is true of %s', (uri) => {
    expect(isReadOnlyView(uri)).toBe(true);
  });

  it.each([
    'file:///git/x.md',
    'untitled:Untitled-1',
    'vscode-vfs://github/o/r/x.md',
    'vscode-remote://ssh-remote+h/x.md',
    'vscode-notebook-cell:/x.ipynb#W0sZmlsZQ%3D%3D',
    'vscode-test-web://mount/x.md',
    'memfs:/x.md',
    'inmemory://model/1',
    'vsls:/x.md',
    'github:/x.md',
    'prose:/x.md',
    '/no/uri.md',
    '',
  ])('is false of %s', (uri) => {
    expect(isReadOnlyView(uri)).toBe(false);
  });
});
