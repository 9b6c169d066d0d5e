import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DatasetFiles } from '../../../server/src/dataset/files';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';

const folder = join(import.meta.dirname, '..', '..', 'datasets', 'three-articles');
const whole = loadDataset([folder], nodeFiles);
const texts = new Map(whole.files.map((path) => [path, nodeFiles.read(path)]));

/** The dataset with one file's text changed. */
function withText(changed: string, text: string): DatasetFiles {
  return {
    ...nodeFiles,
    read: (path) => (path === changed ? text : (texts.get(path) ?? '')),
    stat: (path) => ({ size: path === changed ? text.length : 0 }),
  };
}

const SPOILERS = [
  '\t',
  '\n',
  '"',
  "'",
  '[',
  '{',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!x ',
  '#',
  '|',
  '\0',
  '💶',
  '0x',
  '~',
];

describe('a spoilt file', () => {
  const paths = fc.constantFrom(...whole.files);
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(fc.constantFrom(...SPOILERS), fc.string({ maxLength: 6 })),
  });

  it('leaves a whole factbase, and problems that say what is wrong and where', () => {
    fc.assert(
      fc.property(paths, fc.array(edit, { minLength: 1, maxLength: 3 }), (path, edits) => {
        let text = texts.get(path) ?? '';
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
        }
        const { factbase, problems } = loadDataset([folder], withText(path, text));
        for (const { file, line, column, message } of problems) {
          expect(file.startsWith(folder)).toBe(true);
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(message).not.toMatch(/undefined|\[object|Invalid input/);
        }
        for (const { subject, property, evidence } of factbase.facts) {
          expect(factbase.subjects.has(subject)).toBe(true);
          expect(factbase.properties.has(property)).toBe(true);
          expect(evidence.every(({ source }) => factbase.sources.has(source))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
