/**
 * The README as the extension's own page shows it: that page loads pictures from https addresses only, and follows no link into the repository.
 * Where it has no such address pictures are left out, and of links only the words stay.
 */
export function extensionPage(readme: string): string {
  return readme
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n?/gm, '')
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1');
}
