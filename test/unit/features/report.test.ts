import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../server/src/core/verdicts/finding';
import { htmlReport } from '../../../server/src/features/report/html';
import { markdownReport } from '../../../server/src/features/report/markdown';
import { fifty, findingOn, forty, lakeFacts } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

const text = 'The lake\nhas some 60 boats & <b>no</b> "ferry".';
const WRONG: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };

function checked(verdict: Verdict, name = 'a.md') {
  const finding = findingOn(text, '60', verdict);
  return { name, result: openDraft(text, [finding]).result };
}

describe('the HTML report', () => {
  it('marks each value in the draft and leads to what is known of it, and back', () => {
    const html = htmlReport([checked(WRONG)], lakeFacts);
    expect(html).toContain('<a class="wrong" id="d1-v0" href="#d1-c0" title="Wrong">60</a>');
    expect(html).toContain(
      '<li id="d1-c0"><h3><strong>60</strong>, <a href="#d1-v0">line 2</a></h3>',
    );
    expect(html).toContain('<th scope="row" class="wrong">Wrong</th><td>1</td>');
    expect(html).toContain('Lake Pact, boats allowed: one source says up to 40 boats, not 60');
  });

  it('names each source with its figure as printed and its address', () => {
    const html = htmlReport(
      [checked({ kind: 'disputed', facts: [forty], others: [fifty] })],
      lakeFacts,
    );
    expect(html).toContain(
      '<a href="https://gazette.example/lake" rel="noopener noreferrer">The Gazette, 4 March 2021</a>: “no more than forty boats”',
    );
    expect(html).toContain('<p class="fact">50 boats</p>');
  });

  it('has an outline that leads to each claim, and no heading skips a rank', () => {
    const html = htmlReport([checked(WRONG, 'a.md'), checked(WRONG, 'b.md')], lakeFacts);
    const [nav = ''] = /<nav aria-label="Outline of claims in [^"]+">.*?<\/nav>/.exec(html) ?? [];
    expect(nav).toContain(
      '<li><a href="#d1-wrong">Wrong</a> (1)<ol><li><a href="#d1-c0">60</a>, line 2</li></ol></li>',
    );
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of targets) expect(html).toContain(` id="${id ?? ''}"`);
    for (const page of [html, htmlReport([checked(WRONG)], lakeFacts)]) {
      const ranks = [...page.matchAll(/<h(\d)/g)].map(([, rank]) => Number(rank));
      expect(ranks[0]).toBe(1);
      ranks.forEach((rank, i) => {
        expect(rank).toBeLessThanOrEqual((ranks[i - 1] ?? 0) + 1);
      });
      expect(ranks.length).toBeGreaterThan(3);
    }
  });

  it('escapes the draft, and may load and run nothing', () => {
    const html = htmlReport([checked(WRONG, '<script>alert(1)</script>')], lakeFacts);
    expect(html).toContain('&#60;b&#62;no&#60;/b&#62; &#34;ferry&#34;');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
  });

  it('has a section for each of several drafts', () => {
    const html = htmlReport([checked(WRONG, 'a.md'), checked(WRONG, 'b.md')], lakeFacts);
    expect(html.match(/<h2>.*<\/h2>/g)).toEqual(['<h2>a.md</h2>', '<h2>b.md</h2>']);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the Markdown report', () => {
  it('lists each value with what is known of it and the sources', () => {
    expect(markdownReport([checked(WRONG)], lakeFacts)).toContain(
      [
        '### Wrong',
        '',
        '#### **60**, line 2',
        '',
        'Lake Pact, boats allowed: one source says up to 40 boats, not 60.',
        '',
        '- up to 40 boats',
        '  - [The Gazette, 4 March 2021](https://gazette.example/lake): “no more than forty boats”',
      ].join('\n'),
    );
  });

  it('escapes what it prints', () => {
    expect(markdownReport([checked(WRONG, '[x](y) <b>')], lakeFacts)).toContain(
      '## \\[x\\](y) \\<b\\>',
    );
  });

  it('has a heading for each claim', () => {
    const headings = markdownReport([checked(WRONG)], lakeFacts).match(/^#+ .*$/gm);
    expect(headings).toEqual(['# PactCheck', '## a.md', '### Wrong', '#### **60**, line 2']);
  });
});
