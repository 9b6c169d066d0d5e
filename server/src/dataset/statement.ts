import type { Evidence, Fact, Property } from '../core/facts/factbase';
import { parseEdtf } from '../core/values/dates';
import type { Value } from '../core/values/value';
import type { DataFile } from './dataFile';
import type { Knowledge } from './knowledge';
import { nearest } from './nearest';
import { present } from './present';
import { failing, inFrontOf, misspelt } from './problem';
import type { Fault } from './problem';
import { statementSchema } from './schema';
import type { Statement } from './schema';
import { validated } from './validated';
import { entryOf, startAt } from './yaml/tree';
import type { YamlNode, YamlPath } from './yaml/tree';

/** Of what and where something is stated. */
export interface StatementContext {
  readonly subject: string;
  readonly property: Property;
  readonly file: DataFile;
  readonly knowledge: Knowledge;
}

/** The facts of one value or of a list's members, and whether that list leaves none out. */
export interface ReadStatement {
  readonly facts: readonly Fact[];
  readonly isComplete: boolean;
}

/** Reads one value of a property (of a list, its members) with its evidence; undefined, and problems, where anything in it is wrong. */
export function readStatement(
  node: YamlNode,
  context: StatementContext,
): ReadStatement | undefined {
  const { property, file, knowledge } = context;
  const given = validated(statementSchema, node, {
    what: property.id,
    file,
    problems: knowledge.problems,
  });
  if (given === undefined) return undefined;
  const report: Report = (path, fault) => {
    const at = file.locate(startAt(node, path));
    knowledge.problems.add(at, () =>
      inFrontOf(typeof fault === 'function' ? fault() : fault, `${property.id}: `),
    );
  };
  const values = readValues(given, context, report);
  const evidence = readEvidence(given, knowledge, report);
  const isDated = areDates(given, report);
  if (values === undefined || evidence === undefined || !isDated) return undefined;
  const isList = entryOf(node, 'value')?.value.kind === 'list';
  const facts = values.map((value, index): Fact =>
    present({
      subject: context.subject,
      property: property.id,
      value,
      validity: given.validity,
      asOf: given.asOf,
      rank: given.rank ?? 'normal',
      moves: given.moves,
      note: given.note,
      with: given.with ?? [],
      evidence,
      location: file.locate(startAt(node, isList ? ['value', index] : ['value'])),
    }),
  );
  return { facts, isComplete: given.complete === true };
}

const MOST_MEMBERS = 500;

type Report = (path: YamlPath, fault: Fault | (() => Fault)) => void;

function readValues(
  given: Statement,
  { property, knowledge }: StatementContext,
  report: Report,
): readonly Value[] | undefined {
  if (given.value.length > 1 && !property.list) {
    report(
      ['value'],
      "only one value can stand here: give each a '- value:' and evidence of its own",
    );
    return undefined;
  }
  if (given.value.length > MOST_MEMBERS) {
    report(['value', MOST_MEMBERS], `the list has more than ${MOST_MEMBERS} members: shorten it`);
    return undefined;
  }
  const values = given.value.map((written, index) => {
    const read = knowledge.values.read(written, property.kind);
    if ('value' in read) return read.value;
    report(['value', index], { message: read.fault, mend: read.mend });
    return undefined;
  });
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

/** Sources that aren't known are problems; the fact stands on the others. */
function readEvidence(
  given: Statement,
  knowledge: Knowledge,
  report: Report,
): Fact['evidence'] | undefined {
  const known: Evidence[] = [];
  for (const [source, { figure, at }] of Object.entries(given.evidence)) {
    knowledge.cited.add(source);
    if (knowledge.sources.has(source)) known.push(present({ source, figure, at }));
    else if (!knowledge.sourcesBroken)
      report(['evidence', source], () => unknownSource(source, knowledge));
  }
  const [first, ...rest] = known;
  return first === undefined ? undefined : [first, ...rest];
}

function unknownSource(id: string, { sources }: Knowledge): Fault {
  const meant = nearest(id, sources.keys());
  const message =
    meant === undefined
      ? `no source '${id}' is listed: add it to sources.yaml or a file in sources/`
      : `no source '${id}' is listed: did you mean '${meant}'?`;
  return failing('known-sources', misspelt(message, id, meant));
}

function areDates(given: Statement, report: Report): boolean {
  let right = true;
  for (const field of ['validity', 'asOf'] as const) {
    const date = given[field];
    if (date === undefined || parseEdtf(date) !== undefined) continue;
    report([field], `'${field}' is no date: write 2025-06, or 2025-06/2025-11, or 2025-12/..`);
    right = false;
  }
  return right;
}
