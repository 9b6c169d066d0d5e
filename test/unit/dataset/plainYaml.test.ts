import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFullYaml } from '../../../server/src/dataset/yaml/fullYaml';
import { readPlainYaml } from '../../../server/src/dataset/yaml/plainYaml';
import type { YamlNode } from '../../../server/src/dataset/yaml/tree';

const RUNS = 300;

const SAMPLE = `# a comment
name: Kosovo–Denmark prison agreement   # and one behind
also: [the prison deal, "it's: quoted", 'don''t']
parties: { host: Kosovo, sender: [Denmark, XK] }
about:
  - prison
  - "cell \\u20ac"

facts:
  price:
  - value: €210 million
    evidence: { reuters-2025: { figure: "210 million euros", at: ¶6 } }
  - value: 2027
    complete: true
    empty:
    url: https://example.org/a#b
    many: [
      1.5, ~, x,
      {a: b}
     ]
`;

/** Values and where they stand; a plain reader may tell otherwise where nothing stands. */
function shape(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value === null ? null : [node.start, node.value];
  if (node.kind === 'list') return { at: node.start, items: node.items.map(shape) };
  return {
    at: node.start,
    entries: node.entries.map(({ key, start, value }) => [key, start, shape(value)]),
  };
}

function expectSame(text: string): void {
  const plain = readPlainYaml(text);
  if (!('root' in plain)) return;
  const full = readFullYaml(text);
  expect('root' in full ? shape(full.root) : full.faults, text).toEqual(shape(plain.root));
}

describe('the plain reader', () => {
  it('reads what datasets are made of', () => {
    const plain = readPlainYaml(SAMPLE);
    expect(plain).toHaveProperty('root');
    expectSame(SAMPLE);
  });

  it.each([
    ['a tab', 'a:\n\tb: 1'],
    ['an anchor', 'a: &b 1'],
    ['a tag', 'a: !x 1'],
    ['a folded scalar', 'a: >\n  b'],
    ['a scalar of two lines', 'a: b\n  c'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['a key twice', 'a: 1\na: 2'],
    ['a prototype', '__proto__: 1'],
    ['a hexadecimal number', 'a: 0x1F'],
    ['a second colon', 'a: b: c'],
    ['an open quote', 'a: "b'],
    ['an open list', 'a: [b'],
    ['nothing', ''],
    ['forty levels', '['.repeat(50)],
  ])('leaves %s to the full one', (_name, text) => {
    expect(readPlainYaml(text)).toHaveProperty('stoppedAt');
  });

  it('says the same as the full reader of any text that it reads', () => {
    const pieces = ['\n', ' ', '  ', ': ', ':', '- ', '-', '#', ' #', '"', "'", '{', '}', '[', ']'];
    const more = [',', 'a', 'é', '1', '.', '\\', '&', '*', '|', '>', '?', '!', '~', 'null', '0x1'];
    const edit = fc.tuple(
      fc.nat(SAMPLE.length),
      fc.nat(6),
      fc.constantFrom('', ...pieces, ...more),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let text = SAMPLE;
        for (const [at, cut, put] of edits) text = text.slice(0, at) + put + text.slice(at + cut);
        expectSame(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('says the same of whatever the yaml package writes', () => {
    const key = fc.stringMatching(/^[a-zA-Z _-]{1,8}$/);
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree), fc.boolean(), (data, flow) => {
        expectSame(stringify(data, flow ? { collectionStyle: 'flow' } : {}));
      }),
      { numRuns: RUNS },
    );
  });
});
