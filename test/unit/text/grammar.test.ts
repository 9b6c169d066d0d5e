import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensions, markdownParser } from '../../../server/src/core/text/markdown/grammar';
import { anyDraft, samples } from './anyDraft';

const plain = parser.configure([GFM, ...extensions]);
const quick = markdownParser(() => false);

/** The nodes of the tree, each with its stretch. */
function nodes(tree: ReturnType<typeof plain.parse>): string[] {
  const found: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      found.push(`${name} ${from}-${to}`);
    },
  });
  return found;
}

describe('taking plain runs in one go', () => {
  it('finds the same markup as lezer does character by character', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, fc.constantFrom(...samples)), (text) => {
        expect(nodes(quick.parse(text))).toEqual(nodes(plain.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a.b@c.example x.www.a.example a-http://b.example/c. éhttp://d.example _www.e.example_',
    `${'a'.repeat(150)}@b.example ${'a-'.repeat(70)}@b.example xmpp:a@b.example/c mailto:a@b.example`,
    'a  \nb   c \nd  ',
    'a!b ![c](d) e@f @ g~h ~~i~~ j\\',
  ])('also in %j', (text) => {
    expect(nodes(quick.parse(text))).toEqual(nodes(plain.parse(text)));
  });
});
