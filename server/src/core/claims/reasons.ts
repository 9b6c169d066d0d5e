import type { Subject } from '../facts/factbase';
import type { Reason } from './claim';
import { distanceBack } from './topics/keysBefore';
import { cluesOf, distanceWithin, keysOf } from './reading/clues';
import type { Clue, Key } from './reading/clues';
import { SENTENCES_BACK } from './passages/distanceScale';
import type { Cue } from './passages/label';
import type { Lexicon } from './lexicon/lexicon';
import type { Passage } from './passages/passage';
import type { MentionAt, SentenceReading, TokenSpan } from './reading/blockReading';
import { keysFor } from './lexicon/subjectKeys';
import type { Span } from '../span';

/** A reason whose span counts from the start of a block: the passage's slot says which. */
export interface SlotReason extends Reason {
  readonly slot: number;
}

interface Stated {
  readonly at: MentionAt;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  readonly words?: Cue | undefined;
}

/** The words that made a mention speak of its subject and its property: of each key the nearest. */
export function reasonsFor(
  stated: Stated,
  passage: Passage,
  lexicon: Lexicon,
): readonly SlotReason[] {
  const reasons: SlotReason[] = [];
  const read = sentencesByDistance(stated.sentence, passage);
  const { name, places, topics } = keysFor(stated.subject, lexicon);
  for (const key of [name, ...places, ...topics]) {
    const scope = read.find(({ sentence }) => cluesOf(sentence).has(key));
    const clue = scope && nearestClue(key, scope.sentence, stated);
    if (scope && clue) reasons.push(reason('subject', clue, scope));
  }
  if (stated.words) reasons.push(reason('property', stated.words.clue, stated.words));
  return reasons;
}

interface Read {
  readonly sentence: SentenceReading;
  readonly slot: number;
}

/** All that the sentence is read by, itself first and then the nearest first. */
function sentencesByDistance(sentence: SentenceReading, passage: Passage): readonly Read[] {
  const [own] = passage.blocks;
  const index = own.sentences.indexOf(sentence);
  const before = own.sentences
    .slice(Math.max(0, index - SENTENCES_BACK), index)
    .map((one, i, all) => ({
      sentence: one,
      slot: 0,
      distance: distanceBack(all.length - i, one, sentence),
    }));
  const around = passage.scopes.flatMap(({ slot, distance, sentence: only }) => {
    const block = passage.blocks[slot];
    if (!block || keysOf(block, only).size === 0) return [];
    const all = only === undefined ? block.sentences : block.sentences.slice(only, only + 1);
    return all.map((one) => ({ sentence: one, slot, distance }));
  });
  return [
    { sentence, slot: 0, distance: 0 },
    ...[...around, ...before].sort((a, b) => a.distance - b.distance),
  ];
}

function nearestClue(
  key: Key,
  sentence: SentenceReading,
  { at, sentence: own }: Stated,
): Clue | undefined {
  const clues = cluesOf(sentence).get(key) ?? [];
  if (sentence !== own) return clues.at(-1);
  return [...clues].sort((a, b) => distanceWithin(own, at, a) - distanceWithin(own, at, b))[0];
}

function reason(role: Reason['role'], clue: TokenSpan, { sentence, slot }: Read): SlotReason {
  const span = spanOf(clue, sentence);
  return { role, slot, span, text: sentence.block.text.slice(span.start, span.end) };
}

function spanOf({ first, last }: TokenSpan, { block }: SentenceReading): Span {
  return { start: block.tokens[first]?.start ?? 0, end: block.tokens[last]?.end ?? 0 };
}
