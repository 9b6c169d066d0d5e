import type { YamlScalar } from './tree';

/** Thrown inside the plain reader at whatever it leaves to the full one. */
export class Unusual extends Error {}

/** What an unquoted scalar means in YAML 1.2's core schema; hexadecimal, octal and infinite numbers are left to the full reader. */
export function plainScalar(text: string): YamlScalar['value'] {
  if (!MAYBE_SPECIAL.test(text)) return text;
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  if (NUMBER.test(text)) return Number(text);
  if (ODD_NUMBER.test(text)) throw new Unusual();
  return text;
}

/** The text of a quoted scalar that opens at `start`, and the offset behind its closing quote. It must close on its line. */
export function quotedScalar(text: string, start: number): { value: string; end: number } {
  const quote = text.charAt(start);
  let value = '';
  let from = start + 1;
  for (let i = from; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\n') break;
    if (char === quote) {
      value += text.slice(from, i);
      if (quote === '"' || text.charAt(i + 1) !== "'") return { value, end: i + 1 };
      from = i + 1;
      i += 1;
    } else if (char === '\\' && quote === '"') {
      const escaped = escape(text, i + 1);
      value += text.slice(from, i) + escaped.value;
      from = escaped.end;
      i = escaped.end - 1;
    }
  }
  throw new Unusual();
}

/** What stands behind a backslash at `at` (the offset behind it). */
function escape(text: string, at: number): { value: string; end: number } {
  const simple = ESCAPES.get(text.charAt(at));
  if (simple !== undefined) return { value: simple, end: at + 1 };
  const hex = text.slice(at + 1, at + 5);
  if (text.charAt(at) !== 'u' || !HEX.test(hex)) throw new Unusual();
  return { value: String.fromCharCode(Number.parseInt(hex, 16)), end: at + 5 };
}

const NAMED: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);
/** What the first letter tells at once of most text: it is neither a number nor one of the names. */
const MAYBE_SPECIAL = /^[-+.\d~ntfNTF]/;
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const ODD_NUMBER = /^(?:0[ox]|[-+]?\.(?:inf|nan)$)/i;
const HEX = /^[\da-f]{4}$/i;
