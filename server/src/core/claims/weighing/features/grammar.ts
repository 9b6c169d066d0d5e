import { TENSES } from '../codes';
import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import { governorOf } from '../../records/grammar/governor';
import { stem } from '../../../language/stem';
import { labelStems } from '../wordOverlap';

function inLabel({ property, scene }: Pair, token: number): number {
  const word = scene.sentence.block.tokens[token]?.lower;
  return flag(word !== undefined && labelStems(property).has(stem(word)));
}

const g = ({ at, scene }: Pair) => governorOf(at, scene.sentence);

export const GRAMMAR_FEATURES: readonly Feature[] = [
  { name: 'preposition', isOfValue: true, of: (p) => g(p).preposition },
  { name: 'head in label', of: (p) => inLabel(p, g(p).head) },
  { name: 'tense', isOfValue: true, of: (p) => TENSES.indexOf(g(p).tense) },
  { name: 'verb steps', isOfValue: true, of: (p) => (g(p).verb < 0 ? 30 : p.at.first - g(p).verb) },
];
