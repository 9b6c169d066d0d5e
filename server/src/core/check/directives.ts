import { codeOf } from '../verdicts/codes';
import type { FindingCode } from '../verdicts/codes';
import type { Finding } from '../verdicts/finding';
import type { Span } from '../span';

/** A comment of a draft that turns findings off, or on again. */
export interface Directive {
  /** The comment, in the draft's offsets. */
  readonly span: Span;
  readonly kind: DirectiveKind;
  /** Which findings; all where none is named. */
  readonly codes: readonly string[];
}

export type DirectiveKind = (typeof KINDS)[number];

const KINDS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

/** What directives make of a draft's findings. */
export interface Directed {
  /** Those that stay. */
  readonly findings: readonly Finding[];
  /** Those that are turned off. */
  readonly silenced: readonly Finding[];
  /** Directives that turn nothing off. */
  readonly unused: readonly Directive[];
}

/** What is supported is never turned off: it isn't underlined, and a hover on it harms nobody. */
export function directed(
  findings: readonly Finding[],
  directives: readonly Directive[],
  text: string,
): Directed {
  if (directives.length === 0) return { findings, silenced: [], unused: [] };
  const reaches = directives.flatMap((directive) => reachOf(directive, directives, text) ?? []);
  const used = new Set<Directive>();
  const silenced = new Set<Finding>();
  for (const finding of findings) {
    const code = codeOf(finding);
    if (code === undefined) continue;
    for (const { directive, span } of reaches) {
      if (!isOf(directive, code) || !isIn(finding.span.start, span)) continue;
      silenced.add(finding);
      used.add(directive);
    }
  }
  return {
    findings: findings.filter((finding) => !silenced.has(finding)),
    silenced: [...silenced],
    unused: directives.filter((one) => one.kind !== 'enable' && !used.has(one)),
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
  return other.codes.length === 0 || codes.every((code) => other.codes.includes(code));
}

function isOf({ codes }: Directive, code: FindingCode): boolean {
  return codes.length === 0 || codes.includes(code);
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

/** `<!-- pactcheck-disable-line wrong-number -- reason -->`, and the same in MDX and in Obsidian's comments. */
const COMMENT =
  /<!--\s*pactcheck-([\w-]+)([^>]*?)-->|\{\/\*\s*pactcheck-([\w-]+)([^}]*?)\*\/\}|%%\s*pactcheck-([\w-]+)([^%]*?)%%/g;
/** In front matter: `pactcheck: false`. */
const OFF = /^pactcheck[ \t]*[:=][ \t]*(?:false|off|no)[ \t]*$/m;

/** The directives of a draft, in the order of its text; those that only stand in code are none. */
export function directivesIn(text: string, frontMatter: Span | undefined): readonly Directive[] {
  // Most drafts have none: that is told fast.
  if (!text.includes('pactcheck')) return [];
  const isCode = codeTest(text);
  const found = [...text.matchAll(COMMENT)].flatMap((match): readonly Directive[] => {
    const [comment] = match;
    const name = match[1] ?? match[3] ?? match[5];
    const rest = match[2] ?? match[4] ?? match[6] ?? '';
    const kind = KINDS.find((one) => one === name);
    if (kind === undefined || isCode(match.index)) return [];
    const span = { start: match.index, end: match.index + comment.length };
    const codes = (rest.split(/\s--\s|\s--$/)[0] ?? '').split(/[\s,]+/).filter(Boolean);
    return [{ span, kind, codes }];
  });
  const off = frontMatter && OFF.exec(text.slice(frontMatter.start, frontMatter.end));
  if (!off) return found;
  const start = frontMatter.start + off.index;
  const whole = { start, end: start + off[0].length };
  return [{ span: whole, kind: 'disable-file', codes: [] }, ...found];
}

/** Whether an offset is in a fence of code, or behind an odd number of backticks in its line. */
function codeTest(text: string): (at: number) => boolean {
  const fences = [...text.matchAll(/^[ \t>]*(`{3,}|~{3,})[^\n]*$/gm)];
  const spans: Span[] = [];
  let open: RegExpExecArray | undefined;
  for (const fence of fences) {
    const mark = fence[1] ?? '';
    if (!open) open = fence;
    else if (mark.startsWith(open[1] ?? '')) {
      spans.push({ start: open.index, end: fence.index });
      open = undefined;
    }
  }
  if (open) spans.push({ start: open.index, end: text.length });
  return (at) => {
    const line = text.slice(lineAt(text, at).start, at);
    return spans.some((span) => isIn(at, span)) || (line.match(/`/g)?.length ?? 0) % 2 === 1;
  };
}
