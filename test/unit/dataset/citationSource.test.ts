import { expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { fromSnapshot, makeSnapshot } from '../../../server/src/dataset/snapshot';
import { memoryFiles } from './memoryFiles';

const digest = (texts: readonly string[]) => texts.join('\n');

function dataset(citationSource: string) {
  const io = memoryFiles({
    'd/dataset.yaml': `name: Test\ncitationSource: ${citationSource}\n`,
    'd/sources.yaml': 'references: []\n',
  });
  return { ...loadDataset(['d'], io), io };
}

it('a dataset says which source is cited first, and its snapshot says so too', () => {
  const { factbase, problems, io } = dataset('wire');
  expect(problems).toEqual([]);
  expect(factbase.datasets).toEqual([{ folder: 'd', name: 'Test', citationSource: 'wire' }]);
  const text = makeSnapshot('d', io, digest);
  expect(fromSnapshot('d', io, { read: () => text, digest })?.factbase.datasets).toEqual(
    factbase.datasets,
  );
});

it('what is no kind of source is a problem at its line, and the rest serves', () => {
  const { factbase, problems } = dataset('reuters');
  expect(problems).toEqual([
    expect.objectContaining({
      line: 2,
      message: expect.stringContaining(
        'one of auto, official, wire, outlet, ngo, listed',
      ) as string,
    }),
  ]);
  expect(factbase.datasets).toEqual([{ folder: 'd', name: 'Test' }]);
});
