import type { Subject } from '../facts/factbase';
import { knownFacts } from './knownFacts';
import type { Known } from './knownFacts';
import { cueWord, wordBeforeCue } from './label';
import type { Cue } from './label';
import type { Fit } from './properties';
import type { MentionAt, SentenceReading } from './reading';
import { relationOf } from './relation';
import type { Scene } from './scene';

// What is told of people taken in depends on the tense: `takes 50` is agreed, `took 50` may be how many came, `held 4,200 last year` is neither.

/** The facts that a mention is held against if it states the property. */
export function meantFacts(
  at: MentionAt,
  fit: Fit,
  subject: Subject,
  { distances, lexicon }: Scene,
): Known | undefined {
  const agreed = knownFacts(subject, meantProperty(fit), at, distances, lexicon);
  if (!agreed || !isPerfect(fit)) return agreed;
  // What isn't the number that was agreed is how many have come, where that is known.
  if (relationOf(at.mention, agreed.facts, fit.property) === 'agrees') return agreed;
  return knownFacts(subject, 'arrived', at, distances, lexicon) ?? agreed;
}

/**
 * `1,600 people were held there`, `are thought to be held there`, `held 4,200 people last year`, `has jailed 85,000`, `71 people crossed`: what was
 * counted once is no capacity.
 */
export function isStatistic(at: MentionAt, { property, cue }: Fit, { sentence }: Scene): boolean {
  if (property.id !== 'capacity') return false;
  if (!cue) return hasMoved(at, sentence) || isCounted(at, sentence);
  const verb = cueWord(cue);
  if (isThought(cue) || (/^holds?$/.test(verb) && NOW.test(wordBeforeCue(cue)))) return true;
  if (!PAST.test(verb)) return false;
  if (/^(?:was|were)$/.test(wordBeforeCue(cue)) || JAILED.test(verb)) return true;
  return /^(?:held|housed|lodged)$/.test(verb) && sentence.mentions.some(isOfTime);
}

/** `are thought to be held there` */
function isThought({ clue, sentence }: Cue): boolean {
  const before = sentence.block.tokens.slice(Math.max(0, clue.first - 4), clue.first);
  return before.some(({ lower }) => /^(?:thought|believed|estimated|known|reported)$/.test(lower));
}

/** The noun behind the figure is what moved: `71 people crossed to its centre`. */
function hasMoved({ last }: MentionAt, { block }: SentenceReading): boolean {
  return [1, 2].some((step) => MOVED.test(block.tokens[last + step]?.lower ?? ''));
}

/** `registered 14,200 migrants` */
function isCounted({ first }: MentionAt, { block }: SentenceReading): boolean {
  return [1, 2].some((step) => COUNTED.test(block.tokens[first - step]?.lower ?? ''));
}

const COUNTED =
  /^(?:registered|counted|recorded|logged|tallied|intercepted|apprehended|stopped|rescued)$/;
const MOVED =
  /^(?:crossed|came|went|fled|passed|reached|entered|landed|travelled|traveled|sailed|flew|walked|left|died)$/;
const JAILED = /^(?:jailed|imprisoned|detained|arrested|incarcerated|interned)$/;
const NOW = /^(?:currently|now|presently|already|still)$/;

function isOfTime({ mention }: MentionAt): boolean {
  return mention.value.kind === 'date';
}

/** `took in 283 people`: in the past tense it tells how many came. */
const PAST = /(?:ed|took|held|sent|flew|flown|brought)$/;

/** What is taken in the past has arrived, unless it was only agreed. */
function meantProperty({ property, cue }: Fit): string {
  return property.id === 'capacity' && PAST.test(cueWord(cue)) ? 'capacity past' : property.id;
}

/** `had taken`, `has already received` */
function isPerfect({ property, cue }: Fit): boolean {
  if (property.id !== 'capacity' || !cue || !TAKEN.test(cueWord(cue))) return false;
  const { first } = cue.clue;
  const before = cue.sentence.block.tokens.slice(Math.max(0, first - 3), first);
  return before.some(({ lower }) => /^(?:has|have|had|'ve)$/.test(lower));
}

const TAKEN =
  /^(?:taken|received|accepted|admitted|hosted|welcomed|sent|deported|flown|transferred|brought)$/;
