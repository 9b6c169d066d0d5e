import { DIMENSION_WORDS } from '../language/units';
import { readNumber } from './numbers';
import type { Prose } from './tokenKinds';

/**
 * Where a text has marks of feet and inches, or of minutes and seconds: `9"`, `6'2"`, `5′ 10″`. A straight quote behind a digit is one unless
 * it may close a quotation.
 */
export function measureMarks(text: string): ReadonlySet<number> {
  if (!HAS_MARK.test(text)) return NONE;
  const found = new Set<number>();
  let isOpen = false;
  let isOpenCurly = false;
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const isBehind = isBehindDigit(text, at);
    if (isBehind && isOfMeasure(text, at, mark, mark === '"' ? isOpen : isOpenCurly)) found.add(at);
    else if (mark === '"') isOpen = !isOpen;
    else if (mark === '“' || mark === '”') isOpenCurly = mark === '“';
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();
const HAS_MARK = /[\d½¼¾]["”'’′″]/;
const MARKS = /["“”'’′″]/g;
/** In UTF-16 units: feet before inches, a word behind them. */
const NEAR = 12;

function isBehindDigit(text: string, at: number): boolean {
  return /[\d½¼¾]/.test(text.charAt(at - 1));
}

function isOfMeasure(text: string, at: number, mark: string, isQuoting: boolean): boolean {
  const behind = text.slice(at + 1, at + 1 + NEAR);
  switch (mark) {
    case '′':
    case '″':
      return true;
    case '"':
    case '”':
      return isInches(text, at) || !isQuoting || isMeant(behind);
    default:
      return /^\s?\d{1,2}["”″½¼¾]/.test(behind) || isMeant(behind);
  }
}

/** Behind feet: `6'2"`. */
function isInches(text: string, at: number): boolean {
  return /\d\s?['’′]\s?\d{1,2}[½¼¾]?$/.test(text.slice(Math.max(0, at - NEAR), at));
}

function isMeant(behind: string): boolean {
  const [, word = ''] = /^[\s-]?(\p{L}+|×)/u.exec(behind) ?? [];
  return word === '×' || DIMENSION_WORDS.has(word.toLowerCase());
}

const known = new WeakMap<Prose['tokens'], ReadonlySet<number>>();

/** The unit that the mark at a token stands for, feet or inches; undefined where it is none. */
export function markedUnitAt({ text, tokens }: Prose, at: number): 'ft' | 'in' | undefined {
  const token = tokens[at];
  if (token?.type !== 'mark' || !/^["”'’′″]$/.test(token.text)) return undefined;
  let marks = known.get(tokens);
  if (!marks) {
    marks = measureMarks(text);
    known.set(tokens, marks);
  }
  if (!marks.has(token.start)) return undefined;
  return /["”″]/.test(token.text) ? 'in' : 'ft';
}

/** Where to read on behind minutes and seconds, of time or of an angle, which bear the same marks: `12' 30"`. */
export function minutesEnd(prose: Prose, at: number): number | undefined {
  const seconds = markedUnitAt(prose, at) === 'ft' ? readNumber(prose, at + 1) : undefined;
  const isOver = seconds !== undefined && seconds.value >= INCHES_OF_A_FOOT;
  return isOver && markedUnitAt(prose, seconds.to) === 'in' ? seconds.to + 1 : undefined;
}

const INCHES_OF_A_FOOT = 12;
