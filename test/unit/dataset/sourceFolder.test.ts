import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

const FILES = {
  'd/dataset.yaml': 'name: Test\n',
  'd/sources/papers.yaml': 'references:\n  - id: paper\n    title: Paper\n',
  'd/sources/laws.yaml': 'references:\n  - id: law\n',
  'd/agreements/a.yaml':
    'name: A\nfacts: { term: { value: ten years, evidence: { paper: { figure: x }, law: { figure: y } } } }\n',
};

function load(files: Readonly<Record<string, string>>) {
  const { factbase, problems } = loadDataset(['d'], memoryFiles(files));
  return {
    sources: [...factbase.sources.keys()],
    facts: factbase.facts.length,
    problems: problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    ),
  };
}

describe('the folder sources/', () => {
  it('serves instead of sources.yaml', () => {
    expect(load(FILES)).toEqual({ sources: ['law', 'paper'], facts: 1, problems: [] });
  });

  it('and beside it', () => {
    const { sources, problems } = load({
      ...FILES,
      'd/sources.yaml': 'references:\n  - id: third\n',
    });
    expect(sources).toEqual(['third', 'law', 'paper']);
    expect(problems).toEqual([]);
  });

  it('holds each id once over all its files: the problem names both', () => {
    const files = { ...FILES, 'd/sources/more.yaml': 'references:\n  - title: x\n    id: law\n' };
    const { sources, facts, problems } = load(files);
    expect(sources).toEqual(['law', 'paper']);
    expect(facts).toBe(1);
    expect(problems).toEqual([
      "d/sources/more.yaml:3:5: a source 'law' stands in d/sources/laws.yaml already: give one of the two another id",
    ]);
  });

  it('with a file that is no list of sources says so by its name, and the others serve', () => {
    const { problems } = load({ ...FILES, 'd/sources/laws.yaml': 'law: x\n' });
    expect(problems[0]).toBe(
      "d/sources/laws.yaml:1:1: laws.yaml should hold a list under 'references:'",
    );
    expect(problems.filter((line) => line.includes("no source 'law'"))).toHaveLength(1);
  });

  it('with a file that is no YAML costs only the facts that rest on it alone', () => {
    const { facts, problems } = load({ ...FILES, 'd/sources/laws.yaml': 'references: [' });
    expect(facts).toBe(1);
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain('laws.yaml:1:1: facts that rest on the sources of this file');
  });

  it('may be meant by another name', () => {
    const files = { ...FILES, 'd/source/more.yaml': 'references: []' };
    expect(load(files).problems).toEqual([
      "d/source:1:1: this folder is not read: did you mean 'sources'?",
    ]);
  });
});
