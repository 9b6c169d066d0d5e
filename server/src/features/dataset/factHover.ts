import type { Hover } from 'vscode-languageserver-types';
import type { Fact, Factbase, Source } from '../../core/facts/factbase';
import { movementOf } from '../../core/facts/movement';
import { IN_ENGLISH } from '../../core/l10n/say';
import { dateInWords } from '../../core/wording/dates';
import { escapeMarkdown, markdownLink } from '../../core/wording/markdown';
import { sourceInWords } from '../../core/wording/sources';
import { valueInWords } from '../../core/wording/values';
import { currency } from '../currency';
import { markdownKind } from '../lspNames';
import { sourceLines } from '../sourceLines';
import type { OpenDatasetFile } from './openFile';
import { targetAt } from './target';
import type { FactsTarget } from './target';

/** How what stands at an offset of a dataset's file will be read, as Markdown. */
export function datasetHoverAt(offset: number, file: OpenDatasetFile): Hover | null {
  const target = targetAt(offset, file);
  if (target === undefined || target.kind === 'subject') return null;
  const value =
    target.kind === 'source'
      ? sourceInMarkdown(target.source)
      : factsInMarkdown(target, file).join('\n\n---\n\n');
  if (value === '') return null;
  return { contents: { kind: markdownKind, value }, range: file.range(target.word) };
}

function factsInMarkdown({ facts, extent }: FactsTarget, file: OpenDatasetFile): readonly string[] {
  if (facts.length > 0) {
    const shown = facts.slice(0, MOST_FACTS).map((fact) => factInMarkdown(fact, file.factbase));
    const more = facts.length - shown.length;
    return more > 0 ? [...shown, `and ${more} more`] : shown;
  }
  const why = file.problems.filter((problem) => {
    const at = file.offset(problem);
    return problem.severity === 'error' && at >= extent.start && at < extent.end;
  });
  return why.length === 0
    ? []
    : ['**Left out**', ...why.map(({ message }) => escapeMarkdown(message))];
}

/** `Read as **up to 300 prisoners** (quantity) · Sample agreement, capacity`, and what it rests on. */
function factInMarkdown(fact: Fact, { subjects, properties, places, sources }: Factbase): string {
  const subject = escapeMarkdown(subjects.get(fact.subject)?.name ?? fact.subject);
  const property = properties.get(fact.property);
  const label = escapeMarkdown(property?.label ?? fact.property);
  const value = escapeMarkdown(valueInWords(fact.value, places));
  const standing = [
    RANKS[fact.rank],
    property && MOVES[movementOf(fact, property)],
    currency(fact, sources, IN_ENGLISH),
    fact.with.length === 0
      ? undefined
      : `Only where the sentence also has ${fact.with.map((words) => `“${escapeMarkdown(words)}”`).join(', ')}.`,
    fact.note === undefined ? undefined : `Note: ${escapeMarkdown(fact.note)}`,
  ].filter((part) => part !== undefined);
  const lines = sourceLines(fact, sources, IN_ENGLISH).map((line) => `- ${line}`);
  return [
    `Read as **${value}** (${fact.value.kind}) · ${subject}, ${label}`,
    ...standing,
    lines.join('\n'),
  ].join('\n\n');
}

function sourceInMarkdown(source: Source): string {
  const accessed =
    source.accessed === undefined ? undefined : `Accessed ${dateInWords(source.accessed)}.`;
  return [
    `**${escapeMarkdown(sourceInWords(source))}**`,
    source.title === undefined ? undefined : markdownLink(source.title, source.url),
    accessed === undefined ? undefined : escapeMarkdown(accessed),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

const RANKS = {
  preferred: 'Preferred among several.',
  normal: undefined,
  deprecated:
    'Deprecated: a claim that says so is called wrong; outdated, where validity or asOf says when it was so.',
} as const;

const MOVES = {
  rises: 'Only rises: a later day may have more.',
  level: 'Goes up and down: another month may have another figure.',
  plan: 'A plan: another time may have had another.',
  event: undefined,
  fixed: undefined,
} as const;

const MOST_FACTS = 6;
