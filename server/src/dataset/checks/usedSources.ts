import type { DatasetCheck } from './check';

export const usedSources: DatasetCheck = {
  name: 'used-sources',
  about: 'Each source is the evidence of some fact.',
  tip: 'Name the source under the evidence of a fact that it prints, or take it out.',
  *run({ factbase, problems }) {
    // A fact that couldn't be read may be the one that rests on it.
    if (problems.some(({ severity }) => severity === 'error')) return;
    const used = new Set(
      factbase.facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    );
    for (const { id, location } of factbase.sources.values()) {
      if (used.has(id) || location === undefined) continue;
      const message = `no fact rests on the source '${id}': name it under a fact's evidence, or take it out`;
      yield { ...location, message, severity: 'warning' };
    }
  },
};
