import type { CheckResult } from '../check/draftChecker';
import type { Fact, Factbase, Source } from '../facts/factbase';
import type { Draft } from '../text/draft';
import type { Span } from '../span';
import { citationEdits } from './citations';
import { inOrder } from './editOrder';
import type { CitationStyle, Finding, Fix, TextEdit } from './finding';
import { publisherOf } from './wording/sources';

/** What can be done about a finding, the preferred fix first; the citations in the given style. A quotation is never rewritten. */
export function fixesFor(
  finding: Finding,
  result: CheckResult,
  factbase: Factbase,
  style: CitationStyle,
): readonly Fix[] {
  const { verdict, claim } = finding;
  const cite = (fact: Fact, at: Span = claim.span) =>
    citations(fact, at, { draft: result.draft, factbase, style });
  const isQuoted = claim.voice === 'quoted';
  switch (verdict.kind) {
    case 'contradicted':
      return isQuoted
        ? verdict.corrections.flatMap((fact) => cite(fact))
        : unique(corrections(finding, verdict.corrections, verdict.edits, cite));
    case 'disputed':
      return [
        ...verdict.facts.flatMap((fact) => cite(fact)),
        ...(isQuoted ? [] : corrections(finding, verdict.others, verdict.edits, cite)),
      ];
    case 'supported':
      return unique(
        verdict.facts.flatMap((fact) => cite(fact)).filter((fix) => !isCited(fix, finding)),
      );
    case 'outdated':
      return [
        ...(isQuoted ? [] : corrections(finding, [verdict.now], [verdict.edits], cite)),
        ...cite(verdict.now),
      ];
  }
}

type Cite = (fact: Fact, at?: Span) => readonly Fix[];

function corrections(
  finding: Finding,
  facts: readonly Fact[],
  edits: readonly (readonly TextEdit[])[],
  cite: Cite,
): readonly Fix[] {
  const isPlain = finding.claim.voice === 'plain';
  const isWrong = finding.verdict.kind === 'contradicted';
  return facts.flatMap((fact, i) => {
    const own = edits[i] ?? [];
    if (own.length === 0) return [];
    const correct: Fix = {
      title: `Change to ${written(own)}`,
      applicability: isPlain && isWrong && facts.length === 1 ? 'safe' : 'review',
      kind: 'correct',
      preferred: isWrong && i === 0,
      edits: own,
    };
    const stretch = {
      start: Math.min(...own.map(({ span }) => span.start)),
      end: Math.max(...own.map(({ span }) => span.end)),
    };
    const cited = cite(fact, stretch).map((fix): Fix => ({
      ...fix,
      title: `${correct.title} and ${fix.title.charAt(0).toLowerCase()}${fix.title.slice(1)}`,
      kind: 'correct-and-cite',
      edits: inOrder([...own, ...fix.edits]),
    }));
    return [correct, ...cited];
  });
}

function written(edits: readonly TextEdit[]): string {
  return edits.map(({ text }) => `‘${text.trim()}’`).join(' and ');
}

/** One fix a source of the fact. */
function citations(
  fact: Fact,
  at: Span,
  { draft, factbase, style }: { draft: Draft; factbase: Factbase; style: CitationStyle },
): readonly Fix[] {
  return fact.evidence.flatMap(({ source: id }) => {
    const source = factbase.sources.get(id);
    if (!source) return [];
    const edits = citationEdits(source, style, draft, at);
    return edits.length === 0 ? [] : [citeFix(source, edits)];
  });
}

function citeFix(source: Source, edits: readonly TextEdit[]): Fix {
  return {
    title: `Cite ${publisherOf(source)}`,
    applicability: 'review',
    kind: 'cite',
    preferred: false,
    edits,
  };
}

function isCited(fix: Fix, finding: Finding): boolean {
  return finding.claim.cited.some((source) => fix.edits.some(({ text }) => text.includes(source)));
}

function unique(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix, i) => fixes.findIndex(({ title }) => title === fix.title) === i);
}
