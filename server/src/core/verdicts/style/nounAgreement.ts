import { VERB_BEHIND, VERBS_BY_NUMBER } from '../../language/auxiliaries';
import { singular } from '../../language/inflection';
import { SHORT_NOUNS } from '../../language/nouns';
import { plural } from '../../language/plurals';
import type { AmountMention, Amounts } from '../../mentions/mention';
import type { Span } from '../../span';
import type { Amount } from '../../values/value';
import type { TextEdit } from '../finding';
import { matchCase } from './capitals';

/**
 * What has to follow a number that becomes one, or was one: the noun that it counts, and `is` or `has` behind that.
 * @example `two volunteers were` → `one volunteer was`: the edits of `volunteers` and `were`
 */
export function agreeing(
  mention: AmountMention<Amounts>,
  known: Amount,
  text: string,
): readonly TextEdit[] {
  const isOne = isSingle(known);
  const noun = isOne === isSingle(mention.value) ? undefined : nounOf(mention, text);
  if (!noun) return [];
  const printed = text.slice(noun.start, noun.end);
  const other = isOne ? singular(printed.toLowerCase()) : plural(printed.toLowerCase());
  if (other === printed.toLowerCase()) return [];
  const [whole = '', verb = ''] = VERB_BEHIND.exec(text.slice(noun.end, noun.end + NEAR)) ?? [];
  const form = VERBS_BY_NUMBER.find((forms) => forms.includes(verb))?.[isOne ? 0 : 1];
  const end = noun.end + whole.length;
  return [
    { span: noun, text: matchCase(printed, other) },
    ...(form === undefined ? [] : [{ span: { start: end - verb.length, end }, text: form }]),
  ];
}

/** In UTF-16 units: a name may stand between. */
const NEAR = 60;

function isSingle({ amount, high }: Amount): boolean {
  return amount === 1 && high === undefined;
}

/** The head of what is counted, or the unit of a measure where it is a word; not the whole that a part is of, nor the other half of a compound. */
function nounOf(mention: AmountMention<Amounts>, text: string): Span | undefined {
  const { number, counted, value, span } = mention;
  if (value.kind === 'ordinal') return undefined;
  const phrase = value.kind === 'measure' ? { start: number.end, end: span.end } : counted;
  if (!phrase || text.slice(number.end, phrase.start).includes('-')) return undefined;
  const words = text.slice(phrase.start, phrase.end);
  const [noun = ''] = /(?<![\p{L}'’-])\p{L}+$/u.exec(words) ?? [];
  if (noun.length < 4 && !SHORT_NOUNS.has(noun)) return undefined;
  return /^\s*(?:of\b|-)/i.test(words)
    ? undefined
    : { start: phrase.end - noun.length, end: phrase.end };
}
