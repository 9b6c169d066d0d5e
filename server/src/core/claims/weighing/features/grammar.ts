import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import { governorOf } from '../../records/governor';
import { cluesOf } from '../../evidence';
import { keysFor } from '../../subjectKeys';
import { stem } from '../../../language/stem';
import { labelStems } from '../wordOverlap';

const TENSES = ['none', 'past', 'present', 'future', 'perfect', 'open', 'infinitive'];

/** What a token says: 3 a cue of the property, 2 one of another known property of the kind, 1 one of another property, 0 none of them, -1 no token. */
function says({ scene, property, subject }: Pair, token: number): number {
  if (token < 0) return -1;
  let most = 0;
  for (const { means, first, last } of scene.sentence.hits) {
    if (first > token || last < token || means.kind !== 'cue') continue;
    if (means.property === property.id) return 3;
    const other = scene.lexicon.factbase.properties.get(means.property);
    const isKnown =
      other?.kind === property.kind &&
      scene.lexicon.facts.get(subject.id)?.has(means.property) === true;
    most = Math.max(most, isKnown ? 2 : 1);
  }
  return most;
}

/** Whose a token is: 4 the subject's name, 3 a party of it, 2 its topic, 1 a word for an agreement, -2 another place or agreement, 0 none of these. */
function whose({ scene, subject }: Pair, token: number): number {
  if (token < 0) return -1;
  const { lexicon, sentence } = scene;
  const keys = keysFor(subject, lexicon);
  let found = 0;
  for (const [key, clues] of cluesOf(sentence)) {
    if (!clues.some(({ first, last }) => first <= token && token <= last)) continue;
    if (key === keys.name) return 4;
    if (key.startsWith('place:')) found = keys.places.includes(key) ? 3 : found === 0 ? -2 : found;
    else if (keys.topics.includes(key)) found = Math.max(found, 2);
    else if (key === 'pact') found = Math.max(found, 1);
    else if (key === 'other pact') found = found === 0 ? -2 : found;
  }
  return found;
}

function inLabel({ property, scene }: Pair, token: number): number {
  const word = scene.sentence.block.tokens[token]?.lower;
  return flag(word !== undefined && labelStems(property).has(stem(word)));
}

const g = ({ at, scene }: Pair) => governorOf(at, scene.sentence);

export const GRAMMAR_FEATURES: readonly Feature[] = [
  { name: 'preposition', isOfValue: true, of: (p) => g(p).preposition },
  {
    name: 'head is verb',
    isOfValue: true,
    of: (p) => (g(p).head < 0 ? -1 : flag(g(p).headIsVerb)),
  },
  { name: 'head says', of: (p) => says(p, g(p).head) },
  { name: 'verb says', of: (p) => says(p, g(p).verb) },
  { name: 'head is of', of: (p) => whose(p, g(p).head) },
  { name: 'subject is of', of: (p) => whose(p, g(p).subject) },
  { name: 'subject says', of: (p) => says(p, g(p).subject) },
  { name: 'head in label', of: (p) => inLabel(p, g(p).head) },
  { name: 'verb in label', of: (p) => inLabel(p, g(p).verb) },
  { name: 'is subject', isOfValue: true, of: (p) => flag(g(p).isSubject) },
  { name: 'is passive', isOfValue: true, of: (p) => flag(g(p).isPassive) },
  { name: 'tense', isOfValue: true, of: (p) => TENSES.indexOf(g(p).tense) },
  { name: 'head steps', isOfValue: true, of: (p) => (g(p).head < 0 ? 9 : p.at.first - g(p).head) },
  { name: 'verb steps', isOfValue: true, of: (p) => (g(p).verb < 0 ? 30 : p.at.first - g(p).verb) },
];
