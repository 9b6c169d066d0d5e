import type { Hover } from 'vscode-languageserver-types';
import type { Fact, Factbase } from '../core/facts/factbase';
import { datasetOf } from '../core/facts/datasets';
import type { Differs, Finding } from '../core/verdicts/finding';
import type { Value } from '../core/values/value';
import { escapeMarkdown } from '../core/wording/markdown';
import { valueInWords } from '../core/wording/values';
import { currency } from './currency';
import { datedValue, HOW_IT_DIFFERS } from './differsWords';
import { findingAt } from './findingAt';
import type { OpenDraft } from './openDraft';
import { markdownKind } from './lspNames';
import { reasonLine } from './reasons';
import { sourceLines } from './sourceLines';
import { verdictInWords } from './verdictWords';

/**
 * What is known of the claim at a draft offset, as Markdown: the verdict, the fact, each source with the figure as it prints it,
 * what others say, how current it is, and which words made it this claim. Nothing where no claim stands.
 */
export function hoverAt(offset: number, draft: OpenDraft): Hover | null {
  const finding = findingAt(offset, draft.result.findings);
  if (finding === undefined) return null;
  return {
    contents: { kind: markdownKind, value: findingInMarkdown(finding, draft.factbase) },
    range: draft.range(finding.span),
  };
}

/** All that a hover says of a finding; every text of a dataset in it is escaped. */
export function findingInMarkdown(finding: Finding, factbase: Factbase): string {
  const paragraphs = [
    `**${verdictInWords(finding.verdict)}** · ${about(finding)}${speaker(finding, factbase)}`,
    unsure(finding),
    ...verdictParagraphs(finding, factbase),
    reasonLine(finding.claim),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
}

/** A hint says that it may be about something else. */
function unsure({ tier, verdict, claim }: Finding): string | undefined {
  return tier === 'check' && verdict.kind !== 'differs'
    ? `PactCheck isn’t sure that this is the ${escapeMarkdown(claim.property.label)} of this ${claim.subject.kind}.`
    : undefined;
}

function about({ claim }: Finding): string {
  return `${escapeMarkdown(claim.subject.name)}, ${escapeMarkdown(claim.property.label)}`;
}

/** Which dataset says so, where there are several. */
function speaker({ claim }: Finding, factbase: Factbase): string {
  const isOneOfSeveral = (factbase.datasets?.length ?? 0) > 1;
  const dataset = isOneOfSeveral ? datasetOf(claim.subject, factbase) : undefined;
  return dataset === undefined ? '' : ` · from ${escapeMarkdown(dataset.name)}`;
}

function verdictParagraphs({ verdict, claim }: Finding, factbase: Factbase): readonly string[] {
  switch (verdict.kind) {
    case 'supported':
      return [
        ...verdict.facts.map((fact) => factParagraph('', fact, factbase)),
        ...verdict.others.map((fact) => factParagraph('Others say: ', fact, factbase)),
      ];
    case 'contradicted': {
      const why = verdict.why === undefined ? [] : [`${escapeMarkdown(verdict.why)}.`];
      const lead = verdict.corrections.length > 1 ? 'A source says: ' : 'The sources say: ';
      const slip = verdict.slip
        ? [factParagraph('Printed, but wrong: ', verdict.slip, factbase)]
        : [];
      const right = verdict.corrections.map((fact) => factParagraph(lead, fact, factbase));
      return [...why, ...right, ...slip];
    }
    case 'differs':
      return [
        bothFigures(verdict, claim.mention.value, factbase),
        ...verdict.known.map((fact) => factParagraph('Ours: ', fact, factbase)),
      ];
    case 'disputed':
      return [
        ...verdict.facts.map((fact) => factParagraph('As written: ', fact, factbase)),
        ...verdict.others.map((fact) => factParagraph('Others say: ', fact, factbase)),
      ];
    case 'outdated':
      return [
        factParagraph('Was: ', verdict.was, factbase),
        factParagraph('Now: ', verdict.now, factbase),
      ];
  }
}

/** `As written: **260 people**, newer than our figure (250 people as of 3 May 2026).` */
function bothFigures({ how, known }: Differs, stated: Value, { places }: Factbase): string {
  const written = escapeMarkdown(valueInWords(stated, places));
  const ours = known.map((fact) => escapeMarkdown(datedValue(fact, places))).join(', ');
  return `As written: **${written}**, ${HOW_IT_DIFFERS[how]} (${ours}).`;
}

/** `The sources say: **300 prisoners**` with its sources below, then its note and how current it is. */
function factParagraph(lead: string, fact: Fact, factbase: Factbase): string {
  const value = `**${escapeMarkdown(valueInWords(fact.value, factbase.places))}**`;
  const sources = sourceLines(fact, factbase.sources).map((line) => `- ${line}`);
  const note = fact.note === undefined ? undefined : `Note: ${escapeMarkdown(fact.note)}`;
  const list = [`${lead}${value}`, ...sources].join('\n');
  return [list, note, currency(fact, factbase.sources)]
    .filter((part) => part !== undefined)
    .join('\n\n');
}
