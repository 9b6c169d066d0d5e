import type { Fact, Factbase, Source } from '../facts/factbase';
import { statedFor } from '../facts/movement';
import { dateInWords } from '../wording/dates';
import type { Draft } from '../text/draft';
import type { Span } from '../span';
import { citationEdits } from './citations';
import { inOrder } from './edits/editOrder';
import { insteadOf } from './finding';
import type { CitationStyle, Finding, Fix, TextEdit } from './finding';
import { isCertain } from './tiers';
import { oneLine } from '../wording/plainText';
import { evidenceOf, publisherOf, sourceInWords } from '../wording/sources';

/** What can be done about a finding, the preferred fix first; the citations in the given style. A quotation is never rewritten. */
export function fixesFor(
  finding: Finding,
  { draft }: { readonly draft: Draft },
  factbase: Factbase,
  style: CitationStyle,
): readonly Fix[] {
  const { verdict, claim } = finding;
  const cite = (fact: Fact, at: Span = claim.span) =>
    citations(fact, at, { draft, factbase, style, cited: claim.cited });
  const isQuoted = claim.voice === 'quoted';
  switch (verdict.kind) {
    case 'contradicted':
      return isQuoted
        ? verdict.corrections.flatMap((fact) => cite(fact))
        : unique(corrections(finding, cite));
    case 'differs':
      return isQuoted ? [] : corrections(finding, cite);
    case 'disputed':
      return [
        ...verdict.facts.flatMap((fact) => cite(fact)),
        ...(isQuoted ? [] : corrections(finding, cite)),
      ];
    case 'supported':
      return unique(verdict.facts.flatMap((fact) => cite(fact)));
    case 'outdated':
      return [...(isQuoted ? [] : corrections(finding, cite)), ...cite(verdict.now)];
  }
}

type Cite = (fact: Fact, at?: Span) => readonly Fix[];

function corrections(finding: Finding, cite: Cite): readonly Fix[] {
  const { claim, verdict, tier, rewrites } = finding;
  const isAlone = claim.voice === 'plain' && isCertain(finding);
  const isWrong = verdict.kind === 'contradicted';
  const facts = insteadOf(verdict);
  return facts.flatMap((fact, i) => {
    const { words = '', edits: own = [] } = rewrites[i] ?? {};
    if (own.length === 0) return [];
    const correct: Fix = {
      title: `Change to ${words}${verdict.kind === 'differs' ? dayOf(fact) : ''}`,
      applicability: isAlone && isWrong && facts.length === 1 ? 'safe' : 'review',
      kind: 'correct',
      preferred: isWrong && tier === 'sure' && i === 0,
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

/** ` (as of 3 May 2026)`: a figure of another day is no better one. */
function dayOf(fact: Fact): string {
  const day = statedFor(fact);
  return day === undefined ? '' : ` (as of ${dateInWords(day)})`;
}

/** One fix a source of the fact that the sentence doesn't cite yet. */
function citations(
  fact: Fact,
  at: Span,
  { draft, factbase, style, cited }: Citing,
): readonly Fix[] {
  const sources = evidenceOf(fact, factbase.sources).map(([, source]) => source);
  return sources.flatMap((source) => {
    if (cited.includes(source.id)) return [];
    const edits = citationEdits(source, style, draft, at);
    return edits.length === 0 ? [] : [citeFix(nameAmong(source, sources), edits)];
  });
}

interface Citing {
  readonly draft: Draft;
  readonly factbase: Factbase;
  readonly style: CitationStyle;
  /** The ids of the sources that the sentence cites already. */
  readonly cited: readonly string[];
}

/** The publisher; of several sources of one publisher with the day, and where that doesn't tell them apart the title or, of a copy, its id. */
function nameAmong(source: Source, sources: readonly Source[]): string {
  const names = [publisherOf, sourceInWords, titleInWords, idInWords];
  const name = names.find(
    (write) => sources.filter((other) => write(other) === write(source)).length === 1,
  );
  return (name ?? idInWords)(source);
}

function titleInWords(source: Source): string {
  return `${sourceInWords(source)}, ${oneLine(source.title ?? source.id)}`;
}

function idInWords(source: Source): string {
  return `${sourceInWords(source)}, ${source.id}`;
}

function citeFix(name: string, edits: readonly TextEdit[]): Fix {
  return {
    title: `Cite ${name}`,
    applicability: 'review',
    kind: 'cite',
    preferred: false,
    edits,
  };
}

function unique(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix, i) => fixes.findIndex(({ title }) => title === fix.title) === i);
}
