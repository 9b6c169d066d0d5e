import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPlaces } from '../../../server/src/core/places/countryNames';

const CORE = join(import.meta.dirname, '..', '..', '..', 'server', 'src', 'core');

/** Countries and their seats of government, in English and in their own languages. */
const NAMES = [...defaultPlaces()]
  .filter(([code]) => code !== 'UN' && code !== 'EU')
  .flatMap(([, { names, capitals }]) => [...names, ...capitals])
  .filter((name) => name.length > 3 && /\p{Ll}/u.test(name));
const NAMED = new RegExp(`(?<![\\p{L}])(?:${NAMES.map(escaped).join('|')})(?![\\p{L}])`, 'u');

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

describe('countries are named in the list of places alone', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const naming = files.filter((file) =>
    NAMED.test(withoutComments(readFileSync(join(CORE, file), 'utf8'))),
  );

  it('and in no other file of the engine', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(naming.filter((file) => !/^places[/\\]list[/\\]/.test(file))).toEqual([]);
  });

  it('which are found where they stand', () => {
    expect(naming.map((file) => file.replace(/^.*[/\\]/, '')).sort()).toEqual([
      'capitals.ts',
      'demonyms.ts',
      'ownNames.ts',
      'placeNames.ts',
    ]);
  });
});
