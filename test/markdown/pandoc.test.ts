import { describe, expect, it, vi } from 'vitest';
import type { CitationStyle } from '../../server/src/core/verdicts/finding';
import { fixesFor } from '../../server/src/core/verdicts/fixes';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import { checked, factbaseOf } from '../invariants/drafts';
import { DATASET, DAY } from './generate/claims';
import { CONSTRUCTS, VALUES } from './pandoc/constructs';
import type { Construct, Format } from './pandoc/constructs';
import { hasPandoc, rendered, strayMarks, visibleText } from './pandoc/render';

const isThere = hasPandoc();
if (!isThere) {
  console.warn('pandoc is not installed: the tests with it are skipped (apt-get install pandoc)');
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const READ: readonly (readonly [CitationStyle, Format])[] = [
  ['link', 'gfm+footnotes'],
  ['link', 'commonmark_x'],
  ['footnote', 'gfm+footnotes'],
  ['footnote', 'markdown'],
  ['pandoc', 'markdown'],
];

/** How each style looks once it is rendered. */
const CITED: Readonly<Record<CitationStyle, RegExp>> = {
  link: / \(<a href="https:[^>]*>[^<]+<\/a>\)/g,
  footnote: /<a[^>]*class="footnote-ref"/g,
  pandoc: /<span class="citation" data-cites="(?!other")/g,
};

describe.skipIf(!isThere).each(READ)(
  'a correction that cites by %s, as pandoc reads %s',
  (style, format) => {
    const constructs = CONSTRUCTS.filter(({ formats }) => formats.includes(format));
    const before = isThere
      ? rendered(
          constructs.map(({ draft }) => draft),
          format,
        )
      : [];
    const mended = constructs.map((construct) => correctedAndCited(construct, style));
    const after = isThere
      ? rendered(
          mended.map((draft) => draft ?? ''),
          format,
        )
      : [];

    it.each(constructs.map(({ name }, i) => [name, i] as const))('leaves no mark in %s', (_, i) => {
      const [old = '', now = ''] = [before[i], after[i]];
      if (isOpen(constructs[i]) && style === 'footnote' && mended[i] === undefined) return;
      expect(mended[i], 'no such fix').toBeDefined();
      expect(strayMarks(now), mended[i]).toEqual(strayMarks(old));
      expect(count(now, CITED[style]) - count(old, CITED[style]), now).toBe(1);
      expect(visibleText(now.replace(CITED.link, ''))).toBe(corrected(visibleText(old)));
    });
  },
);

describe('what is left of rendered drafts', () => {
  it('shows the marks that a broken fix leaves', () => {
    expect(strayMarks('<p>**300 <b>men</b>[^r]</p>')).toEqual(['**', '[^']);
    expect(strayMarks('<p>300 ([R](a)) [@r]</p>')).toEqual(['](', '[@']);
    expect(strayMarks('<p>:::</p><p>[^r]: R {#a}</p>')).toEqual([':::', '[^', ']:', '{#']);
    expect(strayMarks('<p><code>**</code> <span class="citation">[@r]</span></p>')).toEqual([]);
  });

  it('keeps all words but citations and notes', () => {
    const note = '<a href="#1" class="footnote-ref"><sup>1</sup></a>';
    expect(visibleText(`<p>A&nbsp;<b>man</b>\n <!-- x -->here${note}.</p>`)).toBe('A man here.');
  });
});

/** Where a draft ends in code or a comment that is open, there may be no place for a footnote. */
function isOpen(construct: Construct | undefined): boolean {
  return construct?.name.includes('still open') ?? false;
}

function correctedAndCited({ name, draft }: Construct, style: CitationStyle): string | undefined {
  const result = checked({ id: name, dataset: DATASET, today: DAY, text: draft });
  const fixes = result.findings.flatMap((finding) =>
    fixesFor(finding, result, factbaseOf(DATASET), style),
  );
  const fix = fixes.find(({ kind }) => kind === 'correct-and-cite');
  return fix === undefined ? undefined : applyEdits(draft, fix.edits);
}

function corrected(text: string): string {
  return VALUES.reduce((written, [wrong, right]) => written.replace(wrong, right), text);
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}
