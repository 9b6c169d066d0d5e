import type { Hover } from 'vscode-languageserver-types';
import { datasetOf } from '../core/facts/datasets';
import type { Fact, Factbase } from '../core/facts/factbase';
import { evidenceByTier } from '../core/facts/sourceOrder';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import type { Finding } from '../core/verdicts/finding';
import { bestEvidence } from '../core/verdicts/publishers';
import { escapeMarkdown } from '../core/wording/markdown';
import { valueForReader } from '../core/wording/readersValues';
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
    : findingInMarkdown(finding, draft.factbase, draft.result.draft.text, draft.say);
  return { contents: { kind: markdownKind, value }, range: draft.range(finding.span) };
}

/** A hover that stands by itself: the opening, the best sources, how current, then all the rest. Every text of a dataset in it is escaped. */
export function findingInMarkdown(
  finding: Finding,
  factbase: Factbase,
  text = '',
  say: Say = IN_ENGLISH,
): string {
  return joined([
    ...inShort(finding, factbase, text, say),
    about(finding, factbase, say),
    ...rest(finding, factbase, say),
  ]);
}

/** The same where a view has the rest, in one line with a link. What can be done comes directly behind the opening: VS Code shows only the first lines. */
function linkedHover(finding: Finding, draft: OpenDraft, linking: HoverLinking): string {
  const { factbase, result, say } = draft;
  const folded = [
    about(finding, factbase, say),
    ...further(finding, factbase, say),
    viewLink(finding, draft, linking),
  ];
  const [opening, ...known] = inShort(finding, factbase, result.draft.text, say);
  return joined([
    opening,
    actionLinks(finding, draft, linking),
    ...known,
    folded.filter((part) => part !== undefined).join(' · '),
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
  say: Say,
): readonly (string | undefined)[] {
  const shown = shownFacts(finding);
  const slip = slipOf(finding);
  const slipped = slip && bestLine(slip, factbase, say, false);
  return [
    escapeMarkdown(hoverOpening(finding, text, factbase, say)),
    ...shown.map((fact) => bestLine(fact, factbase, say, shown.length > 1)),
    slipped === undefined ? undefined : say('hover.printedByMistake', { source: slipped }),
    currency(shown[0], factbase.sources, say),
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
  say: Say,
  isOneOfSeveral: boolean,
): string | undefined {
  const best = bestEvidence(fact, sources);
  if (best === undefined) return undefined;
  const value = isOneOfSeveral
    ? `${escapeMarkdown(valueForReader(fact.value, places, say))}: `
    : '';
  return value + sourceLine(...best, say);
}

/** Of what this is, and by which dataset where there are several. */
function about({ claim }: Finding, factbase: Factbase, say: Say): string {
  const isOneOfSeveral = (factbase.datasets?.length ?? 0) > 1;
  const dataset = isOneOfSeveral ? datasetOf(claim.subject, factbase) : undefined;
  const from =
    dataset === undefined
      ? ''
      : ` · ${say('hover.dataset', { dataset: escapeMarkdown(dataset.name) })}`;
  return `${escapeMarkdown(claim.subject.name)}, ${escapeMarkdown(claim.property.label)}${from}`;
}

/** How much more there is, in words. */
function further(finding: Finding, { sources }: Factbase, say: Say): readonly string[] {
  const facts = allFacts(finding.verdict);
  const known = facts.reduce((sum, fact) => sum + evidenceByTier(fact, sources).length, 0);
  const more = known - Math.min(facts.length, MOST_FACTS);
  return [
    ...(more > 0 ? [say('hover.moreSources', { count: more })] : []),
    ...(facts.some(({ note }) => note !== undefined) ? [say('hover.aNote')] : []),
  ];
}

/** All sources, notes and the words that made it this claim. */
function rest(finding: Finding, factbase: Factbase, say: Say): readonly (string | undefined)[] {
  const facts = allFacts(finding.verdict);
  const slip = slipOf(finding);
  return [
    ...[...facts, ...(slip ? [slip] : [])].map((fact) => factParagraph(fact, factbase, say)),
    reasonLine(finding.claim, say),
  ];
}

/** The value with its sources below, then its note. */
function factParagraph(fact: Fact, { sources, places }: Factbase, say: Say): string {
  const value = escapeMarkdown(valueForReader(fact.value, places, say));
  const lines = sourceLines(fact, sources, say).map((line) => `- ${line}`);
  const note =
    fact.note === undefined ? [] : ['', say('hover.note', { note: escapeMarkdown(fact.note) })];
  return [`${value}:`, ...lines, ...note].join('\n');
}

const MOST_FACTS = 3;
