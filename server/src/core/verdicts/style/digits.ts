import { INDIAN_SCALES } from '../../language/scales';

/** How a writer parts the digits of a number. */
export interface Grouping {
  /** What stands between the groups: a comma, a point, an apostrophe, a space of some kind. */
  readonly mark: string;
  /** In lakh and crore: `12,34,567`. */
  readonly isIndian: boolean;
  /** What parts the decimals. */
  readonly decimal: '.' | ',';
}

const INDIAN = /\d,\d\d,\d{3}(?!\d)/;
const POINTED = /\d\.\d{3}(?:\.\d{3}|,\d)/;
const MARKED = /(?<!\d)\d{1,3}([,'’\u0020\u00a0\u2007\u2009\u202f])\d{3}(?!\d)/;
const DECIMAL_COMMA = /\d,\d{1,2}(?!\d)/;

/** How a number as printed is grouped; undefined where it isn't. */
function groupingOf(printed: string): Grouping | undefined {
  if (INDIAN.test(printed)) return { mark: ',', isIndian: true, decimal: '.' };
  if (POINTED.test(printed)) return { mark: '.', isIndian: false, decimal: ',' };
  const [, mark] = MARKED.exec(printed) ?? [];
  if (mark === undefined) return undefined;
  const decimal = mark !== ',' && DECIMAL_COMMA.test(printed) ? ',' : '.';
  return { mark, isIndian: false, decimal };
}

/** The same of a whole text, where a mere space or a single point may part two numbers. */
export function groupingIn(text: string): Grouping | undefined {
  if (INDIAN.test(text) || INDIAN_SCALES.test(text))
    return { mark: ',', isIndian: true, decimal: '.' };
  const [grouped = ''] =
    /\d{1,3}(?:\.\d{3}){2,}|\d{1,3}[,'’\u00a0\u2007\u2009\u202f]\d{3}(?!\d)/.exec(text) ?? [];
  return groupingOf(grouped);
}

/** What parts the decimals of a number as printed. */
export function decimalMarkOf(printed: string): '.' | ',' {
  return groupingOf(printed)?.decimal ?? (DECIMAL_COMMA.test(printed) ? ',' : '.');
}

const SMALLEST_GROUPED = 10_000;

/**
 * A number in digits, grouped as another is printed. Where that one has nothing to group, as the text groups others, else by commas; four
 * digits stay as they are where it has four.
 * @example groupedLike('310’000', 210_000_000) → `210’000’000`; ('1500', 1550) → `1550`
 */
export function groupedLike(printed: string, value: number, elsewhere?: Grouping): string {
  const own = groupingOf(printed);
  const digits = /\d+/.exec(printed)?.[0].length ?? 0;
  const isLeftPlain = !own && (digits > 4 || (digits === 4 && value < SMALLEST_GROUPED));
  const [whole = '', fraction] = plain(value).split('.');
  const grouping = withIndian(own, elsewhere) ?? COMMA;
  const marked = isLeftPlain ? whole : grouped(whole, grouping);
  const decimal = own?.decimal ?? decimalMarkOf(printed);
  return fraction === undefined ? marked : `${marked}${decimal}${fraction}`;
}

const COMMA: Grouping = { mark: ',', isIndian: false, decimal: '.' };

/** `50,000` is grouped alike in both ways: the text tells which is meant. */
function withIndian(own: Grouping | undefined, elsewhere: Grouping | undefined) {
  if (!own) return elsewhere;
  return own.mark === ',' && elsewhere?.isIndian === true ? elsewhere : own;
}

function grouped(whole: string, { mark, isIndian }: Grouping): string {
  if (!isIndian) return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
  const [head, tail] = [whole.slice(0, -3), whole.slice(-3)];
  return head === '' ? tail : `${head.replaceAll(/\B(?=(?:\d\d)+$)/g, mark)}${mark}${tail}`;
}

/** Without an exponent. Made once: a formatter costs more than all that it formats. */
const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 });

function plain(value: number): string {
  return PLAIN.format(value);
}
