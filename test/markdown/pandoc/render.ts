import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from './constructs';

/** Whether pandoc is there to be asked. */
export function hasPandoc(): boolean {
  return spawnSync('pandoc', ['--version']).status === 0;
}

/** Each draft as HTML, its notes left out; all in one run, each read by itself. */
export function rendered(drafts: readonly string[], format: Format): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  try {
    const names = drafts.flatMap((draft, i) => {
      writeFileSync(join(folder, `${i}.md`), draft);
      writeFileSync(join(folder, `${i}-end.md`), `\n\n${PARTED}\n`);
      return [`${i}.md`, `${i}-end.md`];
    });
    const args = ['--file-scope', '--from', format, '--to', 'html', '--wrap=none', ...names];
    const { status, stdout, stderr } = spawnSync('pandoc', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const html = stdout.replace(/<section[^>]*class="footnotes[^]*?<\/section>/g, '');
    return html.split(`<p>${PARTED}</p>`).slice(0, drafts.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PARTED = 'PARTED-HERE';

/** What a reader sees of HTML but citations, notes’ marks, code and math, its blanks made one. */
export function visibleText(html: string): string {
  return html
    .replace(/ ?<span class="citation"[^]*?<\/span>/g, '')
    .replace(/<a[^>]*class="footnote-ref"[^]*?<\/a>/g, '')
    .replace(/<(code|pre)[^]*?<\/\1>|<span class="math[^]*?<\/span>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&#160;|\s+/g, ' ')
    .trim();
}

/** Marks of Markdown that a reader sees. */
export function strayMarks(html: string): readonly string[] {
  return visibleText(html).match(/\[\^|\[@|\*\*|\]\(|\]:|:::|~~|\{[#.]/g) ?? [];
}
