import { partyRows } from '../../server/src/core/claims/weighing/parties/partyRows';
import type { PartyPair } from '../../server/src/core/claims/weighing/parties/partyPair';
import { Dice } from '../bench/dice';
import { hash } from '../news/corpora';
import type { NewsText } from '../news/corpora';
import { mentionAt, readText } from '../news/draftMentions';
import { mutationsOf } from '../news/mutations';
import { worldIn } from '../news/world';
import { groupsOf } from './examples';
import type { PlaceGroup } from './examples';
import { weightOf } from './pairTable';

/** A place of a text that isn't party to a subject in play: as published, or put where a party stood. */
export interface PlaceValue {
  /** The number of its text. */
  readonly text: number;
  readonly start: number;
  readonly isWrong: boolean;
  /** How much it weighs: what is made wrong several times weighs as much as once. */
  readonly weight: number;
  readonly rows: readonly PartyRow[];
}

export interface PartyRow {
  readonly subject: string;
  readonly party: string;
  /** The party that stood there was this one. */
  readonly isMeant: boolean;
  readonly features: Float32Array;
}

/** All places of texts that could stand for a party, and each right party made wrong, `draws` times. */
export function partyTable(texts: readonly NewsText[], draws: number): readonly PlaceValue[] {
  return texts.flatMap((text, at) => [
    ...published(text, at),
    ...Array.from({ length: draws }, (_, draw) => mutated(text, at, draw + 1, draws)).flat(),
  ]);
}

function published(text: NewsText, at: number): readonly PlaceValue[] {
  const { places } = groupsOf(text.text, text.today, worldIn(text.folder));
  const found = places();
  const marked = new Map(
    text.marks.flatMap((mark) => {
      const own = mentionAt(found, mark.span);
      return own ? [[own, mark] as const] : [];
    }),
  );
  return found.map((place) => {
    const mark = marked.get(place);
    const isWrong = mark?.verdict === 'wrong-country';
    const right = isWrong && mark.fix !== undefined ? countryOf(text, mark.span, mark.fix) : [];
    return valueOf(place, at, isWrong, ({ party }) => right.includes(party), weightOf(text));
  });
}

/** What stands there once a mark is corrected. */
function countryOf(
  { text, today, folder }: NewsText,
  { start, end }: { readonly start: number; readonly end: number },
  fix: string,
): readonly string[] {
  const corrected = text.slice(0, start) + fix + text.slice(end);
  const { mentions } = readText(corrected, today, worldIn(folder));
  const found = mentionAt(mentions, { start, end: start + fix.length });
  return found?.mention.value.kind === 'place' ? [found.mention.value.country] : [];
}

function mutated(text: NewsText, at: number, draw: number, draws: number): readonly PlaceValue[] {
  const world = worldIn(text.folder);
  const dice = new Dice(hash(`${text.id}:place ${String(draw)}`));
  const read = readText(text.text, text.today, world);
  return mutationsOf(text, read, world, dice).flatMap((mutation) => {
    if (mutation.kind !== 'place') return [];
    const place = mentionAt(groupsOf(mutation.text, text.today, world).places(), mutation.span);
    const right = mentionAt(read.mentions, mutation.mark.span)?.mention.value;
    if (!place || right?.kind !== 'place') return [];
    const subjects = new Set(mutation.meant.map(({ subject }) => subject));
    const isMeant = ({ subject, party }: PartyPair) =>
      party === right.country && subjects.has(subject.id);
    return [valueOf(place, at, true, isMeant, weightOf(text) / draws)];
  });
}

function valueOf(
  { pairs, span }: PlaceGroup,
  text: number,
  isWrong: boolean,
  isMeant: (pair: PartyPair) => boolean,
  weight: number,
): PlaceValue {
  const features = partyRows(pairs);
  const rows = pairs.map((pair, i) => ({
    subject: pair.subject.id,
    party: pair.party,
    isMeant: isMeant(pair),
    features: features[i] ?? new Float32Array(),
  }));
  return { text, start: span.start, isWrong, weight, rows };
}
