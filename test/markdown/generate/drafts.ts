import fc from 'fast-check';
import type { AnyDraft } from '../../invariants/drafts';
import { anyBlock } from './blocks';
import { DATASET, DAY, PLANTED } from './claims';
import { LOOSE } from './marks';

/** A draft in random Markdown. */
export interface GeneratedDraft extends AnyDraft {
  /** What isn't to be read is closed off from the rest, so that nothing of it may be touched. */
  readonly isWhole: boolean;
}

/** A few blocks of claims, with or without front matter, in any line ends; sometimes with marks that nothing closes. */
export function anyMarkdown(): fc.Arbitrary<GeneratedDraft> {
  return fc
    .record({
      front: mostly('', FRONT_MATTER),
      blocks: fc.array(anyBlock(), { minLength: 1, maxLength: 2 }),
      open: mostly('', OPEN),
      lineEnd: mostly('\n', ['\r\n', '\r\n', '\r']),
      mark: mostly('', ['\ufeff']),
    })
    .map(({ front, blocks, open, lineEnd, mark }) => {
      const body = blocks.join('\n\n');
      const notes = NOTES.filter(([used]) => body.includes(used)).map(([, note]) => note);
      const text = `${front}${[body, ...notes].join('\n\n')}\n${open}`;
      return {
        id: 'generated',
        dataset: DATASET,
        today: DAY,
        text: mark + text.replaceAll(LOOSE, '').replace(/\n/g, lineEnd),
        isWhole: !text.includes(LOOSE),
      };
    });
}

function mostly(usual: string, others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** What a note's mark and a reference lead to. */
const NOTES: readonly (readonly [string, string])[] = [
  ['[^1]', '[^1]: A note.'],
  ['[ref]', `[ref]: https://example.org/${PLANTED} "${PLANTED} prisoners"`],
];

/** What stands open where a draft ends; no `:::`, since remark knows no note whose definition stands in one. */
const OPEN: readonly string[] = [
  `\n\`\`\`\nn = ${PLANTED}\n`,
  `\n~~~\nn = ${PLANTED}`,
  `\n<!-- ${PLANTED} prisoners\n`,
  '\n$$\nx\n',
  '\n%%\nA remark.\n',
  '\n{% comment %}\nA remark.\n',
  '\n<div>\n',
  '\n<pre>\nA line.\n',
  '\n> [!note]\n> A line.\n',
  '\n- An item\n',
  '\n| a |\n|---|\n| b |',
  '\n[^9]: A note\n',
  '\n    code\n',
];

const FRONT_MATTER: readonly string[] = [
  `---\ntitle: A prison in Kosovo\ndate: ${DAY}\nn: ${PLANTED} prisoners\n---\n\n`,
  `---\nn: ${PLANTED}\ndescription: Kosovo will hold 350 prisoners for Denmark.\n---\n`,
  `+++\ntitle = "Kosovo will hold ${PLANTED} prisoners for Denmark"\ndate = ${DAY}\n+++\n\n`,
  `{\n  "title": "Kosovo will hold ${PLANTED} prisoners for Denmark",\n  "date": "${DAY}"\n}\n\n`,
];
