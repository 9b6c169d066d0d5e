import { expect, it } from 'vitest';
import { applyEdits, textAfter } from '../../../server/src/dataset/marks/edits';

const text = 'from next year, 250 men';

it('applies edits in the order of the text, whatever order they come in', () => {
  const edits = [
    { span: { start: 16, end: 19 }, text: '300' },
    { span: { start: 0, end: 0 }, text: 'So ' },
  ];
  expect(applyEdits(text, edits)).toBe('So from next year, 300 men');
});

it('says what stands in the place of a span', () => {
  const edits = [{ span: { start: 16, end: 19 }, text: '300' }];
  expect(textAfter(text, edits, { start: 16, end: 19 })).toBe('300');
  expect(textAfter(text, edits, { start: 0, end: 4 })).toBe('from');
});

it('cuts off what an edit that reaches further leaves as it was', () => {
  const edits = [{ span: { start: 5, end: 23 }, text: 'next year, 300 men' }];
  expect(textAfter(text, edits, { start: 16, end: 19 })).toBe('300');
});

it('shows an edit inside the span', () => {
  const edits = [{ span: { start: 17, end: 18 }, text: '0' }];
  expect(textAfter(text, edits, { start: 16, end: 19 })).toBe('200');
});

it('leaves out what is inserted beside the span', () => {
  const edits = [{ span: { start: 19, end: 19 }, text: ' (Reuters)' }];
  expect(textAfter(text, edits, { start: 16, end: 19 })).toBe('250');
});
