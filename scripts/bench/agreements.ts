import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPlaces } from '../../server/src/core/places/countryNames';
import { Dice } from './dice';

/** A made-up agreement; no two have the same pair of countries. */
export interface Agreement {
  readonly host: string;
  readonly sender: string;
  readonly field: Field;
  readonly capacity: number;
  /** In million euros. */
  readonly price: number;
  readonly years: number;
  readonly signed: string;
  readonly start: number;
}

/** What an agreement is about. */
interface Field {
  readonly name: string;
  readonly verb: string;
  readonly people: string;
  readonly topics: string;
}

/** The first `count` of an endless list that is the same in every run. */
export function agreements(count: number): readonly Agreement[] {
  const dice = new Dice(7);
  const countries = dice.shuffled([...defaultPlaces().values()].map(({ names }) => names[0] ?? ''));
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / countries.length);
    const host = countries[at % countries.length] ?? '';
    const sender = countries[(at + round + 1) % countries.length] ?? '';
    const year = 2005 + dice.roll(20);
    return {
      host,
      sender,
      field: FIELDS[at % FIELDS.length] ?? FIELDS[0],
      capacity: 10 * (5 + dice.roll(200)),
      price: 5 * (2 + dice.roll(150)),
      years: 2 + dice.roll(9),
      signed: `${dice.pick(MONTHS)} ${year}`,
      start: year + 1 + dice.roll(3),
    };
  });
}

/** Lays them out as a dataset, a file each with a source of its own. */
export function writeDataset(folder: string, all: readonly Agreement[]): string {
  mkdirSync(join(folder, 'agreements'), { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), `name: ${all.length} generated agreements\n`);
  const sources = all.map((_, at) => source(at));
  writeFileSync(join(folder, 'sources.yaml'), `references:\n${sources.join('')}`);
  all.forEach((agreement, at) => {
    writeFileSync(join(folder, 'agreements', `agreement-${at}.yaml`), subject(agreement, at));
  });
  return folder;
}

function source(at: number): string {
  return [
    `  - id: source-${at}`,
    '    type: article-newspaper',
    `    title: Report number ${at}`,
    '    publisher: The Daily Report',
    '    issued: 2025-12-12',
    `    URL: https://example.org/reports/${at}`,
    '',
  ].join('\n');
}

function subject(agreement: Agreement, at: number): string {
  const { host, sender, field, capacity, price, years, signed, start } = agreement;
  const fact = (property: string, value: string): string =>
    `  ${property}:\n    value: ${value}\n    evidence:\n      source-${at}: { figure: "${value}", at: ¶2 }\n`;
  return [
    `name: "${host}–${sender} ${field.name} agreement"\n`,
    `parties: { host: "${host}", sender: "${sender}", payer: "${sender}" }\n`,
    `about: [${field.topics}]\nfacts:\n`,
    fact('capacity', `${capacity} ${field.people}`),
    fact('price', `€${price} million`),
    fact('term', `${years} years`),
    fact('signed', signed),
    fact('start', String(start)),
  ].join('');
}

const MONTHS = ['January', 'March', 'April', 'June', 'September', 'October', 'December'] as const;

const FIELDS: readonly [Field, ...Field[]] = [
  { name: 'prison', verb: 'hold', people: 'prisoners', topics: 'prison, prisoner, inmate, cell' },
  { name: 'asylum', verb: 'house', people: 'migrants', topics: 'asylum, migrant, deportee' },
  { name: 'student', verb: 'take in', people: 'students', topics: 'student, university' },
  { name: 'labour', verb: 'admit', people: 'workers', topics: 'worker, labour, visa' },
  { name: 'basing', verb: 'host', people: 'troops', topics: 'troop, base, barracks' },
];
