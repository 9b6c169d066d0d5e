import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { styleOf } from './case';
import type { Case, OneOrMore, Outcome } from './case';

/** In what an outcome differs from what its case expects: nothing, or a line a difference. */
export function differences(one: Case, outcome: Outcome): readonly string[] {
  const { underlined, text, contains, not, once, exit, column } = one.expect;
  const said = JSON.stringify(outcome.text);
  const differs: string[] = [];
  if (underlined !== undefined && !sameList(underlined, outcome.underlined)) {
    differs.push(`underlines ${quoted(outcome.underlined)}, not ${quoted(underlined)}`);
  }
  if (text !== undefined && !list(text).some((each) => isWritten(each, outcome.text, one))) {
    differs.push(`gives ${said}, not ${list(text).map(quote).join(' or ')}`);
  }
  for (const each of list(contains)) {
    if (!outcome.text.includes(each)) differs.push(`${said} lacks ${quote(each)}`);
  }
  for (const each of list(not)) {
    if (outcome.text.includes(each)) differs.push(`${said} has ${quote(each)}`);
  }
  for (const each of list(once)) {
    const count = outcome.text.split(each).length - 1;
    if (count !== 1) differs.push(`${said} has ${quote(each)} ${count} times`);
  }
  if (exit !== undefined && !list(exit).some((code) => code === outcome.exit)) {
    differs.push(`ends with ${String(outcome.exit)}, not ${list(exit).join(' or ')}: ${said}`);
  }
  if (column !== undefined && !new RegExp(`:\\d+:${column} `).test(outcome.text)) {
    differs.push(`names no column ${column}: ${said}`);
  }
  return differs;
}

/** Whether a text is what is expected, whatever source is cited and however the last line ends. */
function isWritten(expected: string, text: string, one: Case): boolean {
  return patternOf(withoutLastEnd(expected), styleOf(one)).test(withoutLastEnd(text));
}

function patternOf(expected: string, style: CitationStyle): RegExp {
  const cites = CITATION[style];
  let isFirst = true;
  const pattern = expected.split(/(⟦cite⟧|⟦def⟧)/).map((piece) => {
    if (piece === '⟦def⟧') return String.raw`\[\^\k<id>\]: \S[^\r\n]*`;
    if (piece !== '⟦cite⟧') return piece.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    const again = isFirst ? cites.source : cites.source.replace(/\(\?<id>.*?\+\)/, '\\k<id>');
    isFirst = false;
    return again;
  });
  return new RegExp(`^${pattern.join('')}$`, 'u');
}

const CITATION: Readonly<Record<CitationStyle, RegExp>> = {
  link: / \(\[(?:\\.|[^\]\\])+\]\((?:<https?:[^<>\s]+>|https?:\/\/(?:[^\s()]|\([^\s()]*\))+)\)\)/u,
  footnote: /\[\^(?<id>[^\]\s]+)\]/u,
  pandoc: / \[@(?:\{[^{}\s]+\}|[^\s[\]{};,]+)\]/u,
};

function withoutLastEnd(text: string): string {
  return text.replace(/[\r\n]+$/, '');
}

function list<T extends string | number>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function quoted(all: readonly string[]): string {
  return all.length === 0 ? 'nothing' : all.map(quote).join(', ');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
