import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks } from '../../server/src/dataset/marks/mark';
import { parse } from 'yaml';
import { readMarkedFile } from '../../test/marks/markedFile';
import { TODAY } from '../news/corpora';
import type { NewsText } from '../news/corpora';

const ROOT = join(import.meta.dirname, '..', '..');
const DATASETS = join(ROOT, 'test', 'datasets');

/** Drafts that were written to try the checker, with wrong values in them: `test/eval` and `test/drafts`. */
export function draftTexts(): readonly NewsText[] {
  return ['eval', 'drafts'].flatMap((folder) =>
    readdirSync(join(ROOT, 'test', folder))
      .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      .sort()
      .flatMap((name) =>
        readMarkedFile(name, readFileSync(join(ROOT, 'test', folder, name), 'utf8')).map(
          (text) => ({
            ...text,
            author: `${folder}/${name}`,
            world: 'drafts',
            folder: join(DATASETS, text.dataset),
          }),
        ),
      ),
  );
}

/** The example sentences of the datasets. */
export function exampleTexts(): readonly NewsText[] {
  const folders = [
    join(ROOT, 'data'),
    ...readdirSync(DATASETS).map((name) => join(DATASETS, name)),
  ];
  return folders.flatMap((folder) =>
    ['agreements', 'countries', 'facilities', 'events', 'organisations'].flatMap((kind) =>
      filesIn(join(folder, kind)).flatMap((file) => examplesOf(file, folder)),
    ),
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function examplesOf(file: string, folder: string): readonly NewsText[] {
  const { examples = [] } = parse(readFileSync(file, 'utf8')) as { examples?: string | string[] };
  return [examples].flat().map((marked, i) => ({
    ...readMarks(marked),
    id: `${file}:${String(i)}`,
    tags: [],
    dataset: folder,
    today: TODAY,
    marked,
    start: 0,
    author: `examples ${folder}`,
    world: 'examples',
    folder,
  }));
}
