import { describe, expect, it } from 'vitest';
import { directed } from '../../../server/src/core/check/directives';
import { directivesIn } from '../../../server/src/core/check/readDirectives';
import { readDraft } from '../../../server/src/core/text/readDraft';
import type { Finding, Verdict } from '../../../server/src/core/verdicts/finding';
import { findingOn, forty } from '../fixtures/lake';

const WRONG: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
const RIGHT: Verdict = { kind: 'supported', facts: [forty], others: [] };

/** What stays of findings on the written words. */
function left(text: string, ...found: readonly (readonly [string, Verdict])[]) {
  const findings = found.map(([written, verdict]): Finding => findingOn(text, written, verdict));
  const { directives } = directivesIn(readDraft(text));
  const { unused, ...rest } = directed(findings, directives, text);
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

  it.each([
    ['a fence', '```\n<!-- pactcheck-disable-file -->\n```\n\n60 boats.'],
    ['a fence in an item', '- x\n\n  ~~~\n  <!-- pactcheck-disable-file -->\n  ~~~\n\n60 boats.'],
    ['a line that is indented', 'x\n\n    <!-- pactcheck-disable-file -->\n\n60 boats.'],
    ['backticks', '`<!-- pactcheck-disable-file -->` 60'],
    ['backticks over two lines', '`a <!-- pactcheck-disable-file -->\nb` 60'],
    ['an element of HTML', '<code><!-- pactcheck-disable-file --></code> 60'],
    ['a block of HTML', '<pre>\n<!-- pactcheck-disable-file -->\n</pre>\n\n60 boats.'],
    ['a comment that goes on to the end', '60 boats.\n\n<!-- pactcheck-disable-file'],
    ['the words of a comment', '60 boats. <!-- see pactcheck-disable-file -->'],
  ])('is none in %s', (_name, text) => {
    expect(directivesIn(readDraft(text)).directives).toEqual([]);
    expect(left(text, ['60', WRONG]).found).toEqual(['60']);
  });

  it.each([
    ['a quotation', '> 60 boats. <!-- pactcheck-disable-line -->'],
    ['an item', '- <!-- pactcheck-disable-next-line -->\n  60 boats.'],
    ['a cell', '| a | b |\n| - | - |\n| 60 | <!-- pactcheck-disable-line --> |'],
    ['a block of HTML', '<div>\n60 boats <!-- pactcheck-disable-line -->\n</div>'],
    ['a line with a backtick', 'A ` and 60 boats. <!-- pactcheck-disable-line -->'],
    ['a comment of Obsidian’s over lines', '%%\npactcheck-disable-file\n%%\n\n60 boats.'],
    ['a comment below a definition', '[a]: /b\n<!-- pactcheck-disable-file -->\n\n60 boats.'],
    ['front matter in TOML', '+++\npactcheck = false\n+++\n\n60 boats.'],
    ['front matter in JSON', '{\n"pactcheck": false\n}\n\n60 boats.'],
  ])('is read in %s', (_name, text) => {
    expect(left(text, ['60', WRONG]).silenced).toEqual(['60']);
  });

  it('tells of words that it doesn’t know, and turns nothing off by them', () => {
    const text =
      '60 boats. <!-- pactcheck-disable-line wrong-numbr -- soup -->\n\n{/* pactcheck-disabel */}';
    const { directives, unknown } = directivesIn(readDraft(text));
    expect(unknown.map(({ span, role }) => [text.slice(span.start, span.end), role])).toEqual([
      ['wrong-numbr', 'code'],
      ['disabel', 'kind'],
    ]);
    expect(directives).toMatchObject([{ kind: 'disable-line', codes: [] }]);
    expect(left(text, ['60', WRONG])).toEqual({ found: ['60'], silenced: [], unused: [] });
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
