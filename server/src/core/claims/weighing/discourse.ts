import type { Subject } from '../../facts/factbase';
import type { DraftReading } from '../reading/draftReading';
import type { Lexicon } from '../lexicon/lexicon';
import { partyCodes } from '../lexicon/subjectPlaces';
import { namedIn } from './namedPlaces';
import { spokenIn } from './spoken';

/** How a draft has spoken of a subject, as seen from a block. Numbers are coarse, so that an edit far off changes little. */
export interface SubjectStanding {
  /** How many sentences before the block it was last spoken of; `NEVER` where it wasn't. */
  readonly since: number;
  /** In how many sentences of the draft. */
  readonly spoken: number;
  /** Its share of all that the draft speaks of, from 0 to 1. */
  readonly share: number;
  /** Its place among the subjects in the order in which the draft first speaks of them. */
  readonly place: number;
  /** The nearest heading speaks of it. */
  readonly isInHeading: boolean;
}

/** What a block is read by beside its passage: a summary of the draft. Equal contexts and passages make equal claims. */
export interface DraftContext {
  /** About how many sentences the draft has, its notes left out. */
  readonly sentences: number;
  /** The draft's day, EDTF; where it bears none, of the check. */
  readonly date: string;
  readonly isDated: boolean;
  /** What it speaks of most, or has spoken of last: at most `KEPT`. */
  readonly subjects: ReadonlyMap<Subject, SubjectStanding>;
  /** In how many sentences of the draft each place stands that the block names or that is party to one of the subjects; coarse. */
  readonly places: ReadonlyMap<string, number>;
}

/** Farther back than all that counts. */
export const NEVER = 64;
const KEPT = 12;
const RECENT = 6;

type DraftDay = Pick<DraftContext, 'date' | 'isDated'>;

/** What a draft speaks of, sentence by sentence. */
export class Discourse {
  readonly #day: DraftDay;
  readonly #blocks: readonly SpokenBlock[];
  /** The number of the first sentence of each block. */
  readonly #starts: readonly number[];
  readonly #sentences: number;
  /** The numbers of the sentences that speak of each subject, ascending; in the order in which they are first spoken of. */
  readonly #spoken: ReadonlyMap<Subject, readonly number[]>;
  readonly #order: ReadonlyMap<Subject, number>;
  readonly #all: number;
  readonly #most: readonly Subject[];
  /** In how many sentences each place stands. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #contexts: DraftContext[] = [];

  /** Of an edit that changes nothing of what is spoken of the former one is kept, with all contexts that were asked for. */
  static of(
    reading: DraftReading,
    lexicon: Lexicon,
    day: DraftDay,
    former: Discourse | undefined,
  ): Discourse {
    const blocks = reading.blocks.map((block, index) => ({
      spoken: spokenIn(block, lexicon),
      named: namedIn(block),
      heading: reading.draft.blocks[index]?.headings.at(-1),
      isNote: reading.draft.blocks[index]?.footnote !== undefined,
    }));
    return former !== undefined && former.#says(blocks, day) ? former : new Discourse(blocks, day);
  }

  private constructor(blocks: readonly SpokenBlock[], day: DraftDay) {
    this.#day = day;
    this.#blocks = blocks;
    const spoken = new Map<Subject, number[]>();
    let [count, ofText] = [0, 0];
    this.#starts = blocks.map(({ spoken: sentences, isNote }) => {
      const start = count;
      if (!isNote) ofText += sentences.length;
      for (const subjects of sentences) {
        for (const subject of subjects) push(spoken, subject, count);
        count++;
      }
      return start;
    });
    this.#sentences = ofText;
    this.#spoken = spoken;
    this.#order = new Map([...spoken.keys()].map((subject, place) => [subject, place]));
    const all = [...spoken];
    this.#all = all.reduce((sum, [, own]) => sum + own.length, 0);
    this.#most = all.sort(([, a], [, b]) => b.length - a.length).map(([subject]) => subject);
    const places = new Map<string, number>();
    for (const { named } of blocks)
      for (const [code, sentences] of named) places.set(code, (places.get(code) ?? 0) + sentences);
    this.#places = places;
  }

  #says(blocks: readonly SpokenBlock[], { date, isDated }: DraftDay): boolean {
    return (
      date === this.#day.date &&
      isDated === this.#day.isDated &&
      blocks.length === this.#blocks.length &&
      blocks.every((block, i) => isSameSpoken(block, this.#blocks[i]))
    );
  }

  /** As seen from a block, by its index. The very `known` one where that is equal: so the next check needs no second look. */
  at(index: number, known?: DraftContext): DraftContext {
    const context = (this.#contexts[index] ??= this.#contextOf(index));
    if (known === undefined || known === context || !isSameContext(known, context)) return context;
    return (this.#contexts[index] = known);
  }

  #contextOf(index: number): DraftContext {
    const start = this.#starts[index] ?? 0;
    const heading = this.#headingOf(index);
    const since = new Map<Subject, number>();
    for (const [subject, at] of this.#spoken) since.set(subject, start - lastBefore(at, start));
    const recent = [...since]
      .filter(([, back]) => back < NEVER)
      .sort(([, a], [, b]) => a - b)
      .slice(0, RECENT);
    const kept = new Set([...heading, ...recent.map(([subject]) => subject), ...this.#most]);
    const subjects = new Map<Subject, SubjectStanding>();
    for (const subject of [...kept].slice(0, KEPT)) {
      const count = this.#spoken.get(subject)?.length ?? 0;
      subjects.set(subject, {
        since: coarse(Math.min(NEVER, since.get(subject) ?? NEVER)),
        spoken: coarse(count),
        share: Math.round((count / Math.max(1, this.#all)) * SHARES) / SHARES,
        place: Math.min(LAST_PLACE, this.#order.get(subject) ?? LAST_PLACE),
        isInHeading: heading.has(subject),
      });
    }
    const places = this.#placesOf(index, subjects.keys());
    return { sentences: coarse(this.#sentences), subjects, places, ...this.#day };
  }

  #placesOf(index: number, subjects: Iterable<Subject>): ReadonlyMap<string, number> {
    const codes = new Set(this.#blocks[index]?.named.keys());
    for (const subject of subjects) for (const code of partyCodes(subject)) codes.add(code);
    return new Map([...codes].map((code) => [code, coarse(this.#places.get(code) ?? 0)]));
  }

  #headingOf(index: number): ReadonlySet<Subject> {
    const at = this.#blocks[index]?.heading;
    return new Set(at === undefined ? [] : this.#blocks[at]?.spoken.flat());
  }
}

/** For each sentence of a block the subjects that it speaks of, how many name each place, the index of the block's nearest heading, and whether it is a footnote. */
interface SpokenBlock {
  readonly spoken: readonly (readonly Subject[])[];
  readonly named: ReadonlyMap<string, number>;
  readonly heading: number | undefined;
  readonly isNote: boolean;
}

function push(spoken: Map<Subject, number[]>, subject: Subject, sentence: number): void {
  const own = spoken.get(subject);
  if (own) own.push(sentence);
  else spoken.set(subject, [sentence]);
}

function isSameSpoken(a: SpokenBlock, b: SpokenBlock | undefined): boolean {
  if (!b || a.heading !== b.heading || a.isNote !== b.isNote) return false;
  if (!isSameMap(a.named, b.named)) return false;
  if (a.spoken === b.spoken) return true;
  return (
    a.spoken.length === b.spoken.length &&
    a.spoken.every((own, i) => {
      const other = b.spoken[i];
      return own.length === other?.length && own.every((subject, k) => subject === other[k]);
    })
  );
}

/** Who is spoken of later than so many others isn't told apart. */
const LAST_PLACE = 9;
const SHARES = 8;

/** The last of ascending numbers below `start`; far below it where there is none. */
function lastBefore(numbers: readonly number[], start: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? start - NEVER;
}

/** A count in steps that widen: 0, 1, 2, 3, 4, 6, 8, 12, 16 … */
export function coarse(count: number): number {
  if (count <= 4) return count;
  const power = 2 ** Math.floor(Math.log2(count));
  return count >= power * 1.5 ? power * 1.5 : power;
}

/** True where nothing that claims are read by differs. */
function isSameContext(a: DraftContext, b: DraftContext): boolean {
  if (a.sentences !== b.sentences || a.date !== b.date || a.isDated !== b.isDated) return false;
  if (a.subjects.size !== b.subjects.size || !isSameMap(a.places, b.places)) return false;
  const others = b.subjects[Symbol.iterator]();
  for (const [subject, own] of a.subjects) {
    const other = others.next().value;
    if (other?.[0] !== subject || !isSameStanding(own, other[1])) return false;
  }
  return true;
}

function isSameMap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}

function isSameStanding(a: SubjectStanding, b: SubjectStanding): boolean {
  return (
    a.since === b.since &&
    a.spoken === b.spoken &&
    a.share === b.share &&
    a.place === b.place &&
    a.isInHeading === b.isInHeading
  );
}
