import type { Source } from '../facts/factbase';
import type { Block, Draft } from '../text/draft';
import type { Lexicon } from './lexicon';
import type { SentenceReading } from './reading';

/** The sources of the factbase that a sentence cites: by a link, a footnote, or pandoc's `[@id]`. */
export function citedSources(
  draft: Draft,
  index: number,
  sentence: SentenceReading,
  lexicon: Lexicon,
): readonly string[] {
  const block = draft.blocks[index];
  if (!block) return [];
  const [first, last] = [
    sentence.block.tokens[sentence.range.first],
    sentence.block.tokens[sentence.range.last - 1],
  ];
  if (!first || !last) return [];
  const stretch = { start: first.start, end: nextStart(sentence, block) };
  const byUrl = sourcesByUrl(lexicon);
  const urls = [
    ...linksIn(block, stretch),
    ...block.footnoteRefs
      .filter(({ span }) => span.start >= stretch.start && span.start <= stretch.end)
      .flatMap(({ label }) => footnoteUrls(draft, label)),
  ];
  const ids = (block.citations ?? [])
    .filter(({ span }) => span.start >= stretch.start && span.start <= stretch.end)
    .map(({ id }) => id);
  const labels = block.footnoteRefs.map(({ label }) => label);
  return [
    ...urls.flatMap((url) => byUrl.get(plainUrl(url)) ?? []),
    ...[...ids, ...labels].filter((id) => lexicon.factbase.sources.has(id)),
  ];
}

/** A citation behind the closing mark still belongs to the sentence. */
function nextStart(sentence: SentenceReading, block: Block): number {
  return sentence.block.tokens[sentence.range.last]?.start ?? block.text.length;
}

function linksIn(block: Block, stretch: { start: number; end: number }): readonly string[] {
  return block.links
    .filter(({ span }) => span.start >= stretch.start && span.start < stretch.end)
    .map(({ url }) => url);
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
