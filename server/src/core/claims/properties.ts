import type { Property, Subject } from '../facts/factbase';
import type { Mention } from '../mentions/mention';
import { isOfPeople, unitFit } from './units';
import type { UnitFit } from './units';
import { BARE_CUE, bestCue, LABEL } from './cues';
import type { Cue, Label } from './label';
import type { Lexicon } from './lexicon';
import { isOfRate } from './rates';
import type { MentionAt, SentenceReading } from './reading';

/** How well a mention fits a property, and by which words. */
export interface Fit {
  readonly property: Property;
  readonly score: number;
  readonly unit: UnitFit;
  /** Nothing but the noun speaks for it: it is meant only where the value is right. */
  readonly isOnlyIfRight: boolean;
  /** The subject has a fact of it. */
  readonly isKnown: boolean;
  /** The cue that speaks for it, and the sentence it stands in. */
  readonly cue?: Cue;
}

/** The phrase itself says what it states. */
const STATUS = 2.6;
/** The same: a limit a year is stated by `a year` alone. */
const OF_RATE = 2.3;
const OWN_UNIT = 2.5;
const GENERIC_UNIT = 1.2;

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
    for (const { property, cue, isRate, score: said } of this.#said) {
      const facts = known?.get(property.id) ?? [];
      const context = { property, facts, subject, labels: this.#labels };
      const unit = unitFit(this.#at, this.#sentence, context);
      if (unit === undefined) continue;
      const isSaid = cue !== undefined || isRate || !needsCue(unit, property, subject);
      if (!isSaid && !isOfPeople(property)) continue;
      const isTold =
        cue === undefined &&
        unit === 'bare' &&
        isOfPeople(property) &&
        isToldBefore(this.#at, this.#sentence);
      const score = said + unitScore(unit) + (isTold ? TOLD : 0);
      if (score > 0)
        found.push({
          property,
          score,
          unit,
          isOnlyIfRight: !isSaid || isTold,
          isKnown: facts.length > 0,
          ...(cue ? { cue } : {}),
        });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  #readCues(): readonly Said[] {
    const [at, sentence] = [this.#at, this.#sentence];
    return (this.#lexicon.propertiesOf.get(at.mention.value.kind) ?? []).map((property) => {
      const cue = bestCue(property, at, sentence, this.#labels);
      const isRate = cue === undefined && isOfRate(at.mention.value, property);
      const score =
        (property.kind === 'status' ? STATUS : 0) +
        (cue?.score ?? 0) +
        relationScore(at.mention, property) +
        (isRate ? OF_RATE : 0) +
        voteScore(at, sentence, property);
      return { property, score, cue, isRate };
    });
  }
}

/** What the words say for a property, whatever the subject. */
interface Said {
  readonly property: Property;
  readonly score: number;
  readonly cue: Cue | undefined;
  /** The value says it by itself. */
  readonly isRate: boolean;
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

/** `We said 50`, `he spoke of one or two`: a bare number that somebody names is meant where it is right. */
function isToldBefore({ first }: MentionAt, { block }: SentenceReading): boolean {
  const [verb, word] = [block.tokens[first - 2]?.lower ?? '', block.tokens[first - 1]?.lower ?? ''];
  return (
    /^(?:say|says|said)$/.test(word) ||
    (word === 'of' && /^(?:speaks?|spoke|talks?|talked)$/.test(verb))
  );
}

const TOLD = 0.6;

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
