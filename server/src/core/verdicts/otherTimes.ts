import type { Claim } from '../claims/claim';
import type { Fact } from '../facts/factbase';
import type { DateMention } from '../mentions/mention';
import { compareDates, distanceInDays } from '../values/dates';
import type { Contradicted } from './finding';

/** The claim as far as its time goes. */
type Timed = Pick<Claim, 'mention' | 'property' | 'facts' | 'days'>;

/** The draft's own day (EDTF): it decides what is current. */
export interface DraftDay {
  readonly date: string;
  /** The draft bears its date; else `date` is the day of the check, which an old draft has nothing to do with. */
  readonly isDated: boolean;
}

/** What is known and what is stated belong to different times: neither can be held against the other. */
export function isOfAnotherTime(
  claim: Timed,
  { corrections }: Contradicted,
  draft: DraftDay,
): boolean {
  return (
    isReckonedFromAfar(claim, corrections[0], draft) ||
    corrections.every((fact) => isStatedForAnotherDay(fact, claim, draft)) ||
    isAnotherTurn(claim, corrections)
  );
}

/** What moves may have moved on since the source counted it: `one or two had come by 11 December` says nothing of May. */
function isStatedForAnotherDay(
  { asOf, validity, value }: Fact,
  { days }: Timed,
  { date }: DraftDay,
): boolean {
  if (asOf === undefined) return false;
  const isPlan = value.kind === 'date' || value.kind === 'duration';
  const most = isPlan ? PLAN_STANDS : COUNT_STANDS;
  const named = days.filter((day) => !day.startsWith('XXXX'));
  if (!isPlan && named.length > 0) return named.every((day) => distanceInDays(asOf, day) > most);
  const holdsNow = validity !== undefined && compareDates(validity, date) !== 'apart';
  return !holdsNow && distanceInDays(asOf, date) > most;
}

/** The election of two years ago is not the one that is known. */
function isAnotherTurn({ property, mention }: Timed, corrections: readonly Fact[]): boolean {
  if (property.recurs !== true || mention.value.kind !== 'date') return false;
  const stated = mention.value.date;
  const isImplied =
    stated.startsWith('XXXX') || ('reckoned' in mention && mention.reckoned === 'implied');
  return corrections.every(
    ({ value }) =>
      value.kind === 'date' &&
      (distanceInDays(stated, value.date) > HALF_A_YEAR ||
        (isImplied && isOtherDayAndMonth(stated, value.date))),
  );
}

/** Without its year, a day of another month and another number may be of any year. */
function isOtherDayAndMonth(stated: string, known: string): boolean {
  const [a, b] = [stated, known].map((date) => /-(\d\d)-(\d\d)$/.exec(date));
  return a && b ? a[1] !== b[1] && a[2] !== b[2] : false;
}

/** `on Monday` in a draft without a date says little of a day long before the check. */
function isReckonedFromAfar(
  { mention }: Timed,
  { value }: Fact,
  { date, isDated }: DraftDay,
): boolean {
  if (isDated || !('reckoned' in mention) || mention.reckoned !== 'relative') return false;
  if (value.kind !== 'date') return false;
  const days = distanceInDays(value.date, date);
  return (
    days > nearness(mention.value.date) || (days <= FORTNIGHT && isSameWeekday(mention, value.date))
  );
}

/** `on Monday` of an undated draft may be the Monday before last. */
function isSameWeekday({ parts, value }: DateMention, known: string): boolean {
  return parts.weekday !== undefined && distanceInDays(value.date, known) % 7 === 0;
}

/** How many days from the check a relative date of that precision still speaks of: a day of weeks, a month of a year, a year of years. */
function nearness(stated: string): number {
  if (/^\d{4}$/.test(stated)) return 800;
  return /^\d{4}-\d\d-\d\d$/.test(stated) ? 45 : 250;
}

/** In days. */
const FORTNIGHT = 14;
const COUNT_STANDS = 60;
const HALF_A_YEAR = 183;
const PLAN_STANDS = 366;
