import type { Subject } from '../../core/facts/factbase';
import { fold } from '../../core/places/fold';
import { placeIndexOf, placeNameAt } from '../../core/places/placeIndex';
import type { PlaceIndex } from '../../core/places/placeIndex';
import { tokenize } from '../../core/text/tokens';
import type { YamlPath } from '../yaml/tree';
import type { DatasetCheck } from './check';
import type { CheckedDataset } from './checkedDataset';

export const uniqueNames: DatasetCheck = {
  name: 'unique-names',
  about: 'A name means one subject alone, and is not just the name of a country.',
  tip: 'Make the name say more (“the lighthouse deal with Iceland”), or take it out of `also`.',
  *run(dataset) {
    const places = placeIndexOf(dataset.factbase.places);
    const known = new Map<string, Subject>();
    for (const subject of dataset.factbase.subjects.values()) {
      for (const { name, path } of namesOf(subject, dataset)) {
        const message = isCountry(name, subject, places)
          ? `'${name}' is just the name of a country: whatever is said of it would count as said of '${subject.id}'`
          : twinMessage(name, subject, known.get(nameKey(name)), dataset);
        known.set(nameKey(name), known.get(nameKey(name)) ?? subject);
        const at = dataset.subjectAt(subject, path);
        if (message !== undefined && at) yield { ...at, message, severity: 'error' };
      }
    }
  },
};

interface Name {
  readonly name: string;
  readonly path: YamlPath;
}

function namesOf({ name, aliases, location }: Subject, dataset: CheckedDataset): readonly Name[] {
  const file = location && dataset.file(location);
  const also = file?.root.entries.find(({ key }) => key === 'also')?.value;
  return [
    { name, path: ['name'] },
    ...aliases.map((alias, index) => ({
      name: alias,
      path: also?.kind === 'list' ? ['also', index] : ['also'],
    })),
  ];
}

function twinMessage(
  name: string,
  subject: Subject,
  twin: Subject | undefined,
  dataset: CheckedDataset,
): string | undefined {
  if (twin === undefined || twin.id === subject.id) return undefined;
  const at = dataset.subjectAt(twin, ['name']);
  const where = at === undefined ? '' : ` (${at.file})`;
  return `'${name}' is also a name of '${twin.id}'${where}: one of the two needs another`;
}

/** As names are matched: without accents, the article and the case of letters. */
function nameKey(name: string): string {
  const words = tokenize(fold(name)).map(({ text }) => text.toLowerCase());
  return words.slice(words[0] === 'the' ? 1 : 0).join(' ');
}

/** A country's own name is its name; a union may be an organisation and a party. */
function isCountry(name: string, { kind }: Subject, places: PlaceIndex): boolean {
  if (kind === 'country' || kind === 'organisation') return false;
  const tokens = tokenize(name);
  const from = tokens[0]?.lower === 'the' && tokens.length > 1 ? 1 : 0;
  const place = placeNameAt(places, tokens, from);
  return (
    place !== undefined && place.codes.length > 0 && from + place.words.length === tokens.length
  );
}
