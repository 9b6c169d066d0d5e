import { readMarks } from '../../server/src/dataset/marks/mark';
import type { MarkedText } from '../../server/src/dataset/marks/mark';

/** A draft of a file of marked drafts. */
export interface MarkedCase extends MarkedText {
  readonly id: string;
  readonly tags: readonly string[];
  /** The folder under `test/datasets/` to check against. */
  readonly dataset: string;
  /** ISO: the day of the check. */
  readonly today: string;
  /** The draft with its marks, as it stands in the file at `start`. */
  readonly marked: string;
  readonly start: number;
}

/**
 * Reads a file of marked drafts. `.txt`: `=== id | tag, tag`, then the draft up to the next such line. `.md`: each fence
 * opened by `draft` is a draft under the heading above it. A tag or the fence's info string may say `dataset=…`, `today=…` and `not-yet`.
 */
export function readMarkedFile(name: string, content: string): readonly MarkedCase[] {
  return name.endsWith('.md') ? readMarkdown(content) : readCases(content);
}

/** The file with other drafts in the place of some of its own, by `start`. */
export function replaceDrafts(
  content: string,
  cases: readonly MarkedCase[],
  drafts: ReadonlyMap<number, string>,
): string {
  let written = '';
  let at = 0;
  for (const { start, marked } of cases) {
    written += content.slice(at, start) + (drafts.get(start) ?? marked);
    at = start + marked.length;
  }
  return written + content.slice(at);
}

function readCases(content: string): readonly MarkedCase[] {
  const heads = [...content.matchAll(CASE_HEAD)];
  return heads.map((head, at) => {
    const start = head.index + head[0].length;
    const end = heads[at + 1]?.index ?? content.length;
    const tags = (head[2] ?? '').split(',').map((tag) => tag.trim());
    return markedCase(content.slice(start, end).trimEnd(), {
      id: (head[1] ?? '').trim(),
      tags: tags.filter((tag) => tag !== '' && !tag.includes('=')),
      start,
      info: tags.filter((tag) => tag.includes('=')).join(' '),
    });
  });
}

function readMarkdown(content: string): readonly MarkedCase[] {
  const cases: MarkedCase[] = [];
  let heading = '';
  let fence: { readonly marker: string; readonly info: string; readonly start: number } | undefined;
  let count = 0;
  let start = 0;
  for (const line of content.split(/(?<=\n)/)) {
    const opened = /^(`{3,}|~{3,})(.*)/.exec(line);
    if (fence !== undefined && line.startsWith(fence.marker) && opened?.[2]?.trim() === '') {
      if (/^draft\b/.test(fence.info)) {
        const draft = content.slice(fence.start, start).replace(/\r?\n$/, '');
        count++;
        const id = count > 1 ? `${heading} (${String(count)})` : heading;
        const tags = fence.info.split(/\s+/).filter((word) => word === 'not-yet');
        cases.push(markedCase(draft, { id, tags, start: fence.start, info: fence.info }));
      }
      fence = undefined;
    } else if (fence === undefined && opened !== null) {
      fence = {
        marker: opened[1] ?? '',
        info: (opened[2] ?? '').trim(),
        start: start + line.length,
      };
    } else if (fence === undefined && /^#{1,6} /.test(line)) {
      heading = line.replace(/^#+/, '').trim();
      count = 0;
    }
    start += line.length;
  }
  if (fence !== undefined) throw new Error(`a fence under "${heading}" is not closed`);
  return cases;
}

interface CaseHead {
  readonly id: string;
  readonly tags: readonly string[];
  readonly start: number;
  readonly info: string;
}

function markedCase(marked: string, { id, tags, start, info }: CaseHead): MarkedCase {
  const options = new Map(
    [...info.matchAll(/([\w-]+)=(\S+)/g)].map(([, key, value]) => [key, value]),
  );
  return {
    ...readMarks(marked),
    id,
    tags,
    marked,
    start,
    dataset: options.get('dataset') ?? DEFAULT_DATASET,
    today: options.get('today') ?? DEFAULT_TODAY,
  };
}

export const DEFAULT_DATASET = 'three-articles';
export const DEFAULT_TODAY = '2025-12-15';

const CASE_HEAD = /^=== ([^|\n]+?)(?:\|([^\n]*))?\r?\n/gm;
