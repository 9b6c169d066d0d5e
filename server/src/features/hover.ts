import type { Hover } from 'vscode-languageserver-types';
import { datasetOf } from '../core/facts/datasets';
import type { Fact, Factbase } from '../core/facts/factbase';
import { evidenceByTier } from '../core/facts/sourceOrder';
import type { Finding } from '../core/verdicts/finding';
import { bestEvidence } from '../core/verdicts/printed';
import { escapeMarkdown } from '../core/wording/markdown';
import { valueInWords } from '../core/wording/values';
import { currency } from './currency';
import { findingAt } from './findingAt';
import { actionLinks, viewLink } from './hoverLinks';
import type { HoverLinking } from './hoverLinks';
import { hoverOpening } from './hoverOpening';
import { markdownKind } from './lspNames';
import type { OpenDraft } from './openDraft';
import { reasonLine } from './reasons';
import { sourceLine, sourceLines } from './sourceLines';

/**
 * What is known of the claim at a draft offset, as Markdown; nothing where no claim stands. `linking` is there for a client that takes links to
 * PactCheck's own commands.
 */
export function hoverAt(offset: number, draft: OpenDraft, linking?: HoverLinking): Hover | null {
  const finding = findingAt(offset, draft.result.findings);
  if (finding === undefined) return null;
  const value = linking
    ? linkedHover(finding, draft, linking)
    : findingInMarkdown(finding, draft.factbase, draft.result.draft.text);
  return { contents: { kind: markdownKind, value }, range: draft.range(finding.span) };
}

/** A hover that stands by itself: the opening, the best sources, how current, then all the rest. Every text of a dataset in it is escaped. */
export function findingInMarkdown(finding: Finding, factbase: Factbase, text = ''): string {
  return joined([
    ...inShort(finding, factbase, text),
    about(finding, factbase),
    ...rest(finding, factbase),
  ]);
}

/** The same where a view has the rest: that is one line with a link, and what can be done is another. */
function linkedHover(finding: Finding, draft: OpenDraft, linking: HoverLinking): string {
  const { factbase, result } = draft;
  const folded = [
    about(finding, factbase),
    ...further(finding, factbase),
    viewLink(finding, draft, linking),
  ];
  return joined([
    ...inShort(finding, factbase, result.draft.text),
    folded.filter((part) => part !== undefined).join(' · '),
    actionLinks(finding, draft, linking),
  ]);
}

function joined(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
}

/** What can be read in three seconds. */
function inShort(
  finding: Finding,
  factbase: Factbase,
  text: string,
): readonly (string | undefined)[] {
  const shown = shownFacts(finding);
  const slip = slipOf(finding);
  return [
    escapeMarkdown(hoverOpening(finding, text, factbase)),
    ...shown.map((fact) => bestLine(fact, factbase, shown.length > 1)),
    slip && bestLine(slip, factbase, false, 'Printed by mistake: '),
    currency(shown[0], factbase.sources),
  ];
}

/** The facts of both sides, at most three; of what is out of date first what holds now. */
function shownFacts({ verdict }: Finding): readonly [Fact, ...Fact[]] {
  const [first, ...more] = allFacts(verdict);
  return [first, ...more.slice(0, MOST_FACTS - 1)];
}

function allFacts(verdict: Finding['verdict']): readonly [Fact, ...Fact[]] {
  switch (verdict.kind) {
    case 'supported':
    case 'disputed':
      return [...verdict.facts, ...verdict.others];
    case 'contradicted':
      return verdict.corrections;
    case 'differs':
      return verdict.known;
    case 'outdated':
      return [verdict.now, verdict.was];
  }
}

function slipOf({ verdict }: Finding): Fact | undefined {
  return verdict.kind === 'contradicted' ? verdict.slip : undefined;
}

/** `[Reuters](https://…), 12 December 2025: “300 foreign prisoners”`, behind its value where several are shown. */
function bestLine(
  fact: Fact,
  { sources, places }: Factbase,
  isOneOfSeveral: boolean,
  lead = '',
): string | undefined {
  const best = bestEvidence(fact, sources);
  if (best === undefined) return undefined;
  const value = isOneOfSeveral ? `${escapeMarkdown(valueInWords(fact.value, places))}: ` : '';
  return `${lead}${value}${sourceLine(...best)}`;
}

/** Of what this is, and by which dataset where there are several. */
function about({ claim }: Finding, factbase: Factbase): string {
  const isOneOfSeveral = (factbase.datasets?.length ?? 0) > 1;
  const dataset = isOneOfSeveral ? datasetOf(claim.subject, factbase) : undefined;
  const from = dataset === undefined ? '' : ` · from ${escapeMarkdown(dataset.name)}`;
  return `${escapeMarkdown(claim.subject.name)}, ${escapeMarkdown(claim.property.label)}${from}`;
}

/** How much more there is, in words. */
function further(finding: Finding, { sources }: Factbase): readonly string[] {
  const facts = allFacts(finding.verdict);
  const known = facts.reduce((sum, fact) => sum + evidenceByTier(fact, sources).length, 0);
  const more = known - Math.min(facts.length, MOST_FACTS);
  return [
    ...(more > 0 ? [more === 1 ? '1 more source' : `${String(more)} more sources`] : []),
    ...(facts.some(({ note }) => note !== undefined) ? ['a note'] : []),
  ];
}

/** All sources, notes and the words that made it this claim. */
function rest(finding: Finding, factbase: Factbase): readonly (string | undefined)[] {
  const facts = allFacts(finding.verdict);
  const slip = slipOf(finding);
  return [
    ...[...facts, ...(slip ? [slip] : [])].map((fact) => factParagraph(fact, factbase)),
    reasonLine(finding.claim),
  ];
}

/** The value with its sources below, then its note. */
function factParagraph(fact: Fact, { sources, places }: Factbase): string {
  const value = escapeMarkdown(valueInWords(fact.value, places));
  const lines = sourceLines(fact, sources).map((line) => `- ${line}`);
  const note = fact.note === undefined ? [] : ['', `Note: ${escapeMarkdown(fact.note)}`];
  return [`${value}:`, ...lines, ...note].join('\n');
}

const MOST_FACTS = 3;
