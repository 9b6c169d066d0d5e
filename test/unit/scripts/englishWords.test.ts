import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { noEnglishWords } from '../../../scripts/lint/englishWords.mjs';

const FILE = 'words.ts';
// No libraries: what is asked of the types is of what the snippets themselves declare.
const OPTIONS: ts.CompilerOptions = { noLib: true, strict: true, target: ts.ScriptTarget.ES2022 };

describe('lists of English words outside the language’s files', () => {
  it.each([
    ['an array', `const a = ['the', 'its', 'their'];`],
    ['a set', `declare const Set: any; const a = new Set(['the', 'its', 'their']);`],
    ['a map', `declare const Map: any; const a = new Map([['and', 1], ['or', 1], ['but', 3]]);`],
    ['a record', `const a: { [word: string]: number } = { one: 1, two: 2, three: 3 };`],
    ['a pattern', `const a = /^(?:said|says|told)\\s+\\p{L}$/u;`],
    [
      'a pattern made of a string',
      `declare const RegExp: any; const a = new RegExp('of|the|and');`,
    ],
    ['prose that is split', `const a = 'who which what'.split(' ');`],
    ['prose that a list is made of', `declare const wordSet: any; const a = wordSet('in on at');`],
    ['comparisons', `const a = (w: string) => w === 'no' || w === 'not' || w === 'never';`],
  ])('are told of as %s', (_, code) => {
    expect(told(code)).toHaveLength(1);
  });

  it.each([
    ['two words', `const a = ['no', 'not'];`],
    [
      'names of a type',
      `interface Array<T> { [at: number]: T } const a: ('past' | 'present' | 'future')[] = ['past', 'present', 'future'];`,
    ],
    ['a list that makes a type', `const a = ['past', 'present', 'future'] as const;`],
    ['marks and classes', `const a = /^[a-z]+(?:[-–]\\d{4}|XXXX)\\p{Lu}(?<year>\\d+)$/u;`],
    [
      'comparisons of a type',
      `const a = (w: 'no' | 'not' | 'never') => w === 'no' || w === 'not' || w === 'never';`,
    ],
    [
      'words of several places',
      `const a = (v: string, w: string) => (v === 'in' && w === 'the') || v === 'of';`,
    ],
  ])('are none in %s', (_, code) => {
    expect(told(code)).toEqual([]);
  });
});

function told(code: string): readonly string[] {
  const messages = new Linter().verify(
    code,
    [
      {
        files: ['**/*.ts'],
        plugins: { own: { rules: { 'no-english-words': noEnglishWords } } },
        rules: { 'own/no-english-words': 'error' },
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { programs: [programOf(code)] },
        },
      },
    ],
    FILE,
  );
  return messages.map(({ message }) => message);
}

function programOf(code: string): ts.Program {
  const source = ts.createSourceFile(FILE, code, ts.ScriptTarget.ES2022, true);
  return ts.createProgram([FILE], OPTIONS, {
    ...ts.createCompilerHost(OPTIONS),
    getSourceFile: (name) => (name === FILE ? source : undefined),
    fileExists: (name) => name === FILE,
  });
}
