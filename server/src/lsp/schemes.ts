/**
 * True of a document that only shows something: the old side of a diff, what a program prints, a chat's code block, a page of help.
 * What is known to be so is listed, and every other scheme is served: a finding too many in a view that nobody can mend is a nuisance
 * that is seen, a draft left unchecked because its editor names it in its own way goes to press.
 */
export function isReadOnlyView(uri: string): boolean {
  const scheme = /^[a-z][\w+.-]*(?=:)/i.exec(uri)?.[0].toLowerCase() ?? '';
  return VIEWS.has(scheme) || FAMILIES.some((family) => scheme.startsWith(family));
}

const VERSION_CONTROL = [
  ...['git', 'gitfs', 'svn', 'hg', 'perforce', 'vscode-scm', 'pr', 'review', 'conflictresolution'],
  ...['githubpr', 'ghpr', 'githubcommit', 'prissue', 'copilot-pr', 'merge-conflict.conflict-diff'],
  ...['vscode-local-history', 'fugitive', 'gitsigns', 'diffview'],
];
const PRINTED = ['output', 'debug', 'vscode-terminal', 'term', 'accessible-view'];
const HELP = ['walkthrough', 'walkthroughsnippet', 'vscode-settings', 'code-setting', 'extension'];
const NOTEBOOK_PARTS = ['vscode-notebook-cell-output', 'vscode-notebook-cell-output-diff'];

const VIEWS: ReadonlySet<string> = new Set([
  ...VERSION_CONTROL,
  ...PRINTED,
  ...HELP,
  ...NOTEBOOK_PARTS,
]);

/** How the schemes of an extension with several of them begin. */
const FAMILIES = [
  ...['gitlens', 'git-', 'gl-', 'chat-editing', 'vscode-chat', 'copilot-', 'readonly'],
  ...['vscode-notebook-metadata', 'vscode-notebook-cell-metadata'],
];
