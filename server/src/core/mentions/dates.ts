import { LISTED_DATE_JOINERS } from '../language/dateJoiners';
import type { Token } from '../text/token';
import type { MentionContext } from './mentionContext';
import { saysDate } from './dates/bareDates';
import { fillIn } from './dates/impliedYears';
import { partialDate } from './dates/partialDate';
import { isReplaced, readRange } from './dates/ranges';
import { readPoint } from './dates/dateReaders';
import type { DateReading, Page } from './dates/dateReading';
import { relationOf } from './dates/dateRelations';
import type { DateMention } from './mention';

/** The dates that a block states, at whatever precision, in the order of the text. */
export function extractDates(
  text: string,
  tokens: readonly Token[],
  context: MentionContext,
): readonly DateMention[] {
  const page = pageOf(tokens, context);
  const mentions: DateMention[] = [];
  let free = 0;
  let listEnd = -1;
  for (let at = 0; at < tokens.length; at++) {
    const point = readPoint(page, at);
    if (!point || point.first < free) continue;
    const isReplacedDate = isReplaced(page, point);
    const reading = isReplacedDate ? point : settle(page, point, continuesList(page, listEnd, at));
    if (!reading) continue;
    // A date that isn't (`29 February 2025`) or isn't any more leaves none of its parts behind.
    free = reading.next;
    const mention = isReplacedDate ? undefined : mentionOf(text, page, reading);
    if (mention) mentions.push(mention);
    if (reading.from.year !== undefined && reading.from.month === undefined) listEnd = free;
    at = free - 1;
  }
  return mentions;
}

/** The span of time that begins with the point, or the point if the words round it make it a date. */
function settle(page: Page, point: DateReading, isListed: boolean): DateReading | undefined {
  const range = readRange(page, point, readPoint);
  if (range) return range;
  return point.isBare && !saysDate(page, point, isListed) ? undefined : point;
}

function mentionOf(text: string, page: Page, reading: DateReading): DateMention | undefined {
  const filled = fillIn(page, reading);
  const [first, last] = [page.tokens[reading.first], page.tokens[reading.next - 1]];
  if (!filled || !first || !last) return undefined;
  const relation = relationOf(page, reading);
  return {
    span: { start: first.start, end: last.end },
    text: text.slice(first.start, last.end),
    value: { kind: 'date', date: filled.date },
    parts: reading.parts,
    reckoned: filled.reckoned,
    ...(relation && { relation }),
  };
}

/** True where only a comma or `and` parts the token from a year: `in 2020, 2021 and 2022`. */
function continuesList({ tokens }: Page, listEnd: number, at: number): boolean {
  if (listEnd < 0 || at - listEnd < 1 || at - listEnd > 2) return false;
  return tokens.slice(listEnd, at).every((token) => LISTED_DATE_JOINERS.has(token.lower));
}

function pageOf(tokens: readonly Token[], { date, today }: MentionContext): Page {
  const dated = partialDate(date);
  const now = dated ?? partialDate(today);
  return { tokens, ...(dated && { dated }), ...(now && { now }) };
}
