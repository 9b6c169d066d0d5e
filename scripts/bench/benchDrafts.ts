import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreements, writeDataset } from './agreements';
import type { Agreement } from './agreements';
import { proseAbout } from './prose';
import { realMarkdown } from './realMarkdown';

/** A draft that most measurements use, and the dataset that it is checked against. */
export interface BenchDraft {
  readonly name: string;
  readonly size: 'small' | 'large';
  readonly text: string;
  readonly file: string;
  readonly dataset: string;
}

const SIZES = { small: 60_000, large: 1_000_000 } as const;
const BUNDLED = join(import.meta.dirname, '..', '..', 'data');

/** Generated prose against the ten agreements that it speaks of, real Markdown against the bundled dataset: 60 KB and 1 MB of each. */
export function benchDrafts(folder: string): readonly BenchDraft[] {
  const all = agreements(10) as [Agreement, ...Agreement[]];
  const ten = writeDataset(join(folder, 'ten'), all);
  const draft = (name: string, size: BenchDraft['size'], text: string, dataset: string) => {
    const file = join(folder, `${name.replaceAll(' ', '-').replace(',', '')}.md`);
    writeFileSync(file, text);
    return { name, size, text, file, dataset };
  };
  return [
    draft('generated, 60 KB', 'small', proseAbout(all, SIZES.small), ten),
    draft('generated, 1 MB', 'large', proseAbout(all, SIZES.large), ten),
    draft('real, 60 KB', 'small', realMarkdown(SIZES.small), BUNDLED),
    draft('real, 1 MB', 'large', realMarkdown(SIZES.large), BUNDLED),
  ];
}
