import { phrases } from './wordList';
import type { Movement, Property } from '../facts/factbase';
import type { ValueKind } from '../values/value';

/** A property in the short form in which it is listed: cues and units with commas between. */
export interface PropertyEntry {
  readonly kind: ValueKind;
  readonly label: string;
  readonly cues: string;
  readonly units?: string;
  readonly list?: true;
  readonly recurs?: true;
  readonly moves?: Movement;
}

export const PEOPLE = `person, people, individual, man, woman, child, human, soul, foreigner, national, outsider, stranger, newcomer, offender,
  criminal, felon, wrongdoer, lawbreaker, outcast, exile, castaway`;
export const VOTERS =
  'vote, lawmaker, legislator, deputy, member, senator, parliamentarian, representative';
export const STATES = 'country, state, nation, government, party, member';

/** The properties as facts state them, by id and in the order of the list. */
export function inFull(
  entries: Readonly<Record<string, PropertyEntry>>,
): readonly (readonly [string, Property])[] {
  return Object.entries(entries).map(([id, entry]) => {
    const { kind, label, cues, units = '', list = false, recurs = false, moves } = entry;
    const known = { id, kind, label, cues: phrases(cues), units: phrases(units), list, recurs };
    return [id, moves === undefined ? known : { ...known, moves }];
  });
}
