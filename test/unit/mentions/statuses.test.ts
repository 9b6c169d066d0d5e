import { describe, expect, it } from 'vitest';
import { extractStatuses } from '../../../server/src/core/mentions/statuses';
import { buildPlaceIndex } from '../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../server/src/core/text/tokens';

const context = { places: buildPlaceIndex(new Map()) };

function statusesIn(text: string): readonly string[] {
  return extractStatuses(text, tokenize(text), context).map(
    ({ text: written, value }) => `${written} = ${value.status}`,
  );
}

describe('where a deal or a party stands', () => {
  it.each([
    ['Pristina has expressed interest in it', 'has expressed interest = interested'],
    ['Kosovo is interested', 'is interested = interested'],
    ['Rwanda is still negotiating with Washington', 'is still negotiating = negotiating'],
    ['Libya continues to negotiate', 'continues to negotiate = negotiating'],
    ['The two are in talks', 'are in talks = negotiating'],
    ['a country in talks', 'in talks = negotiating'],
    ['Talks continue', 'Talks continue = negotiating'],
    ['negotiations were still going on', 'negotiations were still going on = negotiating'],
    ['talks are under way', 'talks are under way = negotiating'],
    ['A pact has been proposed', 'has been proposed = proposed'],
    ['Kosovo has agreed to take 50', 'has agreed = agreed'],
    ['Ghana has since joined', 'has since joined = agreed'],
    ['Panama has accepted', 'has accepted = agreed'],
    ['Uganda is taking part', 'is taking part = agreed'],
    ['Rwanda is now among the participants', 'is now among the participants = agreed'],
    ['The treaty was signed', 'was signed = signed'],
    ['Kosovo has also signed a treaty', 'has also signed = signed'],
    ['It was ratified', 'was ratified = ratified'],
    ['It came into force', 'came into force = in force'],
    ['It has entered into force', 'has entered into force = in force'],
    ['It is in force', 'is in force = in force'],
    ['It took effect', 'took effect = in force'],
    ['The camp is operational', 'is operational = operating'],
    ['The deal has been suspended', 'been suspended = suspended'],
    ['The deal is on hold', 'is on hold = suspended'],
    ['It was scrapped', 'was scrapped = ended'],
    ['It has expired', 'has expired = ended'],
    ['It is no longer in force', 'is no longer in force = ended'],
    ['It was rejected', 'was rejected = rejected'],
    ['Egypt has turned down the offer', 'has turned down = rejected'],
  ])('%s', (text, expected) => {
    expect(statusesIn(text)).toEqual([expected]);
  });

  it.each([
    ['negotiating', 'negotiating = negotiating'],
    ['In force', 'In force = in force'],
    ['Status: signed', 'signed = signed'],
    ['Status: signed.', 'signed = signed'],
    ['participating', 'participating = agreed'],
  ])('in a word of its own: %s', (text, expected) => {
    expect(statusesIn(text)).toEqual([expected]);
  });
});

describe('no status', () => {
  it.each([
    'Kosovo has not agreed',
    'It was never signed',
    'It is not in force',
    'They are not in talks',
    'It will come into force',
    'It would be signed',
    'an interested party',
    'a signed copy',
    'the agreed price',
    'negotiating is an art',
    'They agreed',
    'He has agreed that it is so',
    'Parliament has yet to vote',
    'The talks failed',
    'Interested parties: many',
    '',
  ])('%s', (text) => {
    expect(statusesIn(text)).toEqual([]);
  });
});
