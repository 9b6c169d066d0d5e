import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Factbase } from '../../server/src/core/facts/factbase';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { marksAsFound } from '../../server/src/dataset/marks/compare';
import { readMarkedFile, replaceDrafts } from './markedFile';

// UPDATE_MARKS=1 writes what is found into the drafts instead of failing. What is tagged `not-yet` is read otherwise as yet, and told of once it
// no longer is.
const isUpdate = process.env['UPDATE_MARKS'] === '1';
const drafts = join(import.meta.dirname, '..', 'drafts');
const factbases = new Map<string, Factbase>();

for (const name of readdirSync(drafts).filter((file) => /\.(?:md|txt)$/.test(file))) {
  const path = join(drafts, name);
  const content = readFileSync(path, 'utf8');
  const cases = readMarkedFile(name, content);
  const found = new Map<number, string>();

  describe(name, () => {
    for (const draft of cases) {
      const isAwaited = draft.tags.includes('not-yet');
      (isAwaited && !isUpdate ? it.fails : it)(draft.id, () => {
        const marked = marksAsFound(draft, factbaseOf(draft.dataset), draft.today);
        if (isUpdate) found.set(draft.start, isAwaited ? draft.marked : marked);
        else expect(marked).toBe(draft.marked);
      });
    }
    afterAll(() => {
      if (isUpdate) writeFileSync(path, replaceDrafts(content, cases, found));
    });
  });
}

function factbaseOf(dataset: string): Factbase {
  const known = factbases.get(dataset);
  if (known !== undefined) return known;
  const folder = join(import.meta.dirname, '..', 'datasets', dataset);
  const { factbase, problems } = loadDataset([folder], nodeFiles);
  if (problems.length > 0) throw new Error(`${dataset}: ${JSON.stringify(problems[0])}`);
  factbases.set(dataset, factbase);
  return factbase;
}
