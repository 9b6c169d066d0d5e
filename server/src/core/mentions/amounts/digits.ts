/**
 * The value of a number in digits, as prose writes it; undefined where it is no number (`1.2.3`, `22,24,26`, `007`).
 * A comma before one or two digits is a decimal comma; a single point is always a decimal point.
 * @example `1,600,000` → 1600000; `1.600.000` → 1600000; `12,34,567` → 1234567; `1,6` → 1.6; `1.600` → 1.6
 */
export function digitsValue(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (PLAIN.test(text)) return text.length > 1 && text.startsWith('0') ? undefined : Number(text);
  if (DECIMAL.test(text)) return /^0\d/.test(text) ? undefined : Number(text);
  if (THOUSANDS.test(text) || LAKHS.test(text)) return Number(text.replaceAll(',', ''));
  if (POINTED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** Longer runs of digits count nothing that a draft states. */
const LONGEST = 24;

const PLAIN = /^\d+$/;
const DECIMAL = /^\d+\.\d+$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const LAKHS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const POINTED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d{1,2})$/;
const DECIMAL_COMMA = /^(?:\d+,\d{1,2}|0,\d+)$/;
