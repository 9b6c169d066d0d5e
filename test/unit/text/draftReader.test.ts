import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../server/src/core/text/draft';
import { DraftReader, readDraft } from '../../../server/src/core/text/readDraft';
import { anyDraft, edit, samples, type Edit } from './anyDraft';

/** What must hold of any draft, and doesn't. */
function faults(draft: Draft): string[] {
  const found: string[] = [];
  let end = draft.frontMatter?.span.end ?? 0;
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${what} before ${end}`);
  };
  for (const { span, text, map, headings, parents, cell, kind, ...block } of draft.blocks) {
    if (kind !== 'field') {
      check(span.start >= end, 'overlap');
      end = span.end;
    }
    const source = draft.text.slice(span.start, span.end);
    let [prose, written] = [0, 0];
    for (const segment of map) {
      check(segment.start === prose && segment.end > prose, 'a hole in the prose');
      check(segment.from >= written && segment.to >= segment.from, 'out of order');
      [prose, written] = [segment.end, segment.to];
      const own = source.slice(segment.from, segment.to);
      const isSame = text.slice(segment.start, segment.end) === own;
      check(segment.kind !== 'verbatim' || isSame, `other words than ${own}`);
    }
    check(prose === text.length, 'length');
    check(written <= source.length, 'beyond the source');
    for (const { span: inside } of block.links) {
      check(0 <= inside.start && inside.start <= inside.end, 'stretch');
    }
    const places = [...block.footnoteRefs, ...(block.citations ?? [])];
    for (const { at } of places) check(0 <= at && at <= text.length + 1, 'a place');
    for (const index of headings) check(draft.blocks[index]?.kind === 'heading', 'heading');
    for (const index of parents) check(draft.blocks[index] !== undefined, 'parent');
    for (const index of [cell?.rowHead, cell?.columnHead].filter((head) => head !== undefined)) {
      check(draft.blocks[index]?.cell?.table === cell?.table, 'table');
    }
  }
  check(end <= draft.text.length, 'end');
  for (const [label, index] of draft.footnotes) {
    check(draft.blocks[index]?.footnote === label, 'footnote');
  }
  return found;
}

describe('any draft', () => {
  it('keeps text and offsets', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, fc.string({ unit: 'binary' })), (text) => {
        expect(faults(readDraft(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(samples)('among them sample %#', (sample) => {
    expect(faults(readDraft(sample))).toEqual([]);
  });
});

/** Applies the edits one by one; each draft must equal one that is read afresh. */
function expectSame(text: string, edits: readonly Edit[], tellsChanges: boolean): void {
  const reader = new DraftReader();
  reader.read(text);
  let current = text;
  for (const change of edits) {
    const { next, ...range } = edit(current, change);
    current = next;
    const draft = tellsChanges ? reader.read(next, [range]) : reader.read(next);
    expect(draft).toEqual(readDraft(next));
  }
}

describe('a draft that is read again', () => {
  const anyEdits = fc.array(
    fc.record({ at: fc.nat(), length: fc.nat({ max: 9 }), insert: anyDraft }),
    { minLength: 1, maxLength: 6 },
  );

  it('equals one that is read afresh, whatever the edits', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyDraft, fc.constantFrom(...samples)),
        anyEdits,
        fc.boolean(),
        expectSame,
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'indentation taken away',
      `    code\n\nmore\n\n${'a\n\n'.repeat(99)}`,
      { at: 0, length: 1, insert: '' },
    ],
    [
      'a table’s rule broken',
      `${'a\n\n'.repeat(99)}P\na | b\n- | -`,
      { at: 305, length: 1, insert: 'x' },
    ],
    ['a fence at the top', 'a\n\n'.repeat(99), { at: 0, length: 0, insert: '```\n' }],
    [
      'a definition far below',
      `[a]\n\n${'b\n\n'.repeat(99)}[a]: c`,
      { at: 305, length: 1, insert: 'd' },
    ],
    [
      'front matter closed',
      `---\ntitle: a\n# b\n${'c\n\n'.repeat(99)}`,
      { at: 13, length: 0, insert: '---\n' },
    ],
    [
      'front matter edited',
      `---\ntitle: a\n---\n${'c\n\n'.repeat(99)}`,
      { at: 12, length: 0, insert: 'b' },
    ],
    [
      'a footnote’s text indented',
      `${'a\n\n'.repeat(99)}[^1]: b\n\nc`,
      { at: 306, length: 0, insert: '    ' },
    ],
  ])('among them %s', (_name, text, change) => {
    expectSame(text, [change], true);
    expectSame(text, [change], false);
  });

  it('keeps what was read of blocks that no change touched, also where they move', () => {
    const reader = new DraftReader();
    const text = `${'one **two** [three](four)\n\n'.repeat(40)}end`;
    const before = reader.read(text).blocks;
    const after = reader.read(`# New\n\n${text}`).blocks;
    expect(after[30]?.span.start).toBe((before[29]?.span.start ?? 0) + 7);
    expect(after[30]?.map).toBe(before[29]?.map);
  });

  it('finds the changes where those it is told are wrong', () => {
    const reader = new DraftReader();
    reader.read(`${'a\n\n'.repeat(99)}b`);
    const next = `${'a\n\n'.repeat(50)}# c\n\n${'a\n\n'.repeat(49)}b`;
    const wrong = [{ fromA: 0, toA: 1, fromB: 0, toB: 1 }];
    expect(reader.read(next, wrong)).toEqual(readDraft(next));
  });
});

describe('a budget', () => {
  /** A clock that goes on by a millisecond each time it is asked. */
  function ticking(): () => number {
    let now = 0;
    return () => now++;
  }

  it('ends the reading: what was read so far is kept, and the draft says so', () => {
    const text = 'a\n\n'.repeat(100);
    const draft = readDraft(text, { clock: ticking(), stopAfter: 20 });
    expect(draft.truncated).toBe(true);
    expect(draft.blocks.length).toBeGreaterThan(5);
    expect(draft.blocks.length).toBeLessThan(30);
    expect(faults(draft)).toEqual([]);
  });

  it('lets the next reading go on from there', () => {
    const text = 'a\n\n'.repeat(100);
    const reader = new DraftReader({ clock: ticking(), stopAfter: 20 });
    const counts = Array.from({ length: 8 }, () => reader.read(text).blocks.length);
    expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
    expect(counts.at(-1)).toBe(100);
    expect(reader.read(text).truncated).toBeUndefined();
  });

  it('ends within a long paragraph', () => {
    const text = `a ${'[b](c) '.repeat(2000)}`;
    const draft = readDraft(text, { clock: ticking(), stopAfter: 20 });
    expect(draft.truncated).toBe(true);
    expect(draft.blocks[0]?.links.length).toBeLessThan(300);
    expect(faults(draft)).toEqual([]);
  });

  it('does nothing where there is time', () => {
    const text = 'a\n\n'.repeat(100);
    expect(readDraft(text, { clock: () => 0, stopAfter: 1 })).toEqual(readDraft(text));
  });
});

describe('text that no writer makes', () => {
  it.each([
    ['[a](b', 8000],
    ['*a **b ', 20_000],
    ['<a b="', 20_000],
    ['> ', 1000],
    ['- ', 1000],
    ['>', 50_000],
  ])('%j × %i is read in part', (unit, times) => {
    const draft = readDraft(`before\n\n${unit.repeat(times)}a\n\nafter`);
    expect(draft.truncated).toBe(true);
    expect(draft.blocks[0]?.text).toBe('before');
    expect(draft.blocks.at(-1)?.text).toBe('after');
  });

  it.each([
    ['1', 100_000],
    ['a ', 100_000],
    [' ', 100_000],
    ['a\n', 20_000],
    ['http://a.example/b) ', 2000],
    ['[a\n', 10_000],
    ['| a ', 2000],
  ])('%j × %i is read to its end', (unit, times) => {
    const draft = readDraft(`b${unit.repeat(times)}\n\nafter`);
    expect(draft.truncated).toBeUndefined();
    expect(draft.blocks.at(-1)?.text).toBe('after');
  });

  it('has addresses of any length blanked', () => {
    const url = `http://a.example/${'1)'.repeat(5000)}`;
    const [block] = readDraft(`a ${url} b`).blocks;
    expect(block?.text.replace(/ +/g, ' ')).toBe('a b');
    expect(block?.links[0]?.url).toBe(url);
  });
});
