import type { Span } from '../../server/src/core/span';

/** A line of a fixture file: a phrase, and all that it states. */
export interface Phrase {
  /** Of the file, counted from 1. */
  readonly line: number;
  /** The heading that it stands under. */
  readonly kind: string;
  /** The draft's date, ISO. */
  readonly date: string;
  readonly text: string;
  readonly expected: readonly StatedMention[];
  /** Marked `?`: it is known not to be read rightly yet. */
  readonly isUnread: boolean;
}

/** Where a value stands in the phrase, and which it is, as `statedValue` writes it. */
export interface StatedMention {
  readonly span: Span;
  readonly value: string;
}

/**
 * The phrases of a fixture file. `== kind` opens a kind, `@ day` sets the draft's date, `#` opens a comment; any other line is a phrase
 * with its mentions in square brackets, ` → ` and their values with `; ` between, or `nothing`.
 */
export function readPhrases(name: string, content: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let kind = '';
  let date = '';
  for (const [at, line] of content.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) kind = line.slice(3);
    else if (line.startsWith('@ ')) date = line.slice(2);
    else phrases.push({ line: at + 1, kind, date, ...phraseOf(`${name}:${at + 1}`, line) });
  }
  return phrases;
}

function phraseOf(place: string, line: string): Omit<Phrase, 'line' | 'kind' | 'date'> {
  const [marked = '', values] = line.replace(/^\? /, '').split(' → ');
  if (values === undefined) throw new Error(`${place}: no ' → '`);
  const { text, spans } = withoutMarks(marked);
  const expected = values === 'nothing' ? [] : values.split('; ');
  if (spans.length !== expected.length) {
    throw new Error(`${place}: ${spans.length} mentions, but ${expected.length} values`);
  }
  return {
    text,
    expected: spans.map((span, i) => ({ span, value: expected[i] ?? '' })),
    isUnread: line.startsWith('? '),
  };
}

function withoutMarks(marked: string): { text: string; spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === '[') start = text.length;
    else if (piece === ']') spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}
