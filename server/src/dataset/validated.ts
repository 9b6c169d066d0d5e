import type * as z from 'zod';
import type { DataFile } from './dataFile';
import type { ProblemList } from './problem';
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
  for (const issue of issues) {
    const field = issue.path.map(String).join(' › ');
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    const subject = field === '' ? what : `${what}: '${field}'`;
    problems.add(file.locate(startAt(node, path)), `${subject} ${issue.message}`);
  }
  if (essential === undefined || !isRecord(data)) return undefined;
  const wrong = issues.flatMap(faultyFields);
  if (wrong.some((field) => field === undefined || essential.includes(field))) return undefined;
  const kept = Object.entries(data).filter(([field]) => !wrong.includes(field));
  return schema.safeParse(Object.fromEntries(kept)).data;
}

function faultyFields(issue: z.core.$ZodIssue): readonly (string | undefined)[] {
  if (issue.path.length === 0) return issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return [String(issue.path[0])];
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
