import type { DraftReading } from '../claims/reading/draftReading';
import type { Sureness } from '../claims/weighing/model';
import type { Factbase } from '../facts/factbase';
import { draftDay } from '../mentions/draftDate';
import type { DraftDate } from '../mentions/draftDate';
import { align } from '../text/alignment';
import type { Draft } from '../text/draft';
import { DraftReader } from '../text/readDraft';
import type { Budget } from '../text/readDraft';
import type { Finding } from '../verdicts/finding';
import type { Severities } from '../verdicts/severities';
import type { JudgingContext } from '../verdicts/judge';
import { BlockQueue } from './blockQueue';
import { decided } from './hiddenFindings';
import type { Decisions, HiddenFinding } from './hiddenFindings';
import { directed } from './directives';
import { directivesIn } from './readDirectives';
import type { Directive, UnknownWord } from './readDirectives';
import { inconsistencies, statementsIn } from './inconsistencies';
import type { Inconsistency } from './inconsistencies';
import type { Statement } from './statement';
import { BlockReader } from './blockReader';
import { PreviousCheck } from './previousCheck';
import type { LastCheck } from './previousCheck';
import type { JudgedBlock } from './judgedBlock';
import { turnedOff } from './severityOff';
import { prepared } from './preparedFactbase';
import type { Prepared } from './preparedFactbase';

/** A draft and all that is found in it, in the order of the text. */
export interface CheckResult {
  readonly draft: Draft;
  /** The draft's blocks, read. */
  readonly reading: DraftReading;
  /** The day by which it was checked. */
  readonly day: CheckDay;
  /** Without those that its directives turn off, that are off by their severity, and that decisions hide. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
  readonly hidden: readonly HiddenFinding[];
  /** Directives that turn nothing off. */
  readonly unused: readonly Directive[];
  /** Words in directives that mean nothing. */
  readonly unknown: readonly UnknownWord[];
  /** What the draft states otherwise in another place, in the order of the text. */
  readonly inconsistencies: readonly Inconsistency[];
  /** What it surely states, to be held against other drafts. */
  readonly statements: readonly Statement[];
  /** The time ran out, or there was more markup than any writer makes: some of the draft was left unread or unchecked. */
  readonly isPartial?: true;
}

/** A draft's own day, or that of the check. */
export interface CheckDay {
  /** EDTF. */
  readonly date: string;
  readonly from: DraftDate['from'] | 'today';
}

export interface CheckOptions {
  /** The day of the check, ISO: relative dates of a draft that bears no date of its own are reckoned from it. */
  readonly today: string;
  /** The name or path of the draft's file, which may bear its day. */
  readonly fileName?: string;
  /** How sure one wants to be before something is underlined; left out: `usual`. */
  readonly sureness?: Sureness;
  /** What hides findings. */
  readonly decisions?: Decisions | undefined;
  /** Fields of the front matter that bear the draft's day before the usual ones, in small letters. */
  readonly dateKeys?: readonly string[];
  /** Of what is `off` nothing is found. */
  readonly severity?: Severities;
}

/**
 * Checks one draft again and again while it is edited. A block is read anew only where its text or the draft's day has changed, and
 * judged anew only where something has that it is read by; what comes out is the same as if the whole were checked afresh.
 */
export class DraftChecker {
  readonly #prepared: Prepared;
  readonly #budget: Budget | undefined;
  readonly #drafts: DraftReader;
  readonly #blocks: BlockReader;
  #last: (LastCheck & { readonly day: string }) | undefined;

  constructor(factbase: Factbase, budget?: Budget) {
    this.#prepared = prepared(factbase);
    this.#budget = budget;
    this.#drafts = new DraftReader(budget);
    this.#blocks = new BlockReader(this.#prepared.lexicon);
  }

  check(text: string, options: CheckOptions): CheckResult {
    const { today, fileName, sureness = 'usual', dateKeys, severity } = options;
    const deadline = this.#budget ? this.#budget.clock() + this.#budget.stopAfter : Infinity;
    const draft = this.#drafts.read(text);
    const own = draftDay(draft, today, fileName, dateKeys);
    const date = own?.date;
    const day = `${date ?? ''} ${today} ${sureness}`;
    const last = this.#last?.day === day ? this.#last : undefined;
    const alignment = last && align(last.reading.draft, draft);
    const { places } = this.#prepared;
    const reading = this.#blocks.read(
      draft,
      { places, today, ...(date === undefined ? {} : { date }) },
      alignment && { reading: last.reading, alignment },
    );
    const former = alignment && new PreviousCheck(last, reading, alignment);
    const judging = { date: date ?? today, isDated: date !== undefined, sureness };
    const { judged, findings, isCut, discourse } = this.#judge(reading, judging, former, deadline);
    this.#last = { day, reading, judged, discourse };
    const isPartial =
      isCut || draft.truncated === true || reading.blocks.some((block) => block.isTruncated);
    const by = own ?? { date: today, from: 'today' as const };
    const { directives, unknown } = directivesIn(draft);
    const statements = statementsIn(judged);
    const writing = { ...judging, places: this.#prepared.factbase.places };
    const inconsistent = inconsistencies(statements, draft, writing);
    const told = turnedOff(directed(findings, directives, text, inconsistent), severity);
    const left = decided(told, options.decisions, reading);
    const found = { ...told, ...left, unknown, statements };
    return { draft, reading, day: by, ...found, ...(isPartial && { isPartial }) };
  }

  /** Blocks that were judged before the time ran out are kept, so that the next check gets farther. */
  #judge(reading: DraftReading, day: Day, former: PreviousCheck | undefined, deadline: number) {
    const judged = new Array<JudgedBlock | undefined>(reading.blocks.length).fill(undefined);
    const findings: Finding[] = [];
    const queue = new BlockQueue(reading, day, former, this.#prepared);
    let isCut = false;
    for (const [index, { isIdle }] of reading.blocks.entries()) {
      if (isIdle) continue;
      isCut = this.#budget !== undefined && this.#budget.clock() > deadline;
      if (isCut) break;
      const block = queue.judge(index);
      judged[index] = block;
      for (const finding of block?.findings ?? []) findings.push(finding);
    }
    return { judged, findings, isCut, discourse: queue.discourse };
  }
}

type Day = Pick<JudgingContext, 'date' | 'isDated' | 'sureness'>;
