import fc from 'fast-check';
import { anyClaim } from './claims';
import { ENDS, EUROS, fits, LOOSE, LOOSE_MARKS, pairsIn } from './marks';
import type { Pair, Setting } from './marks';
import { NOTE_MARKS, UNREAD_IN_HTML, UNREAD_INLINE } from './unread';

/** A claim in random markup: words and parts of words in marks, marks across words, other blanks, pieces that aren't read. */
export function anySentence(setting: Setting): fc.Arbitrary<string> {
  return anyClaim().chain((claim) => {
    const words = claim.split(' ');
    return fc
      .record({
        words: fc.tuple(...words.map((word) => anyWord(word, setting))),
        gaps: fc.array(anyGap(setting), { minLength: words.length, maxLength: words.length }),
        stretch: fc.option(anyStretch(words.length, setting), { freq: 2 }),
        end: rarely('', ...(setting === 'html' ? [''] : ENDS)),
      })
      .map(({ words: written, gaps, stretch, end }) => joined(written, gaps, stretch) + end);
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly pair: Pair;
}

function joined(
  words: readonly string[],
  gaps: readonly string[],
  stretch: Stretch | null,
): string {
  const write = (from: number, to: number) =>
    words
      .slice(from, to)
      .map((word, i) => (from + i < to - 1 ? word + (gaps[from + i] ?? ' ') : word))
      .join('');
  if (stretch === null) return write(0, words.length);
  const { from, to, pair } = stretch;
  const inner = write(from, to);
  const parts = [
    write(0, from),
    fits(pair, inner) ? pair.join(inner) : inner,
    write(to, words.length),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function anyWord(word: string, setting: Setting): fc.Arbitrary<string> {
  const [, bare = '', stop = ''] = /^(.*?)([.,]?)$/.exec(word) ?? [];
  const pairs = pairsIn(setting).filter((pair) => fits(pair, bare));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 24, arbitrary: fc.constant(word) },
    { weight: 2, arbitrary: fc.constantFrom(...pairs).map((pair) => pair.join(bare) + stop) },
    { weight: 1, arbitrary: anyParting(bare, setting).map((parted) => parted + stop) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...EUROS).map((euro) => word.replace('€', euro)),
    },
    {
      weight: setting === 'html' ? 0 : 1,
      arbitrary: fc.constantFrom(...NOTE_MARKS).map((mark) => bare + mark + stop),
    },
  );
}

/** A word with marks round a part of it, or something invisible in it. */
function anyParting(word: string, setting: Setting): fc.Arbitrary<string> {
  const pairs: readonly Pair[] =
    setting === 'html'
      ? [['<b>', '</b>']]
      : [
          ['**', '**'],
          ['*', '*'],
          ['<b>', '</b>'],
          ['<i>', '</i>'],
        ];
  return fc
    .record({
      at: fc.nat(20),
      pair: fc.constantFrom(...pairs),
      shape: fc.constantFrom('front', 'back', 'soft'),
      soft: fc.constantFrom('\u00ad', '\u200b', '\u2060', '&shy;', '<wbr>'),
    })
    .map(({ at, pair, shape, soft }) => {
      const cut = 1 + (at % Math.max(1, word.length - 1));
      const [front, back] = [word.slice(0, cut), word.slice(cut)];
      if (back === '') return word;
      if (shape === 'front') return pair.join(front) + back;
      // A name may have a soft hyphen in it, a figure hasn't.
      return shape === 'back' || /\d/.test(word) ? front + pair.join(back) : front + soft + back;
    });
}

function anyStretch(count: number, setting: Setting): fc.Arbitrary<Stretch> {
  return fc
    .record({
      from: fc.nat(count - 1),
      length: fc.integer({ min: 1, max: 6 }),
      pair: fc.constantFrom(...pairsIn(setting)),
    })
    .map(({ from, length, pair }) => ({ from, to: Math.min(from + length, count), pair }));
}

function anyGap(setting: Setting): fc.Arbitrary<string> {
  const unread = setting === 'html' ? UNREAD_IN_HTML : UNREAD_INLINE;
  const isWide = setting === 'paragraph' || setting === 'html';
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 80, arbitrary: fc.constant(' ') },
    {
      weight: 4,
      arbitrary: fc.constantFrom('\u00a0', '&nbsp;', '&#160;', '  ', ' &ndash; ', ' &amp; '),
    },
    {
      weight: isWide ? 4 : 0,
      arbitrary: fc.constantFrom('\n', '\n', '  \n', '\\\n', '<br>\n', '\t'),
    },
    {
      weight: isWide && setting !== 'html' ? 1 : 0,
      arbitrary: fc.constantFrom(...LOOSE_MARKS).map((mark) => ` ${LOOSE}${mark}`),
    },
    { weight: 3, arbitrary: fc.constantFrom(...unread).map((piece) => ` ${piece} `) },
  );
}

/** Mostly the first. */
function rarely(usual: string, ...others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}
