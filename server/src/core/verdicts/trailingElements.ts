import { markdownParser } from '../text/markdown/grammar';
import { isCodeTag, readTag, roleOfTag } from '../text/prose/htmlTags';

/** An element of lezer's, as far as its place goes. */
interface Element {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where in a block's source a citation may go: from there on, behind what belongs to the sentence. */
export interface Place {
  readonly from: number;
  /** From here on nothing belongs to the sentence. */
  readonly to: number;
  /** Where the next sentence begins. */
  readonly next: number;
}

/**
 * The first place at or behind `from` of a block's source that is in no element (but for emphasis that goes on over the next sentence) and has behind it all that belongs to the words before: emphasis
 * and links that close, an address or code that the sentence ends in, notes. What comes from `to` on belongs to the next sentence. With
 * `isAttached` only what hangs on the words without a blank.
 */
export function behindElements(
  source: string,
  { from, to, next }: Place,
  isAttached: boolean,
): number {
  let point = from;
  const elements = elementsOf(source);
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (element === undefined || element.to <= point) continue;
    if (element.from < point) {
      if (element.to > next && EMPHASIS.has(element.name)) return point;
      point = element.to;
    } else {
      const end = element.from < to ? endOfOwn(source, point, elements, i, isAttached) : undefined;
      if (end === undefined) break;
      point = Math.min(end, Math.max(to, point));
    }
  }
  return point;
}

/** Where an element ends that belongs to the words before `point`; nothing where it doesn't. */
function endOfOwn(
  source: string,
  point: number,
  elements: readonly Element[],
  at: number,
  isAttached: boolean,
): number | undefined {
  const element = elements[at];
  if (element === undefined) return undefined;
  const gap = source.slice(point, element.from);
  if (gap !== '' && (isAttached || gap.trim() !== '')) return undefined;
  if (element.name === 'HTMLTag') return tagEnd(source, elements, at, gap === '');
  if (gap !== '') return TRAILING.has(element.name) ? element.to : undefined;
  return ATTACHED.has(element.name) || (!isAttached && TRAILING.has(element.name))
    ? element.to
    : undefined;
}

/** A tag that closes an element of the text, a note in `<sup>` with all that is in it, or code, also behind a blank. */
function tagEnd(
  source: string,
  elements: readonly Element[],
  at: number,
  isGlued: boolean,
): number | undefined {
  const element = elements[at];
  const tag = element && readTag(source.slice(element.from, element.to));
  if (!element || !tag) return undefined;
  if (tag.kind === 'close' && !isGlued) return undefined;
  if (tag.kind === 'close') return closesText(tag.name, source, element) ? element.to : undefined;
  const isOwn = isCodeTag(tag.name) || (isGlued && roleOfTag(tag.name) === 'note');
  if (!isOwn || tag.kind !== 'open') return undefined;
  const close = elements
    .slice(at + 1)
    .find((one) => one.name === 'HTMLTag' && source.startsWith(`</${tag.name}`, one.from));
  return close?.to;
}

const EMPHASIS: ReadonlySet<string> = new Set(['Emphasis', 'StrongEmphasis', 'Highlight', 'Edit']);
/** Of the text itself, not of a part of the page such as `</Note>` or `</div>`. */
function closesText(name: string, source: string, { from }: Element): boolean {
  return roleOfTag(name) !== 'block' && !/^<\/(?:[A-Z]|>)/.test(source.slice(from, from + 3));
}

/** A sentence ends in it, also behind a blank. */
const TRAILING: ReadonlySet<string> = new Set([
  'URL',
  'Autolink',
  'InlineCode',
  'Citation',
  'Math',
]);
/** It hangs on the word before it. */
const ATTACHED: ReadonlySet<string> = new Set([
  'FootnoteReference',
  'InlineNote',
  'Attributes',
  'Comment',
]);

function elementsOf(source: string): readonly Element[] {
  return inlineParser.parseInline(source, 0).map(({ type, from, to }) => ({
    name: inlineParser.nodeSet.types[type]?.name ?? '',
    from,
    to,
  }));
}

const inlineParser = markdownParser(() => false);
