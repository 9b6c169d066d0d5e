import * as z from 'zod';
import type { DataFile } from './dataFile';
import { nearest } from './nearest';
import type { Mend, ProblemList } from './problem';
import { plainData, startAt } from './yaml/tree';
import type { YamlNode } from './yaml/tree';

/** Where a node stands and what begins the messages about it: `price` → `price: 'evidence' is missing …`. */
export interface Validation {
  readonly what: string;
  readonly file: DataFile;
  readonly problems: ProblemList;
  /** Fields without which nothing is left of it. Where this is given, a fault in another field costs only that field. */
  readonly essential?: readonly string[];
}

/** What a node holds, as its schema says; what is wrong in it is a problem at its line. */
export function validated<S extends z.ZodType>(
  schema: S,
  node: YamlNode,
  { what, file, problems, essential }: Validation,
): z.output<S> | undefined {
  const data = plainData(node);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { issues } = result.error;
  for (const [index, issue] of issues.entries()) {
    // The list counts the rest; to find each of a hundred thousand would take minutes.
    if (index >= MOST_PLACED) {
      problems.add(file.locate(node.start), issue.message);
      continue;
    }
    const field = issue.path.map(String).join(' › ');
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    const subject = field === '' ? what : `${what}: '${field}'`;
    const mend = mendOf(issue, schema, data);
    problems.add(file.locate(startAt(node, path)), {
      message: `${subject} ${issue.message}`,
      mend,
    });
  }
  if (essential === undefined || !isRecord(data)) return undefined;
  const wrong = new Set(issues.flatMap(faultyFields));
  if (wrong.has(undefined) || essential.some((field) => wrong.has(field))) return undefined;
  const kept = Object.entries(data).filter(([field]) => !wrong.has(field));
  return schema.safeParse(Object.fromEntries(kept)).data;
}

/** A misspelt field, or a word that is none of those allowed but near one. */
function mendOf(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Mend | undefined {
  if (issue.code === 'unrecognized_keys') {
    const [key, another] = issue.keys;
    const isOwn = issue.path.length === 0 && schema instanceof z.ZodObject;
    if (key === undefined || another !== undefined || !isOwn) return undefined;
    return mendFor(key, Object.keys(schema.shape));
  }
  if (issue.code !== 'invalid_value') return undefined;
  const written = issue.path.reduce<unknown>(
    (inside, step) => (isRecord(inside) ? inside[String(step)] : undefined),
    data,
  );
  return typeof written === 'string' ? mendFor(written, issue.values.map(String)) : undefined;
}

function mendFor(written: string, known: readonly string[]): Mend | undefined {
  const meant = nearest(written, known);
  return meant === undefined ? undefined : { written, right: [meant] };
}

function faultyFields(issue: z.core.$ZodIssue): readonly (string | undefined)[] {
  if (issue.path.length === 0) return issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return [String(issue.path[0])];
}

/** As many as a list of problems keeps of a file. */
const MOST_PLACED = 100;

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
