import type { Property, Subject } from '../facts/factbase';
import type { Mention } from '../mentions/mention';
import { cluesOf, distanceWithin } from './evidence';
import type { Clue } from './evidence';
import { isOfPeople, unitFit } from './units';
import type { UnitFit } from './units';
import type { Cue, Label } from './label';
import type { CueReach, Lexicon } from './lexicon';
import type { MentionAt, SentenceReading } from './reading';

/** How well a mention fits a property, and by which words. */
export interface Fit {
  readonly property: Property;
  readonly score: number;
  readonly unit: UnitFit;
  /** Nothing but the noun speaks for it: it is meant only where the value is right. */
  readonly isOnlyIfRight: boolean;
  /** The cue that speaks for it, and the sentence it stands in. */
  readonly cue?: Cue;
}

const CUE = 2.6;
const PHRASE_BONUS = 0.3;
const LABEL = 3;
/** The phrase itself says what it states. */
const STATUS = 2.6;
const BARE_CUE = 1.3;
const PER_STEP = 0.8;
/** Of two cues in a clause the nearer counts. */
const PER_WORD = 0.05;
/** So little is left of a cue that stands far off, or, for a date, far behind it: another verb has come between. */
const BARELY = 0.2;
const FAR_BEHIND = 9;
const OWN_UNIT = 2.5;
const GENERIC_UNIT = 1.2;
/** A mere function word is a cue only this near: `from 2027`, `over the next ten years`. */
const BESIDE = 0.13;
/** `a five-year, 300-place contract`: adjectives stand in a chain before their noun. */
const CHAINED = 1.4;
/** `a €235 million ($250 million) agreement` */
const BRACKETED = 2.4;

/** How a mention fits the properties of one subject and another. Made once a mention: what its words say of a property is the same for all subjects. */
export class Fits {
  readonly #at: MentionAt;
  readonly #sentence: SentenceReading;
  readonly #labels: readonly Label[];
  readonly #lexicon: Lexicon;
  #said: readonly Said[] | undefined;

  constructor(
    at: MentionAt,
    sentence: SentenceReading,
    labels: readonly Label[],
    lexicon: Lexicon,
  ) {
    this.#at = at;
    this.#sentence = sentence;
    this.#labels = labels;
    this.#lexicon = lexicon;
  }

  /** The properties that it could state of the subject, best first. Those whose nouns exclude it are left out. */
  to(subject: Subject): readonly Fit[] {
    this.#said ??= this.#readCues();
    const found: Fit[] = [];
    const known = this.#lexicon.facts.get(subject.id);
    for (const { property, cue, score: said } of this.#said) {
      const facts = known?.get(property.id) ?? [];
      const context = { property, facts, subject, labels: this.#labels };
      const unit = unitFit(this.#at, this.#sentence, context);
      if (unit === undefined) continue;
      const isSaid = cue !== undefined || !needsCue(unit, property, subject);
      if (!isSaid && !isOfPeople(property)) continue;
      const score = said + unitScore(unit);
      if (score > 0)
        found.push({ property, score, unit, isOnlyIfRight: !isSaid, ...(cue ? { cue } : {}) });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  #readCues(): readonly Said[] {
    const [at, sentence] = [this.#at, this.#sentence];
    return (this.#lexicon.propertiesOf.get(at.mention.value.kind) ?? []).map((property) => {
      const cue = bestCue(property, at, sentence, this.#labels);
      const score =
        (property.kind === 'status' ? STATUS : 0) +
        (cue?.score ?? 0) +
        relationScore(at.mention, property) +
        voteScore(at, sentence, property);
      return { property, score, cue };
    });
  }
}

/** What the words say for a property, whatever the subject. */
interface Said {
  readonly property: Property;
  readonly score: number;
  readonly cue: Cue | undefined;
}

/** A country has countless numbers of people; of an agreement, only a noun of its own says without a cue what is counted. */
function needsCue(unit: UnitFit, property: Property, subject: Subject): boolean {
  if (unit === 'none' || unit === 'bare') return false;
  if (property.id === 'arrived') return true;
  return subject.kind === 'country' || (unit === 'generic' && !isOfPeople(property));
}

function unitScore(unit: UnitFit): number {
  return unit === 'own' ? OWN_UNIT : unit === 'generic' ? GENERIC_UNIT : 0;
}

/** Words before a date that by themselves tell which date it is. */
const RELATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['start', ['from']],
  ['ended', ['until']],
]);

function relationScore(mention: Mention, property: Property): number {
  if (!('relation' in mention)) return 0;
  return RELATIONS.get(property.id)?.includes(mention.relation) === true ? BARE_CUE : 0;
}

/** `by 37 votes to 2`: the second figure is of those against. */
function voteScore({ first }: MentionAt, sentence: SentenceReading, property: Property): number {
  if (property.id !== 'votesAgainst') return 0;
  const before = sentence.block.tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ lower }) => lower);
  return before.at(-1) === 'to' && before.some((word) => word === 'votes') ? LABEL : 0;
}

interface ScoredCue extends Cue {
  readonly score: number;
}

function bestCue(
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
  for (const clue of cluesOf(sentence).get(`cue:${property.id}`) ?? []) {
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
function isLabelCue(clue: Clue, { sentence, first, last }: Label): boolean {
  const reach = reachOf(clue, sentence);
  return (reach !== 'before' && reach !== 'adjacent') || last - first <= 2;
}

function scoreWithin(
  clue: Clue,
  at: MentionAt,
  sentence: SentenceReading,
  next: MentionAt | undefined,
): number {
  if (clue.first <= at.last && clue.last >= at.first) return 0;
  const distance = distanceWithin(sentence, at, clue);
  const reach = reachOf(clue, sentence);
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

/** `66 senators for it and 41 against`: what stands behind the next figure of the kind is that one's cue. */
function nextOfKind(at: MentionAt, { mentions }: SentenceReading): MentionAt | undefined {
  const { kind } = at.mention.value;
  return mentions.find(({ mention, first }) => mention.value.kind === kind && first > at.last);
}

/** `The pact applies from June 2026`: no day on which it was made. */
function isStretch(mention: Mention): boolean {
  return 'relation' in mention && /^(?:from|since|until)$/.test(mention.relation);
}

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
    .some(
      ({ lower }, i) =>
        /^(?:has|have|had|he|she|i)$/.test(lower) && isNear(sentence.range.first + i),
    );
}

function wordsBetween(clue: Clue, at: MentionAt): number {
  return Math.min(12, Math.max(clue.first - at.last, at.first - clue.last, 1) - 1);
}

function phraseBonus(clue: Clue): number {
  return clue.last > clue.first ? PHRASE_BONUS : 0;
}

function reachOf(clue: Clue, sentence: SentenceReading): CueReach {
  for (const { first, last, means } of sentence.hits) {
    if (
      first === clue.first &&
      last === clue.last &&
      means.kind === 'cue' &&
      `cue:${means.property}` === clue.key
    )
      return means.reach;
  }
  return 'sentence';
}
