import type { Subject } from '../facts/factbase';
import { shift } from '../span';
import type { Span } from '../span';
import type { Reason } from './claim';
import { cluesOf, distanceWithin } from './evidence';
import type { Clue, Key } from './evidence';
import { partyCodes } from './subjectPlaces';
import type { Lexicon } from './lexicon';
import type { Cue } from './label';
import type { MentionAt, SentenceReading, TokenSpan } from './reading';
import { scopesOf } from './surroundings';
import type { DraftReading } from './surroundings';

interface Stated {
  readonly at: MentionAt;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  readonly words?: Cue | undefined;
}

/** The words that made a mention speak of its subject and its property: of each key the nearest, in the draft's offsets. */
export function reasonsFor(
  stated: Stated,
  { reading, block, lexicon }: { reading: DraftReading; block: number; lexicon: Lexicon },
): readonly Reason[] {
  const startOf = (index: number) => reading.draft.blocks[index]?.span.start;
  const index = reading.blocks[block]?.sentences.indexOf(stated.sentence) ?? 0;
  const places = [
    { sentence: stated.sentence, block, distance: 0 },
    ...scopesOf(reading, block, index),
  ];
  const reasons: Reason[] = [];
  for (const key of subjectKeys(stated.subject, lexicon)) {
    const scope = places.find(({ sentence }) => cluesOf(sentence).has(key));
    const clue = scope && nearestClue(key, scope.sentence, stated);
    const offset = scope && startOf(scope.block);
    if (scope && clue && offset !== undefined)
      reasons.push(reason('subject', clue, scope.sentence, offset));
  }
  const cue = stated.words;
  const offset = cue && startOf(cue.block);
  if (cue && offset !== undefined) reasons.push(reason('property', cue.clue, cue.sentence, offset));
  return reasons;
}

function subjectKeys(subject: Subject, lexicon: Lexicon): readonly Key[] {
  const codes = subject.kind === 'country' ? [subject.country ?? ''] : partyCodes(subject);
  return [
    `name:${subject.id}`,
    ...codes.map((code) => `place:${code}`),
    ...[...(lexicon.topics.get(subject.id) ?? [])].map((topic) => `topic:${topic}`),
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

function reason(
  role: Reason['role'],
  clue: TokenSpan,
  sentence: SentenceReading,
  offset: number,
): Reason {
  const span = spanOf(clue, sentence);
  return { role, span: shift(span, offset), text: sentence.block.text.slice(span.start, span.end) };
}

function spanOf({ first, last }: TokenSpan, { block }: SentenceReading): Span {
  return { start: block.tokens[first]?.start ?? 0, end: block.tokens[last]?.end ?? 0 };
}
