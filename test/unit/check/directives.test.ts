import { describe, expect, it } from 'vitest';
import { directed, directivesIn } from '../../../server/src/core/check/directives';
import type { Finding, Verdict } from '../../../server/src/core/verdicts/finding';
import { findingOn, forty } from '../fixtures/lake';

const WRONG: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
const RIGHT: Verdict = { kind: 'supported', facts: [forty], others: [] };

/** What stays of findings on the written words, the frontMatter being what stands between the first two `---`. */
function left(text: string, ...found: readonly (readonly [string, Verdict])[]) {
  const findings = found.map(([written, verdict]): Finding => findingOn(text, written, verdict));
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  const frontMatter = end > 0 ? { start: 0, end } : undefined;
  const { unused, ...rest } = directed(findings, directivesIn(text, frontMatter), text);
  const words = (list: readonly Finding[]) =>
    list.map(({ span }) => text.slice(span.start, span.end));
  return {
    found: words(rest.findings),
    silenced: words(rest.silenced),
    unused: unused.map(({ kind }) => kind),
  };
}

describe('a directive', () => {
  it('turns off what is found in its line, or in the next', () => {
    const text =
      'Some 60 boats. <!-- pactcheck-disable-line -->\n<!-- pactcheck-disable-next-line -->\nSome 70 boats.\nSome 80 boats.';
    expect(left(text, ['60', WRONG], ['70', WRONG], ['80', WRONG])).toEqual({
      found: ['80'],
      silenced: ['60', '70'],
      unused: [],
    });
  });

  it('turns off from its place to where another turns on again', () => {
    const text =
      'Some 60 boats.\n\n<!-- pactcheck-disable -->\n\n70 boats.\n\n<!-- pactcheck-enable -->\n\n80 boats.';
    expect(left(text, ['60', WRONG], ['70', WRONG], ['80', WRONG]).silenced).toEqual(['70']);
    expect(left(text.replace('enable', 'nothing'), ['80', WRONG]).silenced).toEqual(['80']);
  });

  it('turns off a whole file, by a comment anywhere or in the front matter', () => {
    expect(left('60 boats.\n\n<!-- pactcheck-disable-file -->', ['60', WRONG]).found).toEqual([]);
    expect(left('---\npactcheck: false\n---\n60 boats.', ['60', WRONG]).found).toEqual([]);
    expect(left('---\ntitle: pactcheck: false\n---\n60 boats.', ['60', WRONG]).found).toEqual([
      '60',
    ]);
  });

  it('turns off only what it names, whatever the reason', () => {
    const of = (codes: string) =>
      left(`60 boats. <!-- pactcheck-disable-line ${codes} -->`, ['60', WRONG]).silenced;
    expect(of('wrong-number')).toEqual(['60']);
    expect(of('wrong-date, wrong-number -- as the minister said')).toEqual(['60']);
    expect(of('wrong-date')).toEqual([]);
    expect(of('-- wrong-date')).toEqual(['60']);
  });

  it('is written in MDX and in Obsidian’s comments too', () => {
    expect(left('60 boats. {/* pactcheck-disable-line */}', ['60', WRONG]).found).toEqual([]);
    expect(left('60 boats. %% pactcheck-disable-line %%', ['60', WRONG]).found).toEqual([]);
  });

  it('is none in code', () => {
    const fence = '```\n<!-- pactcheck-disable-file -->\n```\n60 boats.';
    expect(left(fence, ['60', WRONG]).found).toEqual(['60']);
    expect(left('`<!-- pactcheck-disable-file -->` 60', ['60', WRONG]).found).toEqual(['60']);
  });

  it('leaves what is supported', () => {
    expect(left('60 <!-- pactcheck-disable-line -->', ['60', RIGHT]).found).toEqual(['60']);
  });

  it('is unused where it turns nothing off', () => {
    expect(left('60 boats. <!-- pactcheck-disable-line wrong-date -->', ['60', WRONG])).toEqual({
      found: ['60'],
      silenced: [],
      unused: ['disable-line'],
    });
  });

  it('knows lines that end in a carriage return', () => {
    const text = '<!-- pactcheck-disable-next-line -->\r\n60 boats.\r\n70 boats.';
    expect(left(text, ['60', WRONG], ['70', WRONG]).silenced).toEqual(['60']);
  });
});
