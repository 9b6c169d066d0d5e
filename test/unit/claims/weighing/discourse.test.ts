import { describe, expect, it } from 'vitest';
import { BlockReader } from '../../../../server/src/core/check/blockReader';
import { buildLexicon } from '../../../../server/src/core/claims/lexicon/lexicon';
import { coarse, Discourse, NEVER } from '../../../../server/src/core/claims/weighing/discourse';
import type { DraftContext } from '../../../../server/src/core/claims/weighing/discourse';
import { placeIndexOf } from '../../../../server/src/core/places/placeIndex';
import { readDraft } from '../../../../server/src/core/text/readDraft';
import { lakeFacts, pact } from '../../fixtures/lake';

const lexicon = buildLexicon(lakeFacts);
const day = { date: '2026-01-15', isDated: true };

function discourseOf(text: string): Discourse {
  const draft = readDraft(text);
  const context = { places: placeIndexOf(lakeFacts.places), today: day.date };
  const reading = new BlockReader(lexicon).read(draft, context, undefined);
  return Discourse.of(reading, lexicon, day, undefined);
}

/** What a draft's block of that number is read by. */
function contextOf(text: string, block: number): DraftContext {
  return discourseOf(text).at(block);
}

const NAMED = `The ${pact.name} was signed.`;

describe('a draft’s context', () => {
  it('says how many sentences ago a subject was last spoken of', () => {
    const text = `${NAMED}\n\nIt rained. It rained again.\n\nThen came the sun.`;
    expect(contextOf(text, 0).subjects.get(pact)?.since).toBe(NEVER);
    expect(contextOf(text, 1).subjects.get(pact)?.since).toBe(1);
    expect(contextOf(text, 2).subjects.get(pact)?.since).toBe(3);
  });

  it('says what the nearest heading speaks of, and how often a draft does', () => {
    const text = `# ${pact.name}\n\nIt rained.\n\n${NAMED} ${NAMED}\n\n# Weather\n\nIt rained.`;
    expect(contextOf(text, 1).subjects.get(pact)).toMatchObject({
      isInHeading: true,
      spoken: 3,
      share: 1,
      place: 0,
    });
    expect(contextOf(text, 4).subjects.get(pact)?.isInHeading).toBe(false);
  });

  it('has nothing of a subject that is never named', () => {
    expect(contextOf('It rained.', 0).subjects.size).toBe(0);
  });

  it('stays the same where a far part of the draft changes a little', () => {
    const rain = 'It rained. '.repeat(20);
    const before = contextOf(`${NAMED} ${rain}\n\nThe sun came.`, 1);
    expect(discourseOf(`${NAMED} ${rain}It hailed.\n\nThe sun came.`).at(1, before)).toBe(before);
    expect(discourseOf(`${rain}${NAMED}\n\nThe sun came.`).at(1, before)).not.toBe(before);
  });

  it('is asked for once more as it was found to be', () => {
    const before = contextOf(`${NAMED}\n\nThe sun came.`, 1);
    const discourse = discourseOf(`${NAMED}\n\nThe sun came.`);
    expect(discourse.at(1)).not.toBe(before);
    expect(discourse.at(1, before)).toBe(before);
    expect(discourse.at(1)).toBe(before);
  });
});

describe('coarse', () => {
  it('rounds counts down, in steps that widen', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 60].map(coarse)).toEqual([
      0, 1, 2, 3, 4, 4, 6, 6, 8, 8, 12, 12, 16, 48,
    ]);
  });
});
