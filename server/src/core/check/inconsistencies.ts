import type { PlaceEntry } from '../facts/gazetteer';
import type { Block, Draft } from '../text/draft';
import { correctionOf } from '../verdicts/corrections';
import { draftEdits } from '../verdicts/edits/draftEdits';
import { inOrder } from '../verdicts/edits/editOrder';
import type { Finding, TextEdit } from '../verdicts/finding';
import type { DraftDay } from '../verdicts/otherTimes';
import type { JudgedBlock } from './judgedBlock';
import { canBothHold } from './statedValue';
import { isUntold } from './statement';
import type { Statement } from './statement';

/** A value that the draft states otherwise in another place, where nothing else is told of it. */
export interface Inconsistency {
  readonly finding: Finding;
  /** The first that says otherwise, in the order of the text. */
  readonly other: Finding;
  /** Of the draft: they make it say here what it says there. None where it can't be written so. */
  readonly edits: readonly TextEdit[];
}

/** What corrections go by. */
export interface Writing extends DraftDay {
  readonly places: ReadonlyMap<string, PlaceEntry>;
}

/** What a draft surely states, in the order of its text. */
export function statementsIn(judged: readonly (JudgedBlock | undefined)[]): readonly Statement[] {
  const all: Statement[] = [];
  for (const block of judged) if (block) for (const one of block.statements) all.push(one);
  return all;
}

/**
 * The values of a draft that it states otherwise elsewhere. What is called wrong, outdated or to be checked already isn't told of again: the
 * other place is.
 */
export function inconsistencies(
  statements: readonly Statement[],
  draft: Draft,
  writing: Writing,
): readonly Inconsistency[] {
  const byFact = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { fact } = statement.keys;
    const own = byFact.get(fact);
    if (own) own.push(statement);
    else byFact.set(fact, [statement]);
  }
  return [...byFact.values()]
    .flatMap((own) => disagreeing(own))
    .map(([one, other]) => new ToldInconsistency(one, other, draft, writing))
    .sort((a, b) => a.finding.span.start - b.finding.span.start);
}

function disagreeing(all: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  if (all.length < 2) return [];
  const values = firstOfEach(all);
  if (values.length < 2) return [];
  const rivals = new Map<string, Statement | undefined>();
  const found: (readonly [Statement, Statement])[] = [];
  for (const one of all) {
    const other = firstOtherwise(one, values, rivals);
    // The mistake is told of where it stands: of the places that are right one is enough to see it by.
    if (!other || (other.stated.isWrong && !values.includes(one))) continue;
    if (isUntold(one)) found.push([one, other]);
  }
  return found;
}

/** The first of these that says otherwise. `known`: what was found for values that are stated alike, outside of tables. */
function firstOtherwise(
  one: Statement,
  values: readonly Statement[],
  known: Map<string, Statement | undefined>,
): Statement | undefined {
  const find = () => values.find((rival) => isOtherwise(one, rival));
  if (one.block.cell !== undefined) return find();
  const { outcome } = one.keys;
  if (!known.has(outcome)) known.set(outcome, find());
  return known.get(outcome);
}

/** The first statement of each value, of not too many: a draft that states a hundred is a list. */
function firstOfEach(all: readonly Statement[]): readonly Statement[] {
  const byValue = new Map<string, Statement>();
  for (const one of all) {
    const { value } = one.keys;
    if (!byValue.has(value)) byValue.set(value, one);
  }
  return [...byValue.values()].slice(0, MOST_VALUES);
}

const MOST_VALUES = 8;

function isOtherwise(one: Statement, other: Statement): boolean {
  if (isOfOneTable(one.block, other.block) || (one.stated.isWrong && other.stated.isWrong))
    return false;
  return !canBothHold(one.stated, other.stated);
}

/** Cells of one table are of different rows or columns, that is of different things or times. */
function isOfOneTable(a: Block, b: Block): boolean {
  return a.cell !== undefined && a.cell.table === b.cell?.table;
}

/** A class that reckons its edits when they are asked for. */
class ToldInconsistency implements Inconsistency {
  readonly finding: Finding;
  readonly other: Finding;
  readonly #here: Statement;
  readonly #there: Statement;
  readonly #draft: Draft;
  readonly #writing: Writing;
  #edits: readonly TextEdit[] | undefined;

  constructor(here: Statement, there: Statement, draft: Draft, writing: Writing) {
    this.finding = here.finding;
    this.other = there.finding;
    this.#here = here;
    this.#there = there;
    this.#draft = draft;
    this.#writing = writing;
  }

  get edits(): readonly TextEdit[] {
    return (this.#edits ??= this.#written());
  }

  #written(): readonly TextEdit[] {
    const { claim, block } = this.#here;
    const [fact] = claim.facts;
    const there = { ...fact, value: this.#there.stated.value };
    const edits = correctionOf(claim, there, { ...this.#writing, text: block.text });
    return draftEdits(inOrder(edits), block, this.#draft) ?? [];
  }
}
