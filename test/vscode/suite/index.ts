import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** What VS Code calls once its window is there. Rejects when a test failed, or there was none. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false, failZero: true });
  if (process.env['MOCHA_GREP']) mocha.grep(process.env['MOCHA_GREP']);
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes } = runner.stats ?? { passes: 0 };
      const counts = process.env['TEST_COUNTS'];
      if (counts) writeFileSync(counts, JSON.stringify({ passed: passes, failed: failures }));
      resolve(failures);
    });
  });
  if (failed > 0) throw new Error(`${failed} of the tests in VS Code failed`);
}
