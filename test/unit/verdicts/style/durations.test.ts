import { describe, expect, it } from 'vitest';
import { corrected } from './corrected';

describe('a span of time is written as the draft writes its own', () => {
  it.each([
    ['for ‹five› years', 'ten years', 'for ten years'],
    ['for more than ‹five› years', 'ten years', 'for ten years'],
    ['For more than ‹5› years', 'ten years', 'For 10 years'],
    ['for ‹five› years or more', 'ten years', 'for ten years'],
    ['a ‹five›-year deal', 'eight years', 'an eight-year deal'],
    ['a ‹decade›-long deal', 'five years', 'a five-year-long deal'],
    ['for ‹three› to five years', 'ten years', 'for ten years'],
    ['between ‹three› and five years', 'ten years', 'ten years'],
    ['a ‹three›-to-five-year deal', 'ten years', 'a ten-year deal'],
    ['for ‹3› years and 2 months', 'ten years', 'for 10 years'],
    ['for ‹a year› and a half', 'ten years', 'for ten years'],
    ['for ‹two› decades', 'ten years', 'for a decade'],
    ['for ‹one› year', 'ten years', 'for ten years'],
    ['for ‹ten› years', 'one year', 'for one year'],
    ['over the next ‹decade›', 'five years', 'over the next five years'],
    ['for ‹18› months', 'ten years', 'for 10 years'],
    ['an ‹18›-month deal', 'ten years', 'a 10-year deal'],
    ['for ‹five› years', '18 months', 'for eighteen months'],
    ['for ‹5› consecutive years', 'ten years', 'for 10 consecutive years'],
    ['for ‹2› consecutive years', 'one year', 'for 1 consecutive year'],
  ])('%s for %s → %s', (marked, known, wanted) => {
    expect(corrected(marked, known, 'duration')).toBe(wanted);
  });
  it('but not in several units', () => {
    expect(corrected('for ‹five› years', 'two years and three months', 'duration')).toBeUndefined();
  });
});
