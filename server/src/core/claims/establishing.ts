import type { Subject } from '../facts/factbase';
import { cluesOf, keysOf } from './evidence';
import type { Key } from './evidence';
import { FAR } from './far';
import type { Lexicon } from './lexicon';
import type { Passage } from './passage';
import type { SentenceReading } from './reading';
import { keysFor } from './subjectKeys';
import type { SubjectKeys } from './subjectKeys';

/** Keys that count together: a sentence with the one before it, or with what the layout ties to it. */
type Keys = ReadonlySet<Key>;

/**
 * True where the text has once spoken of the subject: one place names it, or has its parties together with what it is about. Parties that are
 * gathered from here and there, in sentences about other things, say nothing.
 */
export function isEstablished(
  subject: Subject,
  passage: Passage,
  index: number,
  lexicon: Lexicon,
): boolean {
  if (subject.kind === 'country') return true;
  const keys = keysFor(subject, lexicon);
  const own = passage.blocks[0].sentences[index];
  const layout = layoutFor(keys, passage);
  const here = join(layout, own ? cluesOf(own).keys() : []);
  if (isSpokenOf(keys, here)) return true;
  // A bare label in a list (`Signed: 2012`) is of what the list is about.
  const read = passage.blocks[0].sentences.slice(Math.max(0, index - REACH), index + 1);
  if (passage.kind === 'item' && !read.some((one) => isTouched(keys, one))) return false;
  return unitsOf(layout, passage, index).some(
    (unit) => isSpokenOf(keys, unit) && isOfDeal(keys, unit),
  );
}

/**
 * True where a word for what the subject is about, its name, or its parties as giver and taker stand anywhere in reach: two countries have many agreements, and one that is
 * spoken of without any such word may be about cables or pensions.
 */
export function hasTopicInReach(subject: Subject, { blocks }: Passage, lexicon: Lexicon): boolean {
  const { name, topics, proper, roles } = keysFor(subject, lexicon);
  const words = [name, ...topics, ...proper];
  return blocks.some(({ sentences }) =>
    sentences.some((sentence) => {
      const has = (key: Key) => cluesOf(sentence).has(key);
      return words.some(has) || roles.every((ofParty) => ofParty.some(has));
    }),
  );
}

/** The sentence has some word for the subject. */
export function isTouched({ all }: SubjectKeys, sentence: SentenceReading): boolean {
  for (const key of cluesOf(sentence).keys()) if (all.has(key)) return true;
  return false;
}

/** What is carried on must have been an agreement, or people taken and sent: parties and a topic alone may have met by chance. */
function isOfDeal({ name, proper, roles }: SubjectKeys, unit: Keys): boolean {
  const has = (key: Key) => unit.has(key);
  const isInRoles = roles.some((ofParty) => ofParty.some(has));
  return has(name) || (has('pact') && !has('other pact')) || (proper.length === 0 && isInRoles);
}

function isSpokenOf(keys: SubjectKeys, unit: Keys): boolean {
  const { name, places, proper, topics, people, roles } = keys;
  const has = (key: Key) => unit.has(key);
  if (has(name)) return true;
  const topicCount = topics.filter(has).length;
  const inRoles = !has('counted') && roles.every((ofParty) => ofParty.some(has));
  const hasPact = has('pact') && !has('other pact');
  const isAbout = topicCount > 0 || hasPact || inRoles;
  const speaker = has('first person') ? 1 : 0;
  const named = places.filter(has).length + people.filter(has).length + speaker;
  if (proper.some(has)) return topicCount > 1 || named > 0 || has('pact');
  if (places.length < 2) return named > 0 && topicCount > 1;
  return isAbout && (named > 1 || (named > 0 && has('tied pact')));
}

const units = new WeakMap<Passage, readonly Keys[]>();
const layouts = new WeakMap<Passage, readonly Keys[]>();

/** So many sentences back something is still carried on. */
const REACH = 8;

/** The units in reach of a sentence: its own block up to the sentence behind it, and the blocks that surround it. */
function unitsOf(layout: Keys, passage: Passage, index: number): readonly Keys[] {
  const [own] = passage.blocks;
  const all = own.sentences;
  const inBlock: Keys[] = [];
  for (let i = Math.max(0, index - REACH); i < Math.min(all.length, index + 2); i++) {
    const before = i > 0 ? keysBefore(all, i) : blockBefore(passage);
    const sentence = all[i];
    if (sentence) inBlock.push(join(layout, cluesOf(sentence).keys(), before));
  }
  return [...inBlock, ...around(passage)];
}

function around(passage: Passage): readonly Keys[] {
  let known = units.get(passage);
  if (!known) {
    known = passage.scopes.flatMap(({ slot, sentence: only }) => {
      const block = passage.blocks[slot];
      if (!block) return [];
      if (only !== undefined) return [keysOf(block, only)];
      return block.sentences.map((sentence, i, all) =>
        join(cluesOf(sentence).keys(), keysBefore(all, i)),
      );
    });
    units.set(passage, known);
  }
  return known;
}

/** Of the sentence that the block goes on from: the last of the paragraph before it. */
function blockBefore({ blocks, scopes }: Passage): Iterable<Key> {
  const before = scopes.find(({ distance, isTied }) => distance === FAR.block && !isTied);
  const block = before && blocks[before.slot];
  return block ? keysOf(block, block.sentences.length - 1) : [];
}

function keysBefore(sentences: Passage['blocks'][0]['sentences'], index: number): Iterable<Key> {
  const before = index > 0 ? sentences[index - 1] : undefined;
  return before ? cluesOf(before).keys() : [];
}

/**
 * Of the headings above, the heads of the table, the items of the list, what leads into it, and the title. A title `Polish plan to send migrants
 * to Mongolia` is of an agreement of theirs.
 */
function layoutFor({ places }: SubjectKeys, passage: Passage): Keys {
  return join(
    ...layoutKeys(passage).map((keys) => {
      const named = [...keys].filter((key) => key.startsWith('place:'));
      const isOthers = named.length > 1 && named.filter((key) => places.includes(key)).length < 2;
      return isOthers ? [...keys].filter((key) => key !== 'pact' && key !== 'tied pact') : keys;
    }),
  );
}

function layoutKeys(passage: Passage): readonly Keys[] {
  let keys = layouts.get(passage);
  if (!keys) {
    const { blocks, scopes } = passage;
    keys = scopes.flatMap(({ slot, sentence, isTied }) => {
      const block = blocks[slot];
      return block && isTied ? [new Set(keysOf(block, sentence))] : [];
    });
    layouts.set(passage, keys);
  }
  return keys;
}

function join(...parts: readonly Iterable<Key>[]): Keys {
  const all = new Set<Key>();
  for (const part of parts) for (const key of part) all.add(key);
  return all;
}
