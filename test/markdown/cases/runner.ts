import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pactcheckIn } from '../../cli/pactcheck';
import { dayOf } from './case';
import type { Case, Outcome } from './case';
import { Editor } from './editor';
import { differences } from './expected';

/** Runs cases against what is built; those with the same settings share a server. */
export class CaseRunner {
  readonly #editors = new Map<string, Promise<Editor>>();

  /** In what a case turns out other than it should: nothing, or a line a difference. */
  async run(one: Case): Promise<readonly string[]> {
    return differences(one, one.ask === 'cli' ? onCommandLine(one) : await this.#inEditor(one));
  }

  async end(): Promise<void> {
    for (const editor of await Promise.all(this.#editors.values())) editor.end();
    this.#editors.clear();
  }

  async #inEditor(one: Case): Promise<Outcome> {
    const key = JSON.stringify([dayOf(one), one.settings, one.folders]);
    const editor = this.#editors.get(key) ?? Editor.for(one);
    this.#editors.set(key, editor);
    return (await editor).outcome(one);
  }
}

/** Checks a case's file, byte for byte, with the built command line. */
function onCommandLine(one: Case): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  try {
    writeFileSync(join(folder, 'draft.md'), Buffer.from(one.bytes ?? '', 'base64'));
    const args = ['check', 'draft.md', '--today', dayOf(one)];
    const { status, stdout, stderr } = pactcheckIn(folder, args);
    return { underlined: [], text: stdout + stderr, exit: status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
