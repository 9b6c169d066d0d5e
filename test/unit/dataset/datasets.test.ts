import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';

const root = join(import.meta.dirname, '..', '..', '..');
const frozen = join(root, 'test', 'datasets');
const folders = [join(root, 'data'), ...readdirSync(frozen).map((name) => join(frozen, name))];

describe.each(folders)('%s', (folder) => {
  const { factbase, problems } = loadDataset([folder], nodeFiles);

  it('has no problems', () => {
    expect(problems).toEqual([]);
    expect(factbase.facts.length).toBeGreaterThan(0);
  });

  it('uses each of its sources and properties', () => {
    const cited = new Set(
      factbase.facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    );
    expect([...factbase.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
    const stated = new Set(factbase.facts.map(({ property }) => property));
    const own = loadDataset([], nodeFiles).factbase.properties;
    const idle = [...factbase.properties.keys()].filter((id) => !own.has(id) && !stated.has(id));
    expect(idle).toEqual([]);
  });
});

describe('the dataset of the three articles', () => {
  const { factbase } = loadDataset([join(frozen, 'three-articles')], nodeFiles);
  const stated = new Set(
    factbase.facts.map(({ subject, property, value }) => {
      const parts = Object.values(value).slice(1).map(String);
      return [subject, property, ...parts].join(' ');
    }),
  );

  it.each([
    'kosovo-united-states capacity 50 exactly deportee',
    'kosovo-united-states arrived 1 2 exactly person',
    'kosovo-united-states agreed 2025-06',
    'kosovo-united-states signed 2025-06',
    'kosovo-united-states announced 2025-06',
    'kosovo-united-states firstArrivalsConfirmed 2025-12-11',
    'kosovo-denmark capacity 300 exactly prisoner',
    'kosovo-denmark start 2027',
    'kosovo-denmark term P10Y exactly',
    'kosovo-denmark price 210000000 exactly EUR',
    'kosovo-denmark price 235000000 exactly EUR',
    'kosovo-denmark price 250000000 exactly USD',
    'kosovo-united-kingdom status interested',
    'panama-united-states status agreed',
    'panama-united-states firstToAccept 1 exactly',
    'el-salvador-united-states status agreed',
    'el-salvador-united-states arrived 238 exactly person',
    'el-salvador-united-states arrivedOn 2025-04',
    'cecot opened 2023',
    'honduras-united-states status agreed',
    'costa-rica-united-states status agreed',
    'eswatini-united-states status agreed',
    'ghana-united-states status agreed',
    'south-sudan-united-states status agreed',
    'rwanda-united-states status negotiating',
    'rwanda-united-states status agreed',
    'libya-united-states status negotiating',
    'eu-safe-third-countries adopted 2025-12-08',
    'kosovo independence 2008',
    'kosovo independenceFrom RS',
    'kosovo war 1999',
    'kosovo population 1600000 exactly person',
    'kosovo neighbours RS',
    'kosovo neighbours AL',
    'kosovo neighbours ME',
    'kosovo neighbours MK',
    'kosovo nonRecognisers 80 about state',
    'kosovo recognition 2 exactly',
    'kosovo election 2025-12-28',
    'kosovo secondTerm 2025-02',
  ])('states %s', (fact) => {
    expect([...stated]).toContain(fact);
  });

  it('says which lists are complete and which price is preferred', () => {
    expect([...(factbase.subjects.get('kosovo')?.complete ?? [])]).toEqual(['neighbours']);
    const prices = factbase.facts.filter(({ property }) => property === 'price');
    expect(prices.map(({ rank }) => rank)).toEqual(['preferred', 'normal', 'normal']);
  });
});
