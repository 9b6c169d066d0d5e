import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SilentDraft } from '../../scripts/silence/drafts';
import { listen } from '../../scripts/silence/listen';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { generatedDrafts } from './prose/generate';

// A slice of what `npm run eval:silence` checks in full.
const SEED = 7;
const BYTES = 30_000;
const root = join(import.meta.dirname, '..', '..');
const others = join(root, 'test', 'datasets');
const folders = [join(root, 'data'), ...readdirSync(others).map((name) => join(others, name))];
const drafts = generatedDrafts(SEED, BYTES);

const heard = folders.map((folder) => ({
  name: basename(folder),
  findings: heardWith(folder, drafts).findings,
}));

describe('prose about other things', () => {
  it.each(heard)('$name is silent', ({ findings }) => {
    expect(findings).toEqual([]);
  });

  it('is broken by a sentence that is wrong about a fact', () => {
    const [first] = drafts;
    const text = `${first?.text ?? ''}\nKosovo agreed to hold 250 prisoners for Denmark from 2027.\n`;
    const { findings } = heardWith(join(others, 'three-articles'), [{ path: 'wrong.md', text }]);
    expect(findings.map(({ written, code }) => [written, code])).toEqual([['250', 'wrong-number']]);
  });

  it('is the same for the same seed, and every slot is filled', () => {
    const again = generatedDrafts(SEED, BYTES);
    expect(again).toEqual(drafts);
    expect(again.filter(({ text }) => /[{}]|undefined/.test(text))).toEqual([]);
    expect(generatedDrafts(SEED + 1, BYTES)).not.toEqual(drafts);
  });
});

function heardWith(folder: string, from: readonly SilentDraft[]) {
  const { factbase } = loadDataset([folder], nodeFiles);
  return listen(from, factbase);
}
