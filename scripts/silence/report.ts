import { basename, relative } from 'node:path';
import type { SilentDraft } from './drafts';
import type { FalseAlarm, Heard } from './listen';

/** What a dataset finds in texts about other things: a line of totals, then each finding with its sentence. */
export function report(
  folder: string,
  { findings, hints, supported }: Heard,
  { root, withSupported }: { readonly root: string; readonly withSupported: boolean },
): string {
  const totals = `  ${basename(folder)}: ${findings.length} findings, ${hints.length} hints, ${supported.length} supported`;
  const shown = withSupported ? [...findings, ...hints, ...supported] : findings;
  return [totals, ...shown.map((alarm) => alarmLines(alarm, root))].join('\n');
}

/** The size of all drafts together, in UTF-8. */
export function inMegabytes(drafts: readonly SilentDraft[]): string {
  const bytes = drafts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function alarmLines(alarm: FalseAlarm, root: string): string {
  const { code, path, line, sentence, subject, property, known, because } = alarm;
  const where = `${relative(root, path)}:${line}`;
  return `    ${code} ${where}\n      ${sentence}\n      ${subject}, ${property}: ${known} (${because})`;
}
