import type { Property } from '../../facts/factbase';
import { DATE_PREPOSITIONS } from '../../language/prepositions';
import { PERSONAL_WORDS } from '../../language/pronouns';
import type { DateRelation, Mention } from '../../mentions/mention';
import { cluesAround, cluesOf, distanceWithin } from '../reading/clues';
import type { Clue } from '../reading/clues';
import type { Cue, Label } from '../passages/label';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

const CUE = 2.6;
const PHRASE_BONUS = 0.3;
/** What a label's cue is worth. */
const LABEL = 3;
/** What a mere function word is worth. */
const BARE_CUE = 1.3;
const PER_STEP = 0.8;
/** Of two cues in a clause the nearer counts. */
const PER_WORD = 0.05;
/** So little is left of a cue that stands far off, or, for a date, far behind it: another verb has come between. */
const BARELY = 0.2;
const FAR_BEHIND = 9;
/** A mere function word is a cue only this near: `from 2027`, `over the next ten years`. */
const BESIDE = 0.13;
/** `a five-year, 300-place contract`: adjectives stand in a chain before their noun. */
const CHAINED = 1.4;
/** `a €235 million ($250 million) agreement` */
const BRACKETED = 2.4;

/** A word that tells a property, and how strongly. */
export interface ScoredCue extends Cue {
  readonly score: number;
}

/** Of a property's cues the one that speaks most for a mention. */
export function bestCue(
  property: Property,
  at: MentionAt,
  sentence: SentenceReading,
  labels: readonly Label[],
): ScoredCue | undefined {
  let best: ScoredCue | undefined;
  const next = nextOfKind(at, sentence);
  const offer = (cue: ScoredCue) => {
    if (cue.score > (best?.score ?? 0)) best = cue;
  };
  for (const clue of cluesAround(sentence, `cue:${property.id}`, at)) {
    offer({ score: scoreWithin(clue, at, sentence, next), clue, sentence, slot: 0 });
  }
  for (const label of labels) {
    for (const clue of cluesOf(label.sentence).get(`cue:${property.id}`) ?? []) {
      if (clue.first < label.first || clue.last >= label.last || !isLabelCue(clue, label)) continue;
      offer({
        score: LABEL * label.weight + phraseBonus(clue),
        clue,
        sentence: label.sentence,
        slot: label.slot,
      });
    }
  }
  return best;
}

/** `From` alone may head a column; in a longer label it leads elsewhere. */
function isLabelCue({ reach }: Clue, { first, last }: Label): boolean {
  return (reach !== 'before' && reach !== 'adjacent') || last - first <= 2;
}

function scoreWithin(
  clue: Clue,
  at: MentionAt,
  sentence: SentenceReading,
  next: MentionAt | undefined,
): number {
  if ((clue.first <= at.last && clue.last >= at.first) || isOfDate(clue, at, sentence)) return 0;
  const distance = distanceWithin(sentence, at, clue);
  const { reach } = clue;
  if (reach === 'before' || reach === 'adjacent') {
    const isBefore = clue.last < at.first && distance <= (reach === 'adjacent' ? 0 : BESIDE);
    return isBefore && !isPersonal(at, sentence) ? BARE_CUE : 0;
  }
  if (reach === 'beside' && (distance > besideReach(clue, at) || isStretch(at.mention))) return 0;
  const isFarBehind =
    (at.mention.value.kind === 'date' && clue.first - at.last > FAR_BEHIND) ||
    (next !== undefined && next.last < clue.first);
  const score = CUE + phraseBonus(clue) - PER_STEP * distance - PER_WORD * wordsBetween(clue, at);
  return isFarBehind ? BARELY : Math.max(BARELY, score);
}

/** `came to 88 million in 2018`: the `in` is the date's, and no part of the cue. */
function isOfDate(clue: Clue, at: MentionAt, { block, mentions }: SentenceReading): boolean {
  return (
    at.mention.value.kind === 'date' &&
    clue.last === at.first - 1 &&
    DATE_PREPOSITIONS.has(block.tokens[clue.last]?.lower ?? '') &&
    mentions.some(
      ({ first, last, mention }) =>
        clue.first < first && last < clue.last && mention.value.kind !== 'place',
    )
  );
}

/** `66 senators for it and 41 against`: what stands behind the next figure of the kind is that one's cue. */
function nextOfKind(at: MentionAt, { mentions }: SentenceReading): MentionAt | undefined {
  const { kind } = at.mention.value;
  return mentions.find(({ mention, first }) => mention.value.kind === kind && first > at.last);
}

/** No day on which a pact was made: `It applies from June.` */
function isStretch(mention: Mention): boolean {
  return 'relation' in mention && STRETCHING.has(mention.relation);
}

const STRETCHING: ReadonlySet<DateRelation> = new Set(['from', 'since', 'until']);

/** How near a pact noun must stand to say what a value describes: a bracket or another adjective may part them. */
function besideReach(clue: Clue, { mention, last }: MentionAt): number {
  if (mention.value.kind === 'money' && clue.first > last) return BRACKETED;
  return mention.text.includes('-') ? CHAINED : BESIDE;
}

/** `has worked there for 22 years` tells of someone's life, unless the clause speaks of the agreement itself. */
function isPersonal(at: MentionAt, sentence: SentenceReading): boolean {
  if (at.mention.value.kind !== 'duration') return false;
  const { depths, tokens } = sentence.block;
  const isNear = (i: number) => Math.abs((depths[i] ?? 0) - (depths[at.first] ?? 0)) < 1;
  const isOfMatter = sentence.hits.some(
    ({ first, means }) => (means.kind === 'pact' || means.kind === 'role') && isNear(first),
  );
  if (isOfMatter) return false;
  return tokens
    .slice(sentence.range.first, at.first)
    .some(({ lower }, i) => PERSONAL_WORDS.has(lower) && isNear(sentence.range.first + i));
}

function wordsBetween(clue: Clue, at: MentionAt): number {
  return Math.min(12, Math.max(clue.first - at.last, at.first - clue.last, 1) - 1);
}

function phraseBonus(clue: Clue): number {
  return clue.last > clue.first ? PHRASE_BONUS : 0;
}
