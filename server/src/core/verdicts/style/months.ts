import { MONTH_NAMES, shortMonthName } from '../../language/months';
import { matchCase } from './capitals';

/** A month as another is printed: in digits, as a whole name or shortened, with its point. */
export function monthLike(printed: string, month: number): string {
  if (/^\d+$/.test(printed))
    return printed.length === 2 ? String(month).padStart(2, '0') : String(month);
  const name = MONTH_NAMES[month - 1] ?? '';
  const isWhole = MONTH_NAMES.some((one) => one.toLowerCase() === printed.toLowerCase());
  if (isWhole) return matchCase(printed, name);
  // With points the longer names alone are shortened: `Dec.` but `March`.
  const isPointed = printed.endsWith('.');
  const short = isPointed ? `${shortMonthName(name)}.` : shortMonthName(name);
  return matchCase(printed, name.length <= (isPointed ? 5 : 4) ? name : short);
}
