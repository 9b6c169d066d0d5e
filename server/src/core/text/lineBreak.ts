/** How a draft breaks its lines: as it does first; a line feed where it has one line. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
