import { evidenceToCite } from '../facts/citationSource';
import type { Evidence, Fact, Factbase, Source } from '../facts/factbase';
import { IN_ENGLISH } from '../l10n/say';
import type { Say } from '../l10n/say';
import type { Span } from '../span';
import type { Draft } from '../text/draft';
import { oneLine } from '../wording/plainText';
import { publisherOf, sourceInWords } from '../wording/sources';
import { citationEdits } from './citations';
import type { CitationForm } from './citations';
import type { Finding, TextEdit } from './finding';
import { citationPlace } from './insertionPoint';
import { vouchesForWrong } from './vouchingCitations';

/** A source that may be cited for a fact, and what it prints. */
export interface Citable {
  readonly fact: Fact;
  readonly evidence: Evidence;
  readonly source: Source;
  /** Tells it from the others: the publisher, with the day or the title where that is needed. */
  readonly name: string;
}

/** What citations are made in. */
export interface CitingContext {
  readonly draft: Draft;
  /** All of the draft, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly factbase: Factbase;
  readonly form: CitationForm;
  /** Who reads the sources' names; nothing of this goes into a draft. In English by default. */
  readonly say?: Say;
}

/** Every source of these facts that the finding's sentence doesn't cite yet, the one to be cited first in front, each once. */
export function citableFor(
  facts: readonly Fact[],
  { claim }: Finding,
  context: CitingContext,
): readonly Citable[] {
  return citableOf(facts, context).filter(({ source }) => !claim.cited.includes(source.id));
}

/** Every source of these facts, the one to be cited first in front, each once. */
export function citableOf(
  facts: readonly Fact[],
  { factbase, form, say = IN_ENGLISH }: Pick<CitingContext, 'factbase' | 'form' | 'say'>,
): readonly Citable[] {
  const all = facts.flatMap((fact) =>
    evidenceToCite(fact, factbase, form.source).map(([evidence, source]) => ({
      fact,
      evidence,
      source,
    })),
  );
  const each = new Map([...all].reverse().map((one) => [one.source.id, one]));
  const known = all.filter((one) => each.get(one.source.id) === one);
  const sources = known.map(({ source }) => source);
  return known.map((one) => ({ ...one, name: nameAmong(one.source, sources, say) }));
}

/**
 * The edits that cite a source for what a finding states, `at` (draft offsets) and mended by `edits`. None where the draft has no place for it, or
 * the citation would vouch for something wrong that stands there as well.
 */
export function citingEdits(
  { source, evidence }: Citable,
  finding: Finding,
  { draft, findings, form }: CitingContext,
  at: Span,
  edits: readonly TextEdit[] = [],
): readonly TextEdit[] {
  const place = citationPlace(draft, at, form.style);
  if (!place || vouchesForWrong(source.id, place.cited, finding, findings, edits)) return [];
  return citationEdits(source, form, draft, at, evidence.figure);
}

/** Whether a source that is cited for what is about to be written at a place would vouch for something wrong in the sentence there. */
export function wouldVouch(
  source: Source,
  at: Span,
  { draft, findings, form }: CitingContext,
): boolean {
  const place = citationPlace(draft, at, form.style);
  return place !== undefined && vouchesForWrong(source.id, place.cited, undefined, findings);
}

/** The publisher; of several sources of one publisher with the day, and where that doesn't tell them apart the title or, of a copy, its id. */
function nameAmong(source: Source, sources: readonly Source[], say: Say): string {
  const names = [publisherOf, sourceInWords, titleInWords, idInWords];
  const name = names.find(
    (write) => sources.filter((other) => write(other, say) === write(source, say)).length === 1,
  );
  return (name ?? idInWords)(source, say);
}

function titleInWords(source: Source, say: Say): string {
  return `${sourceInWords(source, say)}, ${oneLine(source.title ?? source.id)}`;
}

function idInWords(source: Source, say: Say): string {
  return `${sourceInWords(source, say)}, ${source.id}`;
}
