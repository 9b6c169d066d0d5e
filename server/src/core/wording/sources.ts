import type { Evidence, Fact, Source } from '../facts/factbase';
import { IN_ENGLISH } from '../l10n/say';
import type { Say } from '../l10n/say';
import { dateInWords } from './dates';
import { oneLine } from './plainText';
import { dateForReader } from './readersDates';

/** Who says it, short: `Reuters` of `Reuters, carried by Some Site`; the title, else the id, where no publisher is known. */
export function publisherOf(source: Source): string {
  const name = oneLine(source.publisher ?? source.title ?? source.id);
  const carried = CARRIED_BY.exec(name);
  return carried === null ? name : name.slice(0, carried.index);
}

/** `Reuters, 12 December 2025`; the publisher alone where it bears no date. */
export function sourceInWords(source: Source, say: Say = IN_ENGLISH): string {
  const publisher = publisherOf(source);
  return source.issued === undefined
    ? publisher
    : `${publisher}, ${dateForReader(oneLine(source.issued), say)}`;
}

/** The label of the footnote that defines a source. */
export function footnoteLabel(id: string): string {
  return id.replace(/[^\p{L}\p{N}_.-]+/gu, '-');
}

/** The full reference: `Fatos Bytyci, “Title”, Reuters, carried by Some Site, 12 December 2025`. `escape` treats each part. */
export function referenceInWords(source: Source, escape: (text: string) => string): string {
  const title = source.title === undefined ? undefined : `“${escape(oneLine(source.title))}”`;
  const parts = [
    source.author === undefined ? undefined : escape(oneLine(source.author)),
    title,
    source.publisher === undefined ? undefined : escape(oneLine(source.publisher)),
    source.issued === undefined ? undefined : escape(dateInWords(oneLine(source.issued))),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : escape(oneLine(source.id));
}

/** A fact's evidence with the sources it names; what the factbase doesn't know is left out. */
export function evidenceOf(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
): readonly (readonly [Evidence, Source])[] {
  return fact.evidence.flatMap((evidence) => {
    const source = sources.get(evidence.source);
    return source === undefined ? [] : [[evidence, source] as const];
  });
}

/** Who prints again what another wrote. */
const CARRIED_BY =
  /,? (?:as )?(?:carried by|published by|republished by|reprinted by|syndicated by|mirrored (?:by|on|at)|via) /i;
