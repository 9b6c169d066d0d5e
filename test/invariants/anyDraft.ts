import fc from 'fast-check';
import { allDrafts } from './drafts';
import type { AnyDraft } from './drafts';

/** One of the tests' drafts after some random edits; most of these leave it readable, some tear it apart. */
export function anyDraft(): fc.Arbitrary<AnyDraft> {
  const all = allDrafts();
  return fc
    .record({ draft: fc.constantFrom(...all), edits: fc.array(anyEdit(all), { maxLength: 8 }) })
    .map(({ draft, edits }) => ({
      ...draft,
      text: edits.reduce((text, edit) => edit(text), draft.text),
    }));
}

/** A text becomes another. */
export type Edit = (text: string) => string;

export function anyEdit(all: readonly AnyDraft[]): fc.Arbitrary<Edit> {
  const at = fc.nat(0xffff);
  const few = fc.nat(6);
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(at, fc.constantFrom(...FIGURES)).map(withOther(FIGURE)) },
    { weight: 3, arbitrary: fc.tuple(at, fc.constantFrom(...NAMES)).map(withOther(NAME)) },
    { weight: 3, arbitrary: fc.tuple(at, few, fc.constantFrom(...PAIRS)).map(wrapped) },
    { weight: 3, arbitrary: fc.tuple(at, fc.constantFrom(...PIECES)).map(inserted) },
    { weight: 2, arbitrary: fc.tuple(at, few, fc.constant('')).map(replaced) },
    { weight: 1, arbitrary: fc.tuple(at, few, fc.constantFrom(...PIECES)).map(replaced) },
    { weight: 2, arbitrary: fc.tuple(at, few, at).map(copied) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...all), at, at).map(borrowed) },
    { weight: 1, arbitrary: fc.constantFrom(...WHOLE) },
    { weight: 1, arbitrary: fc.tuple(at, few, fc.string({ unit: 'binary' })).map(torn) },
  );
}

/** Puts another figure or name in the place of one. */
function withOther(pattern: RegExp): (edit: readonly [number, string]) => Edit {
  return ([n, other]) =>
    (text) => {
      const found = pick([...text.matchAll(pattern)], n);
      return found === undefined
        ? text
        : splice(text, found.index, found.index + found[0].length, other);
    };
}

function wrapped([n, count, [open, close]]: readonly [number, number, Pair]): Edit {
  return (text) => {
    const { start, end } = words(text, n, count);
    return splice(text, start, end, open + text.slice(start, end) + close);
  };
}

function inserted([n, piece]: readonly [number, string]): Edit {
  return (text) => splice(text, words(text, n, 0).start, words(text, n, 0).start, piece);
}

function replaced([n, count, piece]: readonly [number, number, string]): Edit {
  return (text) => splice(text, words(text, n, count).start, words(text, n, count).end, piece);
}

function copied([n, count, to]: readonly [number, number, number]): Edit {
  return (text) => {
    const from = words(text, n, count * 3);
    const at = words(text, to, 0).start;
    return splice(text, at, at, `${text.slice(from.start, from.end)} `);
  };
}

/** Brings a line of another draft in. */
function borrowed([other, n, to]: readonly [AnyDraft, number, number]): Edit {
  return (text) => {
    const line = pick(other.text.split(/\r?\n/), n) ?? '';
    const at = words(text, to, 0).start;
    return splice(text, at, at, `${line}\n`);
  };
}

/** At any UTF-16 unit, so that it also parts a surrogate pair or a line's end. */
function torn([n, count, piece]: readonly [number, number, string]): Edit {
  return (text) => {
    const start = n % (text.length + 1);
    return splice(text, start, Math.min(start + count, text.length), piece);
  };
}

/** The stretch of some words, the first of them the n-th. */
function words(text: string, n: number, count: number): { start: number; end: number } {
  const found = [...text.matchAll(/\S+/g)];
  const first = found.length === 0 ? 0 : n % found.length;
  const last = found[Math.min(first + count, found.length - 1)];
  return {
    start: found[first]?.index ?? text.length,
    end: last === undefined ? text.length : last.index + last[0].length,
  };
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

function pick<T>(all: readonly T[], n: number): T | undefined {
  return all[n % Math.max(all.length, 1)];
}

const FIGURE = /(?:[€$£]\s?)?\d(?:[\d,.\u00a0]*\d)?(?:\s?(?:million|billion|m|bn)\b)?/g;
const NAME = /\b(?!The|In|It|A\b|On|Under|Its)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?/g;

const FIGURES = [
  ...['500', '250', '0', '-5', '1,600,000', '1 600 000', '1.6 million', '1,6 million', '1e9'],
  ...['fifty', 'two hundred and ten', 'a dozen', 'half a million', '300-odd', 'some fifty'],
  ...['€210m', 'EUR 215 mn', '$250 million', 'US$250 million', '210m euros', '€21 million a year'],
  ...['200-300', 'between 200 and 300', '2027–2037', 'at least 60', 'more than 50', 'nearly 300'],
  ...[
    '2026',
    'April 2027',
    '12/11/2025',
    '2025-06-10',
    '11 December',
    'July 2025',
    'Dec. 12, 2025',
  ],
  ...[
    'next year',
    'last June',
    'early 2028',
    'five years',
    'eight-year',
    '18 months',
    'third',
    '7th',
  ],
  ...[
    '9'.repeat(400),
    `0.${'0'.repeat(300)}1`,
    '99999-99-99',
    '31 February 2025',
    '٣٠٠',
    '３００',
    '½',
  ],
  ...['5%', '60 per cent', '12 square miles', '2 °C', '1,550', '$7.3 million', '18 October 1868'],
] as const;

const NAMES = [
  ...[
    'Denmark',
    'Danish',
    'the Danes',
    'Copenhagen',
    'Kosovo',
    'Pristina',
    'United States',
    'Washington',
  ],
  ...[
    'Sweden',
    'Georgia',
    'Russia',
    'Britain',
    'Kurti',
    'Rwanda',
    'El Salvador',
    'Serbia',
    'Paris',
    'it',
  ],
] as const;

type Pair = readonly [string, string];

const PAIRS: readonly Pair[] = [
  ...(['**', '*', '_', '`', '~~', '"', "'", '$', '|', '***', '\\'] as const).map((mark): Pair => [
    mark,
    mark,
  ]),
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['(', ')'],
  ['[', '](https://example.org/500)'],
  ['[', '][1]'],
  ['<b>', '</b>'],
  ['<!-- ', ' -->'],
  ['\n\n> ', '\n\n'],
  ['\n\n- ', '\n'],
  ['\n\n| ', ' | 500 |\n|---|---|\n| Kosovo | 250 |\n\n'],
  ['\n# ', '\n'],
  ['\n\n```\n', '\n```\n\n'],
  ['"he said: “', '”"'],
  ['\u202b', '\u202c'],
];

const PIECES = [
  ...['\n', '\r\n', '\n\n', '\r', '\t', '    ', '\u00a0', '\u2028', ' | ', '\n| a | b |\n|-|-|\n'],
  ...[
    '😀',
    '👩‍👩‍👧‍👦',
    '🇽🇰',
    'e\u0301',
    '\u0301',
    'ﬁ',
    '\u200d',
    '\u200f',
    'שלום 300 ',
    'مرحبا ',
    '\ufeff',
    '\ud83d',
    '\0',
  ],
  ...[
    '```\n',
    '\n~~~\n',
    '<!--',
    '[',
    '](',
    '[^1]',
    '\n[^1]: ',
    '\n[1]: https://example.org\n',
    '`',
    '**',
    '<',
    '&amp;',
    '\\',
  ],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '> ',
    '# ',
    '- ',
    '1. ',
    '---\n',
    '\n---\ndate: 2026-03-01\n---\n',
    '\n===\n',
    ': ',
  ],
  ...[
    'not ',
    'will ',
    'the former ',
    'the latter ',
    ' respectively',
    ' and ',
    ', ',
    '. ',
    '; ',
    '? ',
    'a ',
    'an ',
    'the ',
    'up to ',
  ],
  ...[
    '300',
    '$',
    '€',
    ' million',
    '%',
    '2027',
    ' (',
    ') ',
    '/',
    '-',
    '–',
    '[@reuters-2025-12-12]',
    'https://example.org/300',
  ],
] as const;

const WHOLE: readonly Edit[] = [
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/ /g, '\t'),
  (text) => text.replace(/(?<=\d)[, ](?=\d)/g, '\u202f').replace(/ (?=\d)/g, '\u00a0'),
  (text) => text.replace(/[aeiou](?=\w)/g, '$&\u0301'),
  (text) => text.replace(/\. /g, '. 😀 '),
  (text) => text.replace(/\n/g, '\n> '),
  (text) => text.replace(/^/gm, '- '),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/ /g, '\n'),
  (text) => `> `.repeat(40) + text,
  (text) => text + text,
  (text) =>
    `---\ntitle: "${text.slice(0, 60).replace(/["\n]/g, ' ')}"\ndate: 2026-05-01\n---\n\n${text}`,
];
