import type { Source } from '../facts/factbase';
import type { Block, Draft } from '../text/draft';
import type { Lexicon } from './lexicon';
import type { CitedAt, Passage } from './passage';
import type { BlockReading, SentenceReading } from './reading';

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
export function citationsIn(draft: Draft, block: Block, lexicon: Lexicon): readonly CitedAt[] {
  const { sources } = lexicon.factbase;
  const byUrl = sourcesByUrl(lexicon);
  const ofUrls = (urls: readonly string[]) => urls.flatMap((url) => byUrl.get(plainUrl(url)) ?? []);
  const known = (id: string) => (sources.has(id) ? [id] : []);
  return [
    ...block.links.map(({ span, url }) => ({ at: span.start, sources: ofUrls([url]) })),
    ...block.footnoteRefs.map(({ span, label }) => ({
      at: span.start,
      sources: [...ofUrls(footnoteUrls(draft, label)), ...known(label)],
    })),
    ...(block.citations ?? []).map(({ span, id }) => ({ at: span.start, sources: known(id) })),
  ].filter((one) => one.sources.length > 0);
}

/** A citation behind the closing mark still belongs to the sentence. */
function nextStart({ block, range }: SentenceReading, { text }: BlockReading): number {
  return block.tokens[range.last]?.start ?? text.length + 1;
}

function footnoteUrls(draft: Draft, label: string): readonly string[] {
  const at = draft.footnotes.get(label);
  return at === undefined ? [] : (draft.blocks[at]?.links ?? []).map(({ url }) => url);
}

/**
 * A block's text with the citations of known sources blanked, so that a publisher's name or the title of a report is no claim: a link that
 * reads as its publisher, a footnote that defines a source. A phrase of prose that links to a source stays.
 */
export function withoutCitations(block: Block, lexicon: Lexicon): string {
  const { sources } = lexicon.factbase;
  if (block.footnote !== undefined && sources.has(block.footnote)) return blank(block.text);
  const byUrl = sourcesByUrl(lexicon);
  let { text } = block;
  for (const { span, url } of block.links) {
    const source = sources.get(byUrl.get(plainUrl(url)) ?? '');
    const printed = text.slice(span.start, span.end);
    if (!source || !isPublisher(printed, source)) continue;
    text = text.slice(0, span.start) + blank(printed) + text.slice(span.end);
  }
  return text;
}

function isPublisher(printed: string, { publisher }: Source): boolean {
  const name = printed.replace(/\s+/g, ' ').trim().toLowerCase();
  return name !== '' && publisher?.toLowerCase().startsWith(name) === true;
}

/** The same length, the line ends kept. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

const indexes = new WeakMap<ReadonlyMap<string, Source>, ReadonlyMap<string, string>>();

function sourcesByUrl({ factbase }: Lexicon): ReadonlyMap<string, string> {
  let index = indexes.get(factbase.sources);
  if (!index) {
    index = new Map(
      [...factbase.sources.values()].flatMap(({ id, url }) =>
        url === undefined ? [] : [[plainUrl(url), id] as const],
      ),
    );
    indexes.set(factbase.sources, index);
  }
  return index;
}

/** What addresses of one page share: no scheme, no `www.`, no closing slash, query or fragment. */
function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
