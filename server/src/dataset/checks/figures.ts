import type { Evidence, Source } from '../../core/facts/factbase';
import { extractMentions } from '../../core/mentions/extractMentions';
import { placeIndexOf } from '../../core/places/placeIndex';
import { tokenize } from '../../core/text/tokens';
import { oneLine } from '../../core/wording/plainText';
import { valueInWords } from '../../core/wording/values';
import type { Problem } from '../problem';
import type { DatasetCheck } from './check';
import type { CheckedDataset, Statement } from './checkedDataset';
import { printsAmount } from './printedAmount';
import { isNews, printsDate } from './printedDate';
import { printsPlace } from './printedPlace';
import type { Figure, Printed } from './printed';

/**
 * Words in square brackets are the curator's own, and those of a source in another language can't be read: of both nothing is wanted,
 * but what brackets do say must not be another value.
 */
export const figures: DatasetCheck = {
  name: 'figures',
  about: 'The words quoted from a source print the value that they are the evidence of.',
  tip: 'Quote the words that print the value. Put words of your own in square brackets: [three years]. Of a source that is not in English, say its language in sources.yaml: language: da.',
  *run(dataset) {
    for (const statement of dataset.statements) {
      for (const evidence of statement.facts[0].evidence) {
        const problem = problemOf(evidence, statement, dataset);
        if (problem !== undefined) yield problem;
      }
    }
  },
};

function problemOf(
  { source: id, figure: text }: Evidence,
  statement: Statement,
  dataset: CheckedDataset,
): Problem | undefined {
  const source = dataset.factbase.sources.get(id);
  if (source === undefined || !isEnglish(source)) return undefined;
  const { places } = dataset.factbase;
  const printed = printedBy(readFigure(text, source, statement, dataset), statement);
  if (printed === 'value' || (printed === 'nothing' && /[[\]]/.test(text))) return undefined;
  const { property, facts } = statement;
  const value = facts.map((fact) => valueInWords(fact.value, places)).join(', ');
  const quoted = `${property.id}: “${oneLine(text, LONGEST)}”`;
  const message =
    printed === 'other'
      ? `${quoted} does not print ${value}: correct the value, or quote the words that print it`
      : `${quoted} prints no ${property.kind} that could be read: quote the words that print ${value}, or say it in square brackets; of a source that is not in English, give the 'language' in sources.yaml`;
  const severity = printed === 'other' ? 'error' : 'warning';
  return { ...statement.at('evidence', id, 'figure'), message, severity };
}

/** What is printed of the one value, or of any of a list's members. */
function printedBy(figure: Figure, { facts }: Statement): Printed {
  const all = facts.map(({ value }): Printed => {
    switch (value.kind) {
      case 'status':
        return 'value';
      case 'place':
        return printsPlace(figure, value);
      case 'date':
        return printsDate(figure, value);
      default:
        return printsAmount(figure, value);
    }
  });
  return all.find((one) => one === 'value') ?? all.find((one) => one === 'other') ?? 'nothing';
}

/** Words such as “on Thursday” are reckoned from the day of the source, or from about that of the value. */
function readFigure(
  text: string,
  source: Source,
  { facts: [{ value }] }: Statement,
  { factbase }: CheckedDataset,
): Figure {
  const isDay = value.kind === 'date' && DAY.test(value.date);
  const own = isDay ? value.date : source.issued;
  const date = source.issued !== undefined && DAY.test(source.issued) ? source.issued : own;
  const context = { places: placeIndexOf(factbase.places), ...(date && { date }) };
  const mentions = extractMentions(text, tokenize(text), context);
  const news = value.kind === 'date' && isNews(value, source);
  return { text, mentions, issued: source.issued, isNews: news };
}

function isEnglish({ csl }: Source): boolean {
  const language = csl?.['language'];
  return typeof language !== 'string' || /^en/i.test(language.trim());
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const LONGEST = 120;
