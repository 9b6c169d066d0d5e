import { describe, expect, it } from 'vitest';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import { tokenize } from '../../../server/src/core/text/tokens';

/** Which of a text's amounts come on top of another. */
function additionsIn(text: string): readonly string[] {
  return extractAmounts(text, tokenize(text)).flatMap((mention) =>
    'isAdditional' in mention ? [mention.text] : [],
  );
}

describe('an amount that comes on top of another', () => {
  it.each([
    ['It took another 19 prisoners.', ['19']],
    ['A further 1,200 people came.', ['1,200']],
    ['An additional €3 billion followed.', ['€3 billion']],
    ['Up to another 50 may come.', ['50']],
    ['Another up to 50 may come.', ['50']],
    ['There were 19 more.', ['19']],
    ['The ferry brought 40 more trucks.', ['40']],
    ['It hired thirty additional guards.', ['thirty']],
    ['Kurti and 19 others came.', ['19']],
    ['They want $250m–$300m more.', ['$250m–$300m']],
    ['It ships a further 500 MW.', ['500 MW']],
  ])('%s', (text, expected) => {
    expect(additionsIn(text)).toEqual(expected);
  });

  it.each([
    'It took 19 prisoners.',
    'No more than 19 came.',
    'At least 19 or more came.',
    'It took 300 more or less.',
    'More than 300 came.',
    'In another town 300 came.',
  ])('%s', (text) => {
    expect(additionsIn(text)).toEqual([]);
  });
});
