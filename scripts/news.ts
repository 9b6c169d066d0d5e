// npm run eval:news [-- --held-out --errors --author REGEX --world NAME --seed N --misses --agreement]
// Opens published news (in our words) in the built server: as it is, and with each right value made wrong in turn.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LspClient, SERVER } from '../test/lsp/client';
import { agreement } from './news/agreement';
import { sameValueIn } from './eval/sameValue';
import { ERRORS, newsFiles, newsTexts } from './news/corpora';
import type { NewsText } from './news/corpora';
import { judgeText } from './news/judgeText';
import type { NewsFault } from './news/judgeText';
import { newsFaultLine, newsReport } from './news/newsReport';
import { noTally } from './news/tally';
import { TODAY } from './news/corpora';

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'held-out': { type: 'boolean' },
      errors: { type: 'boolean' },
      author: { type: 'string' },
      world: { type: 'string' },
      seed: { type: 'string', default: '1' },
      misses: { type: 'boolean' },
      agreement: { type: 'boolean' },
    },
  });
  if (!existsSync(SERVER)) throw new Error('dist/server.js is missing: npm run build makes it');
  const part = values['held-out'] === true ? 'held-out' : 'daily';
  const files = values.errors === true ? [ERRORS] : newsFiles();
  const texts = newsTexts(part, files).filter(
    ({ author, world }) =>
      (values.author === undefined || new RegExp(values.author).test(author)) &&
      (values.world === undefined || world === values.world),
  );
  const tally = noTally();
  const faults: NewsFault[] = [];
  for (const folder of new Set(texts.map((text) => text.folder)))
    await judgeWorld(
      folder,
      texts.filter((text) => text.folder === folder),
      Number(values.seed),
    );
  console.log(newsReport(tally));
  if (values.agreement === true) console.log(`\n${agreement()}`);
  if (values.misses === true) console.log(`\n${faults.map(newsFaultLine).join('\n')}`);

  async function judgeWorld(folder: string, own: readonly NewsText[], seed: number): Promise<void> {
    const client = new LspClient();
    try {
      await client.initialize({
        initializationOptions: { bundledDataset: false, datasets: [folder], today: TODAY },
      });
      const isSame = sameValueIn(folder, TODAY);
      for (const text of own) await judgeText(text, { client, tally, faults, isSame, seed });
      await client.shutdown();
    } finally {
      client.kill();
    }
  }
}
