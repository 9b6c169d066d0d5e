import type { Fact, Subject } from '../facts/factbase';
import type { Token } from '../text/token';
import type { SentenceReading, TokenSpan } from './reading';

/**
 * `There was the convention of 1906. It promised …`: the agreement that is spoken of last bears a year in which nothing is known of the subject.
 */
export function isOfPactOfAnotherYear(
  at: TokenSpan,
  sentence: SentenceReading,
  before: SentenceReading | undefined,
  { name, aliases }: Subject,
  facts: readonly Fact[],
): boolean {
  const year =
    lastYear(sentence, at.first) ??
    (before && goesOn(sentence) ? lastYear(before) : undefined) ??
    (before && pointsAt(sentence) ? onlyYear(before) : undefined);
  if (year === undefined) return false;
  const isOwn = facts.some(({ value }) => value.kind === 'date' && value.date.includes(year));
  return !isOwn && ![name, ...aliases].some((one) => one.includes(year));
}

/** The year of the last agreement before a token that bears one: `the convention of 1906`, `the 1906 convention`. None where one without it follows. */
function lastYear({ block, range, hits }: SentenceReading, end = range.last): string | undefined {
  const pacts = hits.filter(
    ({ means, first, last }) => means.kind === 'pact' && first >= range.first && last < end,
  );
  const last = pacts.at(-1);
  return last && yearBeside(last, block.tokens);
}

function yearBeside({ first, last }: TokenSpan, tokens: readonly Token[]): string | undefined {
  const behind = tokens[last + 1]?.lower === 'of' ? tokens[last + 2]?.text : undefined;
  return [behind, tokens[first - 1]?.text].find((text) => text !== undefined && YEAR.test(text));
}

/** `that accord`: what the sentence before tells of. */
function pointsAt({ block, hits, range }: SentenceReading): boolean {
  return hits.some(
    ({ means, first }) =>
      means.kind === 'pact' &&
      first > range.first &&
      /^(?:that|this)$/.test(block.tokens[first - 1]?.lower ?? ''),
  );
}

/** The year of its dates, where there is but one. */
function onlyYear({ mentions }: SentenceReading): string | undefined {
  const years = new Set(
    mentions.flatMap(({ mention: { value } }) =>
      value.kind === 'date' && /^\d{4}/.test(value.date) ? [value.date.slice(0, 4)] : [],
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** `It`, `That`: what was spoken of last. */
function goesOn({ block, range }: SentenceReading): boolean {
  return /^(?:it|this|that|which)$/.test(block.tokens[range.first]?.lower ?? '');
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
