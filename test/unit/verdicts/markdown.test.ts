import { describe, expect, it } from 'vitest';
import { GFM, parser } from '@lezer/markdown';
import {
  escapeMarkdown,
  linkAddress,
  markdownLink,
} from '../../../server/src/core/wording/markdown';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '**bold** _em_ ~~gone~~ `code`',
  'see https://evil.example and www.evil.example or mail a@evil.example',
  '<https://evil.example>',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '=====',
  '---',
  '```js',
  '    code',
  'a | b\n--|--\n1 | 2',
  'line one\n\n# line two',
  '[^1]: note',
  '[ref]: https://evil.example',
  '&lt;b&gt; &#106;avascript',
  '\\<b>',
  '\\\\[x](y)',
  '$(zap)',
];

/** The names of what a Markdown reader sees in a text, but for plain paragraphs and escapes. */
function markup(text: string): readonly string[] {
  const names: string[] = [];
  parser
    .configure(GFM)
    .parse(text)
    .iterate({ enter: ({ name }) => void names.push(name) });
  return names.filter((name) => !['Document', 'Paragraph', 'Escape'].includes(name));
}

describe('escapeMarkdown', () => {
  it.each(HOSTILE)('leaves nothing live of %j', (text) => {
    expect(markup(escapeMarkdown(text))).toEqual([]);
    expect(escapeMarkdown(text)).not.toContain('\n');
  });

  it('shows the text as it was written', () => {
    const shown = escapeMarkdown('[a](b) *c* 5 < 6 & 7 | 8').replace(/\\(?=[^\w\s])/g, '');
    expect(shown).toBe('[a](b) *c* 5 < 6 & 7 | 8');
  });

  it('leaves ordinary names and figures alone', () => {
    const plain = '€235 million ($250 million), St. John’s (U.S.) – “a deal”; 1.6 million, No. 5!';
    expect(escapeMarkdown(plain)).toBe(plain);
  });
});

describe('linkAddress', () => {
  it.each([
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    'https://',
    'ftp://a.example',
    ' https://a.example',
    '',
  ])('refuses %j', (url) => {
    expect(linkAddress(url)).toBeUndefined();
  });

  it('encodes what would end the link', () => {
    expect(linkAddress('https://a.example/b (c) <d>"e"|f\ng')).toBe(
      'https://a.example/b%20%28c%29%20%3Cd%3E%22e%22%7Cf%0Ag',
    );
    expect(linkAddress('https://a.example/?a=1&copy;b')).toBe('https://a.example/?a=1&copy%3Bb');
  });

  it('keeps what is encoded already', () => {
    expect(linkAddress('https://a.example/b%28c%29?x=1&y=2#z')).toBe(
      'https://a.example/b%28c%29?x=1&y=2#z',
    );
  });
});

describe('markdownLink', () => {
  it('links an address and escapes its label', () => {
    expect(markdownLink('A]b', 'https://a.example')).toBe('[A\\]b](https://a.example)');
    expect(markdownLink('A', 'javascript:x')).toBe('A');
  });
});
