import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_PROPERTIES } from '../../../server/src/core/language/properties';
import { checkDataset } from '../../../server/src/dataset/checks/checkDataset';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';

const folder = join(import.meta.dirname, '..', '..', 'datasets', 'treaties');

describe('twelve treaties of many kinds', () => {
  const loaded = loadDataset([folder], nodeFiles);
  const { factbase } = loaded;

  it('want at most five properties of their own', () => {
    const stated = new Set(factbase.facts.map(({ property }) => property));
    expect(factbase.subjects.size).toBe(12);
    expect(stated.size).toBeGreaterThan(30);
    expect([...stated].filter((id) => !ENGINE_PROPERTIES.has(id)).length).toBeLessThanOrEqual(5);
  });

  it('have nothing wrong, their examples included', () => {
    expect(checkDataset(loaded, nodeFiles, '2025-12-15')).toEqual([]);
  });
});
