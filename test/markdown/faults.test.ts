import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../server/src/core/verdicts/finding';
import { DATASET, DAY } from './generate/claims';
import { faultsOf } from './faults';

/** An edit of the first words of a text that are `was`. */
function edit(text: string, was: string, written: string): TextEdit {
  const start = text.indexOf(was);
  return { span: { start, end: start + was.length }, text: written };
}

function faults(text: string, edits: readonly TextEdit[], kind: 'correct' | 'cite' = 'correct') {
  const draft = { id: '', dataset: DATASET, today: DAY, text };
  return faultsOf({ title: 'Change', kind, style: 'pandoc', edits }, draft);
}

const text = 'Kosovo agreed to hold **350** prisoners for Denmark.\r\n\r\nText 😀.';

describe('a correction', () => {
  it('is right where it writes the value, or another place’s too', () => {
    expect(faults(text, [edit(text, '350', '300')])).toEqual([]);
    expect(faults(text, [edit(text, '350', '300'), edit(text, 'Text', 'Word')])).toEqual([]);
  });

  it.each([
    ['leaves the value wrong', [edit(text, '350', '400')]],
    ['takes markup with it', [edit(text, '350** prisoners', '300 prisoners')]],
    ['changes nothing', [edit(text, '350', '350')]],
    ['lies outside of the draft', [{ span: { start: 17, end: 400 }, text: '300' }]],
    ['ends before it starts', [{ span: { start: 20, end: 17 }, text: '300' }]],
    ['parts a line’s end', [edit(text, 'Denmark.\r', 'Denmark.')]],
    ['parts a character', [edit(text, '\ud83d', 'A')]],
    ['is out of order', [edit(text, 'Text', 'Word'), edit(text, '350', '300')]],
    ['overlaps itself', [edit(text, '350', '300'), edit(text, '50', '00')]],
  ])('is told of where it %s', (_, edits) => {
    expect(faults(text, edits)).not.toEqual([]);
  });

  it('is told of where a figure that is partly bold is wrong as a whole', () => {
    const parted = 'Kosovo will hold 3**50** prisoners for Denmark.';
    expect(faults(parted, [edit(parted, '50', '00')])).toEqual([]);
    expect(faults(parted, [edit(parted, '50', '300')])).not.toEqual([]);
  });

  it('is told of where it writes in what isn’t to be read', () => {
    const draft = { id: '', dataset: DATASET, today: DAY, text };
    const { span } = edit(text, '350', '');
    const offer = { title: '', kind: 'correct', style: 'link' } as const;
    expect(faultsOf({ ...offer, edits: [{ span, text: '300' }] }, draft, [span])).toHaveLength(1);
  });
});

describe('a citation', () => {
  const at = (place: string, mark = ' [@a]') => [edit(text, place, mark + place)];

  it('is right at the sentence’s end and told of elsewhere', () => {
    const { span } = edit(text, '.', '');
    const insert = (start: number) => [{ span: { start, end: start }, text: ' [@a]' }];
    expect(faults(text, insert(span.start), 'cite')).toEqual([]);
    expect(faults(text, insert(span.start - 1), 'cite')).not.toEqual([]);
    expect(faults(text, at('.', ' (a)'), 'cite')).not.toEqual([]);
  });
});
