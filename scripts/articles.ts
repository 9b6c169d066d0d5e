// npm run eval:articles -- FOLDER
// Opens each text of a folder in the built server as a draft and prints what it says: every diagnostic, and the sources in the hover
// of each figure that has one. The articles that facts were taken from must have nothing wrong in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkedCase } from '../test/marks/markedFile';
import { DEFAULT_TODAY } from '../test/marks/markedFile';
import { LspClient } from '../test/lsp/client';
import { observe } from './eval/observe';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('which folder? npm run eval:articles -- FOLDER');
  process.exitCode = 2;
} else {
  void main(folder);
}

async function main(from: string): Promise<void> {
  const client = new LspClient();
  await client.initialize({ initializationOptions: { today: DEFAULT_TODAY } });
  for (const name of readdirSync(from).filter((file) => /\.(?:txt|md)$/.test(file))) {
    const text = readFileSync(join(from, name), 'utf8');
    const { diagnostics, hovers, draft } = await observe(client, asDraft(name, text));
    console.log(`\n${name}: ${String(diagnostics.length)} diagnostics`);
    for (const { code, message } of diagnostics) console.log(`  ${code}: ${message}`);
    draft.marks.forEach(({ surface }, at) => {
      const hover = hovers[at];
      if (hover === undefined) return;
      const [verdict = ''] = hover.split('\n');
      const sources = [...hover.matchAll(/^- \[([^\]]+)\].*?(?:: (“.*”))?$/gm)];
      console.log(`  ${surface} → ${verdict}`);
      for (const [, publisher, figure = ''] of sources)
        console.log(`      ${String(publisher)} ${figure}`);
    });
  }
  await client.shutdown();
}

/** Every run of digits as a mark, so that each is hovered over. */
function asDraft(id: string, text: string): MarkedCase {
  const marks = [...text.matchAll(/\d[\d.,]*\d|\d/g)].map((found) => ({
    span: { start: found.index, end: found.index + found[0].length },
    surface: found[0],
    verdict: 'ok' as const,
    quoted: false,
  }));
  return { id, text, marks, tags: [], dataset: '', today: DEFAULT_TODAY, marked: text, start: 0 };
}
