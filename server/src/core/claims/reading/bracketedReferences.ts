import type { Factbase, Source } from '../../facts/factbase';
import { CITATION_WORDS } from '../../language/citationWords';
import type { Span } from '../../span';
import { dateInWords } from '../../wording/dates';
import { publisherOf } from '../../wording/sources';

/** Brackets that cite a source of the factbase. */
export interface BracketedReference {
  /** With the brackets. */
  readonly span: Span;
  /** The source's id. */
  readonly id: string;
}

/**
 * Brackets in which nothing else stands than the reference of a source, however a house words it: its title, or its publisher and day, and at most
 * its author and what it prints beside that. `(Reuters, “A deal”, 12 December 2025)`
 */
export function bracketedReferences(
  text: string,
  factbase: Factbase,
): readonly BracketedReference[] {
  if (!/[([]/.test(text)) return [];
  const index = indexOf(factbase);
  return brackets(text).flatMap((span) => {
    const inner = text.slice(span.start + 1, span.end - 1);
    const words = wordsOf(inner).filter((word) => !CITATION_WORDS.has(word));
    const candidates = new Set(words.flatMap((word) => index.byOpening.get(word) ?? []));
    return [...candidates]
      .filter((source) => isReference(words, source, index))
      .map(({ id }) => ({ span, id }));
  });
}

function isReference(words: readonly string[], source: Source, index: ReferenceIndex): boolean {
  const known = index.vocabularyOf(source);
  if (!words.every((word) => known.has(word))) return false;
  const own = new Set(words);
  const hasAll = (text: string | undefined): boolean => {
    const wanted = wordsOf(text ?? '').filter((word) => !CITATION_WORDS.has(word));
    return wanted.length > 0 && wanted.every((word) => own.has(word));
  };
  return hasAll(source.title) || (hasAll(publisherOf(source)) && hasAll(dayOf(source.issued)));
}

const LONGEST = 800;

/** The outermost brackets of a text that close, without those that are very long. */
function brackets(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[()[\]]/g)) {
    if (mark === '(' || mark === '[') open.push(index);
    else {
      const start = open.pop();
      const isOutermost = start !== undefined && open.length === 0;
      if (isOutermost && index - start < LONGEST) found.push({ start, end: index + 1 });
    }
  }
  return found;
}

interface ReferenceIndex {
  /** By the first word of their publisher and of their title. */
  readonly byOpening: ReadonlyMap<string, readonly Source[]>;
  /** Every word of a source's reference and of what it prints. */
  readonly vocabularyOf: (source: Source) => ReadonlySet<string>;
}

const indexes = new WeakMap<Factbase, ReferenceIndex>();

function indexOf(factbase: Factbase): ReferenceIndex {
  let index = indexes.get(factbase);
  if (!index) {
    index = readIndex(factbase);
    indexes.set(factbase, index);
  }
  return index;
}

function readIndex({ sources, facts }: Factbase): ReferenceIndex {
  const byOpening = new Map<string, Source[]>();
  for (const source of sources.values()) {
    const openings = [publisherOf(source), source.title ?? ''].map(openingOf);
    for (const word of new Set(openings)) {
      const own = byOpening.get(word);
      if (own) own.push(source);
      else byOpening.set(word, [source]);
    }
  }
  const figures = new Map<string, string[]>();
  for (const { evidence } of facts)
    for (const { source, figure } of evidence)
      figures.set(source, [...(figures.get(source) ?? []), figure]);
  const vocabularies = new Map<string, ReadonlySet<string>>();
  const vocabularyOf = (source: Source): ReadonlySet<string> => {
    const { id, title, author, issued, accessed } = source;
    let known = vocabularies.get(id);
    if (!known) {
      const days = [dayOf(issued), dayOf(accessed)];
      const texts = [publisherOf(source), id, title, author, ...days, ...(figures.get(id) ?? [])];
      known = new Set(texts.flatMap((text) => wordsOf(text ?? '')));
      vocabularies.set(id, known);
    }
    return known;
  };
  return { byOpening, vocabularyOf };
}

function dayOf(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : dateInWords(edtf);
}

function openingOf(text: string): string {
  return wordsOf(text).find((word) => !CITATION_WORDS.has(word)) ?? '';
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
