import { PARTY_PREPOSITIONS } from '../../language/prepositions';
import { FIRST_PERSON } from '../../language/pronouns';
import type { CueReach } from '../lexicon/lexicon';
import type { BlockReading, MentionAt, SentenceReading } from './blockReading';
import { rolesIn } from './placeRoles';
import { isSite } from './sites';

/**
 * What a word says about which fact is meant: `place:XK`, `site:FR` (a capital where something happens), `topic:prisoner`, `name:<subject>`, `person:<name>`, `pact`, `tied pact`, `context:<word>`,
 * `cue:<property>`, `role:<role>` (a verb), `as:<role>:<place>` (the place stands in the role), `counted` (what the factbase has no noun for), `first person`, `unasserted`, `saying`, `change`.
 */
export type Key = string;

/** A key's kind (`place`), and what it is of (`XK`); nothing for one that stands alone (`pact`). */
interface KeyParts {
  readonly kind: string;
  readonly value: string;
}

const parts = new Map<Key, KeyParts>();

/** Taken apart once: a draft's keys are few, and asked for again with every sentence. */
export function partsOf(key: Key): KeyParts {
  let known = parts.get(key);
  if (!known) {
    const colon = key.indexOf(':');
    known =
      colon < 0
        ? { kind: key, value: '' }
        : { kind: key.slice(0, colon), value: key.slice(colon + 1) };
    parts.set(key, known);
  }
  return known;
}

/** A key and the tokens it was read from. */
export interface Clue {
  readonly key: Key;
  readonly first: number;
  readonly last: number;
  /** For a property's cue: which mentions it speaks for. */
  readonly reach?: CueReach;
}

const clues = new WeakMap<SentenceReading, ReadonlyMap<Key, readonly Clue[]>>();

/** Every clue of a sentence, by key. */
export function cluesOf(sentence: SentenceReading): ReadonlyMap<Key, readonly Clue[]> {
  let known = clues.get(sentence);
  if (!known) {
    const read = readClues(sentence);
    clues.set(sentence, read);
    const hasRoles = sentence.hits.some(({ means }) => means.kind === 'role');
    for (const { at, role } of hasRoles ? rolesIn(sentence) : [])
      add(read, { key: `as:${role}:${at.mention.value.country}`, first: at.first, last: at.last });
    known = read;
  }
  return known;
}

const keys = new WeakMap<BlockReading, ReadonlySet<Key>>();

/** The keys of a block's clues, or of one of its sentences. */
export function keysOf(block: BlockReading, sentence?: number): ReadonlySet<Key> {
  if (sentence !== undefined) {
    const one = block.sentences[sentence];
    return new Set(one && cluesOf(one).keys());
  }
  let known = keys.get(block);
  if (!known) {
    known = new Set(block.sentences.flatMap((one) => [...cluesOf(one).keys()]));
    keys.set(block, known);
  }
  return known;
}

function add(clues: Map<Key, Clue[]>, clue: Clue): void {
  const list = clues.get(clue.key);
  if (list) list.push(clue);
  else clues.set(clue.key, [clue]);
}

function readClues(sentence: SentenceReading): Map<Key, Clue[]> {
  const found = new Map<Key, Clue[]>();
  const put = (clue: Clue) => {
    add(found, clue);
  };
  for (const { mention, first, last } of sentence.places) {
    const isParty = !isSite({ mention, first, last }, sentence);
    put({ key: `${isParty ? 'place' : 'site'}:${mention.value.country}`, first, last });
  }
  for (const { mention, first, last } of sentence.mentions)
    if ('counted' in mention) put({ key: 'counted', first, last });
  const { tokens } = sentence.block;
  for (let i = sentence.range.first; i < sentence.range.last; i++)
    if (FIRST_PERSON.has(tokens[i]?.lower ?? '')) put({ key: 'first person', first: i, last: i });
  for (const { means, first, last } of sentence.hits) {
    switch (means.kind) {
      case 'name':
        put({ key: `name:${means.subject}`, first, last });
        break;
      case 'person':
        put({ key: `person:${means.name}`, first, last });
        break;
      case 'topic':
        put({ key: `topic:${means.topic}`, first, last });
        break;
      case 'pact':
        put({ key: 'pact', first, last });
        if (isTied(first, last, sentence)) put({ key: 'tied pact', first, last });
        break;
      case 'other pact':
        put({ key: 'other pact', first, last });
        break;
      case 'cue':
        put({ key: `cue:${means.property}`, first, last, reach: means.reach });
        break;
      case 'context':
        put({ key: `context:${means.word.toLowerCase()}`, first, last });
        break;
      case 'role':
        put({ key: `role:${means.role}`, first, last });
        break;
      case 'stance':
        put({ key: means.stance, first, last });
        break;
    }
  }
  return found;
}

/** So many clues of one key on either side of a mention are looked at: what stands beyond them is another clause's. */
const AROUND = 12;

/** The nearest of a sentence's clues of one key, in their order; a sentence of a thousand clauses has no end of them. */
export function cluesAround(
  sentence: SentenceReading,
  key: Key,
  { first }: Pick<MentionAt, 'first'>,
): readonly Clue[] {
  const all = cluesOf(sentence).get(key) ?? [];
  if (all.length <= 2 * AROUND) return all;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - AROUND), low + AROUND);
}

/** So few tokens are a table's head, not a sentence. */
const HEAD = 3;

/** `contract with`, `deal between`, `Denmark's contract`, `the 200-place deal`: whose it is, or that it takes people. */
function isTied(
  first: number,
  last: number,
  { block, hits, places, range }: SentenceReading,
): boolean {
  const { tokens } = block;
  if (range.last - range.first <= HEAD) return true;
  if (PARTY_PREPOSITIONS.has(tokens[last + 1]?.lower ?? '')) return true;
  const before = first - 1;
  const isOwned = places.some(
    (place) =>
      place.last === before ||
      (place.last === before - 1 && /^['’]s?$/.test(tokens[before]?.text ?? '')),
  );
  const isOfPlaces = hits.some(
    ({ means, last: end }) =>
      means.kind === 'cue' &&
      means.property === 'capacity' &&
      (end === before || end === before - 1),
  );
  return isOwned || isOfPlaces;
}

/** What one token more between two words adds to their distance; a clause boundary adds one or more. */
const PER_TOKEN = 0.03;

/** How far a clue of the same sentence stands from a mention: 0 side by side, 1 and more across clause boundaries. */
export function distanceWithin(
  sentence: SentenceReading,
  at: MentionAt,
  clue: Pick<Clue, 'first' | 'last'>,
): number {
  const { depths } = sentence.block;
  const [from, to] = clue.first < at.first ? [clue.last, at.first] : [at.last, clue.first];
  const tokens = Math.max(0, to - from - 1);
  return Math.abs((depths[to] ?? 0) - (depths[from] ?? 0)) + Math.min(0.9, tokens * PER_TOKEN);
}
