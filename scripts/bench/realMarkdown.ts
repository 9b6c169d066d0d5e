import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from './dice';

/** `length` characters of other people's Markdown: the files under node_modules, shuffled the same way in every run, cut there. */
export function realMarkdown(length: number): string {
  const folder = join(import.meta.dirname, '..', '..', 'node_modules');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const parts: string[] = [];
  let read = 0;
  for (const name of new Dice(3).shuffled(names.sort())) {
    if (read >= length) break;
    const text = readFileSync(join(folder, name), 'utf8');
    parts.push(text, '\n\n');
    read += text.length + 2;
  }
  return parts.join('').slice(0, length);
}
