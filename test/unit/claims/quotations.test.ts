import { describe, expect, it } from 'vitest';
import { quotations } from '../../../server/src/core/claims/reading/quotations';

function quotedIn(text: string): readonly string[] {
  return quotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('marks of feet, inches, minutes and seconds quote nothing', () => {
  it.each<[string, readonly string[]]>([
    ['A 9" pipe feeds 300 prisoners, he said.', []],
    ['He is 6\'2" tall and sits behind 36" of steel.', []],
    ['A 5′ 10″ man said “no”.', ['no']],
    ['Photos of 4" x 6" or 9½" across', []],
    ['The song of 12\' 30" was “long”.', ['long']],
    ['"It is 36" wide," he said, "and 40" tall."', ['It is 36" wide,', 'and 40" tall.']],
    ['“It is 9” wide,” he said', ['It is 9” wide,']],
    ['He is 6’2” tall, “a giant”', ['a giant']],
  ])('%s', (text, wanted) => {
    expect(quotedIn(text)).toEqual(wanted);
  });
});

describe('a straight quote behind a digit closes a quotation that is open', () => {
  it.each<[string, readonly string[]]>([
    ['the "300" prisoners', ['300']],
    ['"We take 300" he said.', ['We take 300']],
    ['The deal, "up to 50", is "for 10".', ['up to 50', 'for 10']],
  ])('%s', (text, wanted) => {
    expect(quotedIn(text)).toEqual(wanted);
  });
});

describe('an apostrophe that an editor has turned round opens nothing', () => {
  it.each<[string, readonly string[]]>([
    ['‘90s music and the prisons’ cells', []],
    ['‘tis the season of the prisons’ cells', []],
    ['’tis the season; rock ’n’ roll', []],
    ['the prisons’ cells of the ’90s', []],
    ['rock ‘n’ roll, and ‘we take 300’', ['we take 300']],
    ['‘300 prisoners’, he said (‘at most’)', ['300 prisoners', 'at most']],
  ])('%s', (text, wanted) => {
    expect(quotedIn(text)).toEqual(wanted);
  });
});
