import type { Source } from '../facts/factbase';
import type { Block, Draft, Link } from '../text/draft';
import type { Lexicon } from './lexicon';
import type { CitedAt, Passage } from './passage';
import type { BlockReading, SentenceReading } from './reading';

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
  const known = (id: string) => (sources.has(id) ? [id] : []);
  return [
    ...block.links.map((link) => ({ at: link.span.start, sources: ofLinks([link]) })),
    ...block.footnoteRefs.map(({ span, label }) => ({
      at: span.start,
      sources: [...ofLinks(footnoteLinks(draft, label)), ...known(label)],
    })),
    ...(block.citations ?? []).map(({ span, id }) => ({ at: span.start, sources: known(id) })),
  ].filter((one) => one.sources.length > 0);
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
 * reads as its publisher, a footnote that defines a source. A phrase of prose that links to a source stays.
 */
export function withoutCitations(block: Block, lexicon: Lexicon): string {
  const { sources } = lexicon.factbase;
  if (block.footnote !== undefined && sources.has(block.footnote)) return blank(block.text);
  let { text } = block;
  for (const link of block.links) {
    const source = sources.get(sourceOf(link, lexicon) ?? '');
    if (!source) continue;
    const { span } = link;
    const printed = text.slice(span.start, span.end);
    if (!isNameOf(source, printed)) continue;
    text = text.slice(0, span.start) + blank(printed) + text.slice(span.end);
  }
  return text;
}

/** Its publisher or, in full, its title. */
function isNameOf({ publisher, title }: Source, printed: string): boolean {
  const name = printed.replace(/\s+/g, ' ').trim().toLowerCase();
  if (name === '') return false;
  return publisher?.toLowerCase().startsWith(name) === true || title?.toLowerCase() === name;
}

/** The same length, the line ends kept. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
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

/** Sources by address, and what has been looked up: an edit leaves most of a draft's links as they are. */
interface UrlIndex {
  readonly byUrl: ReadonlyMap<string, string>;
  readonly byLink: WeakMap<Link, string>;
}

const indexes = new WeakMap<ReadonlyMap<string, Source>, UrlIndex>();

function indexOf(sources: ReadonlyMap<string, Source>): UrlIndex {
  let index = indexes.get(sources);
  if (!index) {
    const addressed = [...sources.values()].flatMap(({ id, url }) =>
      url === undefined ? [] : [[plainUrl(url), id] as const],
    );
    index = { byUrl: new Map(addressed), byLink: new WeakMap() };
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
