import type { Source } from '../../facts/factbase';
import type { Span } from '../../span';
import type { Block, Draft, Link } from '../../text/draft';
import { linkAddress } from '../../wording/markdown';
import { footnoteLabel, publisherOf, sourceInWords } from '../../wording/sources';
import { bracketedReferences } from './bracketedReferences';
import type { BracketedReference } from './bracketedReferences';
import type { Lexicon } from '../lexicon/lexicon';
import type { CitedAt, Passage } from '../passages/passage';
import type { BlockReading, SentenceReading } from './blockReading';

type Known = Pick<Lexicon, 'factbase'>;

/** The sources of the factbase that a sentence cites: by a link, a footnote, or pandoc's `[@id]`. */
export function citedSources(
  { citations, blocks: [own] }: Passage,
  sentence: SentenceReading,
): readonly string[] {
  if (citations.length === 0) return [];
  const start = sentence.block.tokens[sentence.range.first]?.start ?? 0;
  const end = nextStart(sentence, own);
  return citations.filter(({ at }) => at >= start && at < end).flatMap(({ sources }) => sources);
}

/** Where a block cites sources of the factbase. */
export function citationsIn(draft: Draft, block: Block, lexicon: Known): readonly CitedAt[] {
  const { sources } = lexicon.factbase;
  const ofLinks = (links: readonly Link[]) =>
    links.flatMap((link) => sourceOf(link, lexicon) ?? []);
  const named = (id: string | undefined) => (id !== undefined && sources.has(id) ? [id] : []);
  return [
    ...block.links.map((link) => ({ at: link.span.start, sources: ofLinks([link]) })),
    ...block.footnoteRefs.map(({ at, label }) => ({
      at,
      sources: citedByNote(label, draft, lexicon),
    })),
    ...(block.citations ?? []).map(({ at, id }) => ({ at, sources: named(id) })),
    ...namedInBrackets(block.text, lexicon).map(({ span, id }) => ({
      at: span.start,
      sources: [id],
    })),
  ].filter((one) => one.sources.length > 0);
}

/** The sources that a footnote cites: by an address in it, or by its label. */
export function citedByNote(label: string, draft: Draft, lexicon: Known): readonly string[] {
  const linked = footnoteLinks(draft, label).flatMap((link) => sourceOf(link, lexicon) ?? []);
  return [...linked, ...[sourceLabelled(label, lexicon) ?? []].flat()];
}

/** A citation behind the closing mark still belongs to the sentence. */
function nextStart({ block, range }: SentenceReading, { text }: BlockReading): number {
  return block.tokens[range.last]?.start ?? text.length + 1;
}

function footnoteLinks(draft: Draft, label: string): readonly Link[] {
  const at = draft.footnotes.get(label);
  return at === undefined ? [] : (draft.blocks[at]?.links ?? []);
}

/**
 * A block's text with the citations of known sources blanked, so that a publisher's name or the title of a report is no claim: a link that
 * reads as its publisher, with the brackets round it; a source named with its day in brackets; a footnote that defines a source. A phrase of
 * prose that links to a source stays.
 */
export function withoutCitations(block: Block, lexicon: Lexicon): string {
  const { sources } = lexicon.factbase;
  if (block.footnote !== undefined && sourceLabelled(block.footnote, lexicon) !== undefined)
    return blank(block.text);
  let { text } = block;
  for (const { span } of namedInBrackets(text, lexicon)) text = blanked(text, span);
  for (const link of block.links) {
    const source = sources.get(sourceOf(link, lexicon) ?? '');
    if (!source || !isNameOf(source, text.slice(link.span.start, link.span.end))) continue;
    text = blanked(text, withBrackets(text, link.span));
  }
  return text;
}

/** Its publisher or, in full, its title. */
function isNameOf(source: Source, printed: string): boolean {
  const name = printed.replace(/\s+/g, ' ').trim().toLowerCase();
  if (name === '') return false;
  const { publisher, title } = source;
  return (
    publisher?.toLowerCase().startsWith(name) === true ||
    title?.toLowerCase() === name ||
    publisherOf(source).toLowerCase() === name
  );
}

/** `(Reuters)`, where nothing else stands in the brackets. */
function withBrackets(text: string, { start, end }: Span): Span {
  const isAlone = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  return isAlone ? { start: start - 1, end: end + 1 } : { start, end };
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

/** The same length, the line ends kept. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** The id of the source that a footnote's label stands for: it, or that as a fix writes it. */
function sourceLabelled(label: string, { factbase: { sources } }: Known): string | undefined {
  return sources.has(label) ? label : indexOf(sources).byLabel.get(label);
}

/** Sources that are named in brackets, as a house words its citations, and as those without an address are cited: `(Ministry of Water, 2021)`. */
function namedInBrackets(text: string, { factbase }: Known): readonly BracketedReference[] {
  const references = bracketedReferences(text, factbase);
  const { byName } = indexOf(factbase.sources);
  if (byName.size === 0 || !text.includes('(')) return references;
  const named = [...text.matchAll(/\(([^()]{1,300})\)/g)].flatMap(
    ({ index, 0: { length }, 1: name = '' }) => {
      const id = byName.get(name);
      return id === undefined ? [] : [{ span: { start: index, end: index + length }, id }];
    },
  );
  return [...references, ...named];
}

/** The id of the source that a link leads to. */
function sourceOf(link: Link, { factbase }: Known): string | undefined {
  const { byUrl, byLink } = indexOf(factbase.sources);
  const known = byLink.get(link);
  if (known !== undefined) return known === NO_SOURCE ? undefined : known;
  const address = plainUrl(link.url);
  const id = byUrl.get(address) ?? byUrl.get(withoutQuery(address));
  byLink.set(link, id ?? NO_SOURCE);
  return id;
}

const NO_SOURCE = '';

/** Sources by how a draft may name them, and what has been looked up: an edit leaves most of a draft's links as they are. */
interface SourceIndex {
  readonly byUrl: ReadonlyMap<string, string>;
  readonly byLink: WeakMap<Link, string>;
  readonly byLabel: ReadonlyMap<string, string>;
  /** Of sources without an address, by how they are named with their day. */
  readonly byName: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<ReadonlyMap<string, Source>, SourceIndex>();

function indexOf(sources: ReadonlyMap<string, Source>): SourceIndex {
  let index = indexes.get(sources);
  if (!index) {
    const all = [...sources.values()];
    const addressed = all.flatMap(({ id, url }) =>
      url === undefined ? [] : [[plainUrl(url), id] as const],
    );
    index = {
      byUrl: new Map(addressed),
      byLink: new WeakMap(),
      byLabel: new Map(all.map(({ id }) => [footnoteLabel(id), id])),
      byName: new Map(
        all
          .filter(({ url }) => linkAddress(url) === undefined)
          .map((source) => [sourceInWords(source), source.id]),
      ),
    };
    indexes.set(sources, index);
  }
  return index;
}

/** What addresses of one page share: no scheme, no `www.`, no closing slash or fragment. */
function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+(?=$|\?)/, '')
    .toLowerCase();
}

/** A query may be a reader's trace; a source whose own address has one is another page. */
function withoutQuery(address: string): string {
  return address.replace(/\/*\?.*$/, '');
}
