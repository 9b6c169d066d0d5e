import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../server/src/core/claims/lexicon/lexicon';
import { readBlock } from '../../../server/src/core/claims/reading/blockReading';
import { governorOf } from '../../../server/src/core/claims/records/grammar/governor';
import { PREPOSITIONS } from '../../../server/src/core/language/prepositions';
import { placeIndexOf } from '../../../server/src/core/places/placeIndex';
import { lakeFacts } from '../fixtures/lake';

const lexicon = buildLexicon(lakeFacts);
const context = { places: placeIndexOf(lakeFacts.places), today: '2026-01-15' };

/** What the first figure of a sentence hangs on, in words: preposition, head, verb, tense, and the noun before the verb. */
function governor(text: string): readonly string[] {
  const block = readBlock(text, lexicon, context);
  const [sentence] = block.sentences;
  const at = sentence?.mentions.find(({ mention }) => mention.value.kind !== 'place');
  if (!sentence || !at) throw new Error(`no figure in ${text}`);
  const { preposition, head, verb, tense, subject, isPassive } = governorOf(at, sentence);
  const word = (token: number) => block.tokens[token]?.lower ?? '-';
  return [
    PREPOSITIONS[preposition] ?? '-',
    word(head),
    word(verb),
    `${tense}${isPassive ? ' passive' : ''}`,
    word(subject),
  ];
}

describe('governorOf', () => {
  it.each([
    ['The lake is to take about 60 boats.', '-', 'take', 'take', 'future', 'lake'],
    ['A loan of €40 million was granted.', 'of', 'loan', 'granted', 'past passive', 'loan'],
    ['The council signed the pact on 4 March 2021.', 'on', 'pact', 'signed', 'past', 'council'],
    ['It has sent 60 boats.', '-', 'sent', 'sent', 'perfect', '-'],
    ['Some 60 boats have arrived.', '-', '-', 'arrived', 'perfect', '-'],
    ['The town could get over 60 boats.', '-', 'get', 'get', 'open', 'town'],
    ['The rent runs over ten years.', 'over', 'runs', 'runs', 'present', 'rent'],
    ['They promised to pay another $5 million.', '-', 'pay', 'promised', 'past', '-'],
  ])('of %s', (text, ...expected) => {
    expect(governor(text)).toEqual(expected);
  });
});
