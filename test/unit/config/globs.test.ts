import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { describe, expect, it } from 'vitest';
import { globFault, pathTest } from '../../../server/src/config/globs';

describe('a glob', () => {
  it.each([
    ['notes', 'notes/a.md', true],
    ['notes', 'x/notes/y/a.md', true],
    ['notes', 'my-notes/a.md', false],
    ['*.qmd', 'x/y/a.qmd', true],
    ['drafts/*.md', 'drafts/a.md', true],
    ['drafts/*.md', 'drafts/x/a.md', false],
    ['drafts/*.md', 'x/drafts/a.md', false],
    ['/a.md', 'x/a.md', false],
    ['./drafts/', 'drafts/x/a.md', true],
    ['archive/**', 'archive/a/b.md', true],
    ['**/old/**', 'old/a.md', true],
    ['{drafts,posts/2026}/*.md', 'posts/2026/a.md', true],
    ['{drafts,{posts,pages}}/*.md', 'pages/a.md', true],
    ['20[0-9][0-9]/*', '2026/a.md', true],
    ['20[!0-9]6/*', '2026/a.md', false],
    ['café/*', 'café/😀.md', true],
    ['?.md', '😀.md', true],
    ['.hidden/*', '.hidden/a.md', true],
    ['a{b.md', 'a{b.md', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(pathTest([glob])(path)).toBe(expected);
  });

  it('that leads out, turns round or has too many alternatives is a fault', () => {
    expect(globFault('../a')).toMatch(/leads out/);
    expect(globFault('a\\b')).toMatch(/backslash/);
    expect(globFault('!a')).toMatch(/begins with/);
    expect(globFault('{a,b}'.repeat(7))).toMatch(/more than 100 alternatives/);
    expect(globFault('{a,b}/**/c..d/*.md')).toBeUndefined();
  });

  it('is matched in as many steps as it and the path are long', () => {
    expect(pathTest(['**/a/**/a/**/a/**/a/**/a/**/b'])(`${'a/'.repeat(2000)}a`)).toBe(false);
    expect(pathTest(['*a*a*a*a*a*a*a*a*a*b'])('a'.repeat(5000))).toBe(false);
  });

  it('means what it means elsewhere', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '/',
      '*',
      '**/',
      '?',
      '[ab]',
      '[^a]',
      '{a,b}',
      '{a/b,c}',
    );
    const globs = fc
      .array(piece, { minLength: 2, maxLength: 7 })
      .map((pieces) => `a/${pieces.join('')}`)
      .filter((glob) => !/\/\/|\/$|\*\*(?!\/)|[^/]\*\*|\*\*\*/.test(glob));
    const paths = fc
      .array(fc.constantFrom('a', 'b', '/', 'c', '.'), { minLength: 1, maxLength: 9 })
      .map((letters) => `a/${letters.join('')}`)
      .filter((path) => !/\/\/|\/$|(?:^|\/)\.+(?:\/|$)/.test(path));
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        const options = { dot: true, nonegate: true, noextglob: true };
        expect(pathTest([glob])(path)).toBe(picomatch([glob, `${glob}/**`], options)(path));
      }),
      { numRuns: 3000 },
    );
  });
});
