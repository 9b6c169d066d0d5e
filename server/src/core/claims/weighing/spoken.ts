import type { Subject } from '../../facts/factbase';
import { cluesOf, partsOf } from '../reading/clues';
import type { Lexicon } from '../lexicon/lexicon';
import type { BlockReading, SentenceReading } from '../reading/blockReading';
import { keysFor } from '../lexicon/subjectKeys';

/** Where the words of a sentence would do for more subjects than this, they single out none. */
const MANY = 10;

const known = new WeakMap<BlockReading, readonly (readonly Subject[])[]>();

/** For each sentence of a block the subjects that it speaks of by its own words. Made once a block. */
export function spokenIn(block: BlockReading, lexicon: Lexicon): readonly (readonly Subject[])[] {
  let spoken = known.get(block);
  if (!spoken) {
    spoken = block.sentences.map((sentence) => subjectsOf(sentence, lexicon));
    known.set(block, spoken);
  }
  return spoken;
}

/** It names them, or has both their sides, or their one party with what they are about. */
function subjectsOf(sentence: SentenceReading, lexicon: Lexicon): readonly Subject[] {
  const { codes, topics, named } = wordsOf(sentence, lexicon);
  const ofOne = codes.flatMap((code) => topics.flatMap((topic) => aloneAt(code, topic, lexicon)));
  const ofTwo = codes.flatMap((a, i) => codes.slice(0, i).flatMap((b) => ofBoth(a, b, lexicon)));
  return [...new Set([...named, ...ofTwo, ...ofOne])];
}

/** What has but one party, by that and a topic. */
function aloneAt(code: string, topic: string, lexicon: Lexicon): readonly Subject[] {
  const found = lexicon.byPartyAndTopic.get(code)?.get(topic) ?? [];
  return found.filter((one) => keysFor(one, lexicon).places.length < 2);
}

/** The subjects that have the two on different sides; of too many none. */
function ofBoth(a: string, b: string, lexicon: Lexicon): readonly Subject[] {
  const found = lexicon.byPair.get(a)?.get(b) ?? [];
  const parted = found.filter((one) => isOnTwoSides(one, a, b, lexicon));
  return parted.length <= MANY ? parted : [];
}

function wordsOf(sentence: SentenceReading, { factbase }: Lexicon) {
  const codes: string[] = [];
  const topics: string[] = [];
  const named: Subject[] = [];
  for (const key of cluesOf(sentence).keys()) {
    const { kind, value } = partsOf(key);
    if (kind === 'place') codes.push(value);
    else if (kind === 'topic') topics.push(value);
    else if (kind === 'name') named.push(...[factbase.subjects.get(value) ?? []].flat());
  }
  return { codes, topics, named };
}

function isOnTwoSides(subject: Subject, a: string, b: string, lexicon: Lexicon): boolean {
  const { sides } = keysFor(subject, lexicon);
  const sideOf = (code: string) => sides.get(`place:${code}`) ?? code;
  return sideOf(a) !== sideOf(b);
}
