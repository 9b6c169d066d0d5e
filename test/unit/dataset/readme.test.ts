import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

const readme = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'data', 'README.md'),
  'utf8',
);
const evidence = { paper: { figure: 'as printed' } };

it('shows values in data/README.md that are read', () => {
  const blocks = [...readme.matchAll(/^```yaml\n([^]*?)\n```$/gm)].map(([, yaml = '']) => yaml);
  const stated = blocks.filter((yaml) => /^ {2}\w+:\n {4}(?:- )?value:/m.test(yaml));
  expect(stated.length).toBeGreaterThan(3);
  for (const yaml of stated) {
    const data = parse(yaml) as Facts & { readonly facts?: Facts };
    const facts = Object.entries(data.facts ?? data).map(([id, fact]) => [
      id,
      [fact].flat().map((one) => ({ ...one, evidence })),
    ]);
    const subject = stringify({ name: 'A', facts: Object.fromEntries(facts) as object });
    const { factbase, problems } = loadDataset(
      ['d'],
      memoryFiles({
        'd/dataset.yaml': 'name: D',
        'd/sources.yaml': 'references: [{ id: paper }]',
        'd/agreements/a.yaml': subject,
      }),
    );
    expect(problems).toEqual([]);
    expect(factbase.facts.length).toBeGreaterThanOrEqual(facts.length);
  }
});

type Facts = Readonly<Record<string, object | readonly object[]>>;
