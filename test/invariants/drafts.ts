import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Factbase } from '../../server/src/core/facts/factbase';
import { check } from '../../server/src/core/check/check';
import type { CheckResult } from '../../server/src/core/check/draftChecker';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { DEFAULT_DATASET, DEFAULT_TODAY, readMarkedFile } from '../marks/markedFile';

/** A text to check, and against what. */
export interface AnyDraft {
  readonly id: string;
  readonly text: string;
  /** A folder under `test/datasets/`. */
  readonly dataset: string;
  readonly today: string;
}

/** Every draft that the tests have: the marked ones without their marks, and those of the sample workspace. */
export function allDrafts(): readonly AnyDraft[] {
  return (known ??= readAll());
}

let known: readonly AnyDraft[] | undefined;

function readAll(): readonly AnyDraft[] {
  const test = join(import.meta.dirname, '..');
  const files = (folder: string) =>
    readdirSync(join(test, folder))
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => ({ name, content: readFileSync(join(test, folder, name), 'utf8') }));
  const marked = ['drafts', 'eval', 'invariants'].flatMap((folder) =>
    files(folder).flatMap(({ name, content }) => readMarkedFile(name, content)),
  );
  const plain = files('workspace').map(({ name, content }) => ({
    id: name,
    text: content,
    dataset: DEFAULT_DATASET,
    today: DEFAULT_TODAY,
  }));
  return [...marked, ...plain].map(({ id, text, dataset, today }) => ({
    id,
    text,
    dataset,
    today,
  }));
}

/** Some of them, all files and datasets among them: evenly spread. */
export function someDrafts(count: number): readonly AnyDraft[] {
  const all = allDrafts();
  const step = Math.max(1, Math.ceil(all.length / count));
  return all.filter((_, i) => i % step === 0);
}

const factbases = new Map<string, Factbase>();

/** The factbase of a folder under `test/datasets/`, read once. */
export function factbaseOf(dataset: string): Factbase {
  const ready = factbases.get(dataset);
  if (ready !== undefined) return ready;
  const folder = join(import.meta.dirname, '..', 'datasets', dataset);
  const { factbase } = loadDataset([folder], nodeFiles);
  factbases.set(dataset, factbase);
  return factbase;
}

/** The draft, checked; with another text, that text under the same conditions. */
export function checked(draft: AnyDraft, text: string = draft.text): CheckResult {
  return check(text, factbaseOf(draft.dataset), { today: draft.today });
}
