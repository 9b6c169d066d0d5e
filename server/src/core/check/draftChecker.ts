import { claimsIn } from '../claims/claims';
import type { BlockClaim } from '../claims/claims';
import { withoutCitations } from '../claims/citedSources';
import { isSamePassage } from '../claims/passage';
import type { Passage } from '../claims/passage';
import { readBlock } from '../claims/reading';
import type { BlockReading } from '../claims/reading';
import { passageAt } from '../claims/surroundings';
import type { DraftReading } from '../claims/draftReading';
import type { PlacedPassage } from '../claims/surroundings';
import type { Factbase } from '../facts/factbase';
import type { MentionContext } from '../mentions/context';
import { draftDate } from '../mentions/draftDate';
import { prepared } from './prepared';
import type { Prepared } from './prepared';
import type { Draft } from '../text/draft';
import { DraftReader } from '../text/readDraft';
import type { Budget } from '../text/readDraft';
import { placed } from '../verdicts/placed';
import type { Finding } from '../verdicts/finding';
import { judge } from '../verdicts/judge';
import type { Bench, Judgement } from '../verdicts/judge';

/** A draft and all that is found in it, in the order of the text. */
export interface CheckResult {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  /** The time ran out, or there was more markup than any writer makes: some of the draft was left unread or unchecked. */
  readonly isPartial?: true;
}

export interface CheckOptions {
  /** The day of the check, ISO: relative dates of a draft that bears no date of its own are reckoned from it. */
  readonly today: string;
}

/**
 * Checks one draft again and again while it is edited. A block is read anew only where its text or the draft's day has changed, and
 * judged anew only where something has that it is read by; what comes out is the same as if the whole were checked afresh.
 */
export class DraftChecker {
  readonly #prepared: Prepared;
  readonly #budget: Budget | undefined;
  readonly #reader: DraftReader;
  #day = '';
  #readings: ReadonlyMap<string, BlockReading> = new Map();
  #judged: ReadonlyMap<BlockReading, readonly Judged[]> = new Map();

  constructor(factbase: Factbase, budget?: Budget) {
    this.#prepared = prepared(factbase);
    this.#budget = budget;
    this.#reader = new DraftReader(budget);
  }

  check(text: string, { today }: CheckOptions): CheckResult {
    const deadline = this.#budget ? this.#budget.clock() + this.#budget.stopAfter : Infinity;
    const draft = this.#reader.read(text);
    const date = draftDate(draft, today);
    const { places } = this.#prepared;
    const reading = this.#read(draft, {
      places,
      today,
      ...(date === undefined ? {} : { date }),
    });
    const bench = { date: date ?? today, isDated: date !== undefined };
    const { findings, isCut } = this.#judge(reading, bench, deadline);
    return { draft, findings, ...((isCut || draft.truncated) && { isPartial: true }) };
  }

  #read(draft: Draft, context: MentionContext): DraftReading {
    const day = `${context.date ?? ''} ${context.today ?? ''}`;
    if (day !== this.#day) {
      this.#day = day;
      this.#readings = new Map();
      this.#judged = new Map();
    }
    const { lexicon } = this.#prepared;
    const kept = new Map<string, BlockReading>();
    const read = (text: string) => {
      const reading =
        kept.get(text) ?? this.#readings.get(text) ?? readBlock(text, lexicon, context);
      kept.set(text, reading);
      return reading;
    };
    const blocks = draft.blocks.map((block) => read(withoutCitations(block, lexicon)));
    const title = draft.frontMatter?.title;
    const reading = {
      draft,
      blocks,
      ...(title === undefined ? {} : { title: read(title) }),
    };
    this.#readings = kept;
    return reading;
  }

  /** Blocks that were judged before the time ran out are kept, so that the next check gets farther. */
  #judge(reading: DraftReading, day: Pick<Bench, 'date' | 'isDated'>, deadline: number) {
    const { factbase, lexicon } = this.#prepared;
    const kept = new Map<BlockReading, Judged[]>();
    const findings: Finding[] = [];
    let isCut = false;
    for (const [index, own] of reading.blocks.entries()) {
      isCut = this.#budget !== undefined && this.#budget.clock() > deadline;
      if (isCut) break;
      const passage = passageAt(reading, index, lexicon);
      const block = reading.draft.blocks[index];
      if (!passage || !block) continue;
      const text = reading.draft.text.slice(block.span.start, block.span.end);
      const alike = kept.get(own) ?? [];
      kept.set(own, alike);
      const judged =
        find(passage.passage, text, this.#judged.get(own), alike.length) ??
        judgeBlock(passage, { ...day, text, places: factbase.places }, lexicon);
      alike.push(judged);
      for (const { claim, judgement } of judged.found)
        findings.push(placed(claim, judgement, reading.draft, passage));
    }
    this.#judged = kept;
    return { findings, isCut };
  }
}

/** A passage, the block's text as it is written, and what was found in it. */
interface Judged {
  readonly passage: Passage;
  readonly text: string;
  readonly found: readonly { readonly claim: BlockClaim; readonly judgement: Judgement }[];
}

/** Blocks of the same text stay in their order: the one that is looked for is about as many behind the first as it was. */
function find(
  passage: Passage,
  text: string,
  judged: readonly Judged[] = [],
  at: number,
): Judged | undefined {
  for (const i of [at, at - 1, at + 1, 0]) {
    const one = judged[i];
    if (one?.text === text && isSamePassage(one.passage, passage)) return one;
  }
  return undefined;
}

function judgeBlock(
  { passage }: PlacedPassage,
  bench: Bench,
  lexicon: Prepared['lexicon'],
): Judged {
  const found = claimsIn(passage, lexicon).flatMap((claim) => {
    const judgement = judge(claim, bench);
    return judgement ? [{ claim, judgement }] : [];
  });
  return { passage, text: bench.text, found };
}
