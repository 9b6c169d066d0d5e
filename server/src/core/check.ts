import { claimsIn } from './claims/claims';
import { withoutCitations } from './claims/citedSources';
import { buildLexicon } from './claims/lexicon';
import type { Lexicon } from './claims/lexicon';
import { readBlock } from './claims/reading';
import type { BlockReading } from './claims/reading';
import type { DraftReading } from './claims/surroundings';
import type { Factbase } from './facts/factbase';
import type { MentionContext } from './mentions/context';
import { draftDate } from './mentions/draftDate';
import { placeIndexOf } from './places/placeIndex';
import type { PlaceIndex } from './places/placeIndex';
import type { Draft } from './text/draft';
import { readDraft } from './text/readDraft';
import type { Finding } from './verdicts/finding';
import { judge } from './verdicts/judge';

/** A draft and all that is found in it, in the order of the text. */
export interface CheckResult {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  /** The day of the check, ISO: relative dates of a draft that bears no date of its own are reckoned from it. */
  readonly today: string;
}

/** Holds a draft against the facts. Never throws; what it is unsure of it leaves out. */
export function check(text: string, factbase: Factbase, options: CheckOptions): CheckResult {
  const ready = prepared(factbase);
  const { lexicon, places } = ready;
  const draft = readDraft(text);
  const date = draftDate(draft, options.today);
  const context = { places, today: options.today, ...(date === undefined ? {} : { date }) };
  const blocks = readBlocks(draft, ready, context);
  const title = draft.frontMatter?.title;
  const reading: DraftReading = {
    draft,
    blocks,
    ...(title === undefined ? {} : { title: readBlock(title, lexicon, context) }),
  };
  const bench = {
    text,
    places: factbase.places,
    date: date ?? options.today,
    isDated: date !== undefined,
  };
  const findings = blocks.flatMap((_, block) =>
    claimsIn(reading, block, lexicon).flatMap((claim) => judge(claim, bench) ?? []),
  );
  return { draft, findings };
}

/** Reads the blocks; those whose text and day are as at the last check are kept from it, since most of a draft stays as it was. */
function readBlocks(
  draft: Draft,
  ready: Prepared,
  context: MentionContext,
): readonly BlockReading[] {
  const day = `${context.date ?? ''} ${context.today ?? ''}`;
  const before = ready.kept.day === day ? ready.kept.blocks : new Map<string, BlockReading>();
  const kept = new Map<string, BlockReading>();
  const blocks = draft.blocks.map((block) => {
    const text = withoutCitations(block, ready.lexicon);
    const reading = kept.get(text) ?? before.get(text) ?? readBlock(text, ready.lexicon, context);
    kept.set(text, reading);
    return reading;
  });
  ready.kept = { day, blocks: kept };
  return blocks;
}

interface Prepared {
  readonly lexicon: Lexicon;
  readonly places: PlaceIndex;
  /** The blocks of the last check, by their text, and the day that they were read for. */
  kept: { readonly day: string; readonly blocks: ReadonlyMap<string, BlockReading> };
}

const known = new WeakMap<Factbase, Prepared>();

/** What look-ups need, built once for a factbase. */
function prepared(factbase: Factbase): Prepared {
  let ready = known.get(factbase);
  if (!ready) {
    ready = {
      lexicon: buildLexicon(factbase),
      places: placeIndexOf(factbase.places),
      kept: { day: '', blocks: new Map() },
    };
    known.set(factbase, ready);
  }
  return ready;
}
