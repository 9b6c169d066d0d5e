import { codeOf } from '../verdicts/diagnosticCodes';
import type { FindingCode } from '../verdicts/diagnosticCodes';
import type { Finding } from '../verdicts/finding';
import type { Span } from '../span';
import type { Directive } from './readDirectives';
import type { Inconsistency } from './inconsistencies';

/** What directives make of a draft's findings. */
export interface Directed {
  /** Those that stay. */
  readonly findings: readonly Finding[];
  /** Those that are turned off. */
  readonly silenced: readonly Finding[];
  /** Directives that turn nothing off. */
  readonly unused: readonly Directive[];
  /** Those that stay. */
  readonly inconsistencies: readonly Inconsistency[];
}

/** What is supported is never turned off: it isn't underlined, and a hover on it harms nobody. */
export function directed(
  findings: readonly Finding[],
  directives: readonly Directive[],
  text: string,
  inconsistencies: readonly Inconsistency[] = [],
): Directed {
  if (directives.length === 0) return { findings, silenced: [], unused: [], inconsistencies };
  const reaches = directives.flatMap((directive) => reachOf(directive, directives, text) ?? []);
  const used = new Set<Directive>();
  const isOff = (code: FindingCode | undefined, { span: { start } }: Finding): boolean => {
    const own =
      code === undefined
        ? []
        : reaches.filter(({ directive, span }) => isOf(directive, code) && isIn(start, span));
    for (const { directive } of own) used.add(directive);
    return own.length > 0;
  };
  const silenced = new Set(findings.filter((finding) => isOff(codeOf(finding), finding)));
  return {
    findings: findings.filter((finding) => !silenced.has(finding)),
    silenced: [...silenced],
    inconsistencies: inconsistencies.filter(({ finding }) => !isOff('inconsistent', finding)),
    unused: directives.filter(
      (one) => one.kind !== 'enable' && one.codes.length > 0 && !used.has(one),
    ),
  };
}

interface Reach {
  readonly directive: Directive;
  readonly span: Span;
}

/** What a directive turns off; nothing for one that turns on. */
function reachOf(directive: Directive, all: readonly Directive[], text: string): Reach | undefined {
  const { kind, span } = directive;
  switch (kind) {
    case 'enable':
      return undefined;
    case 'disable-file':
      return { directive, span: { start: 0, end: Infinity } };
    case 'disable-line':
      return { directive, span: lineAt(text, span.start) };
    case 'disable-next-line':
      return { directive, span: lineAt(text, lineAt(text, span.end).end) };
    case 'disable': {
      const end = all.find((other) => isEndOf(other, directive));
      return { directive, span: { start: span.end, end: end?.span.start ?? Infinity } };
    }
  }
}

/** The next that turns all on again, or all that this one turns off. */
function isEndOf(other: Directive, { span, codes }: Directive): boolean {
  if (other.kind !== 'enable' || other.span.start < span.end) return false;
  if (other.codes === 'all') return true;
  const ended: readonly FindingCode[] = other.codes;
  return codes !== 'all' && codes.every((code) => ended.includes(code));
}

function isOf({ codes }: Directive, code: FindingCode): boolean {
  return codes === 'all' || codes.includes(code);
}

function isIn(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}

/** The line that an offset is in, its line break included. */
function lineAt(text: string, at: number): Span {
  const start = 1 + Math.max(lastBefore('\n', text, at), lastBefore('\r', text, at));
  const end = at + text.slice(at, at + LONGEST_LINE).search(/[\r\n]/);
  if (end < at) return { start, end: Infinity };
  return { start, end: end + (text.startsWith('\r\n', end) ? 2 : 1) };
}

function lastBefore(character: string, text: string, at: number): number {
  return at === 0 ? -1 : text.lastIndexOf(character, at - 1);
}

/** In characters: a longer line has no end. */
const LONGEST_LINE = 100_000;
