import { describe, expect, it } from 'vitest';
import type { ValueKind } from '../../../../server/src/core/values/value';
import { corrected } from './corrected';

function expectCorrected(
  kind: ValueKind,
  rows: readonly (readonly [string, string, string])[],
): void {
  it.each(rows)('%s for %s → %s', (marked, known, wanted) => {
    expect(corrected(marked, known, kind)).toBe(wanted);
  });
}

describe('digits are grouped as the writer groups them', () => {
  expectCorrected('money', [
    ['€‹310’000’000›', '€210 million', '€210’000’000'],
    ["€‹310'000'000›", '€210 million', "€210'000'000"],
    ['€‹310.000.000›', '€210 million', '€210.000.000'],
    ['€‹310.000.000,50›', '€210,000,000.25', '€210.000.000,25'],
    ['€‹310\u202f000\u202f000›', '€210 million', '€210\u202f000\u202f000'],
    ['€‹310\u00a0000\u00a0000›', '€210 million', '€210\u00a0000\u00a0000'],
    ['€‹310\u2009000\u2009000›', '€210 million', '€210\u2009000\u2009000'],
    ['₹‹12,34,56,789›', '₹210 million', '₹21,00,00,000'],
    ['₹‹50,000›, of ₹3,10,00,000', '₹2 million', '₹20,00,000, of ₹3,10,00,000'],
  ]);
  expectCorrected('quantity', [
    ['‹3,10,00,000› people', '16,000,000 people', '1,60,00,000 people'],
    ['‹310 000› people', '1.6 million people', '1 600 000 people'],
    ['‹310000› people', '1.6 million people', '1600000 people'],
    ['‹1500› warheads', '1,550 warheads', '1550 warheads'],
    ['‹150› warheads', '1,550 warheads', '1,550 warheads'],
    ['‹150› warheads for 20’000 men', '1,550 warheads', '1’550 warheads for 20’000 men'],
    ['‹310’000› prisoners', '300 prisoners', '300 prisoners'],
  ]);
});

describe('a scale is the writer’s, or the next one', () => {
  expectCorrected('money', [
    ['₹‹31 crore›', '₹210 million', '₹21 crore'],
    ['₹‹31 crore›', '₹3 million', '₹30 lakh'],
    ['€‹1.2bn›', '€1.5 million', '€1.5m'],
    ['€‹210m›', '€1.5 billion', '€1.5bn'],
    ['$‹5b›', '$210 million', '$210m'],
    ['€‹5M›', '€7 billion', '€7B'],
    ['€‹2 million›', '€50,000', '€50,000'],
    ['‹nine million dollars›', '$7.2 million', '7.2 million dollars'],
    ['‹nine million dollars›', '$7 million', 'seven million dollars'],
    ['‹hundreds of millions› of euros', '€210 million', 'two hundred and ten million euros'],
    ['€‹200–310 million›', '€210 million', '€210 million'],
    ['€‹300–310 million›', '€200–210 million', '€200–210 million'],
  ]);
  expectCorrected('quantity', [
    ['‹3.1 lakh› people', '200,000 people', '2 lakh people'],
    ['‹3.1 lakh› people', '20 million people', '2 crore people'],
    ['‹3.1 lakh› people', '300 people', '300 people'],
  ]);
});

describe('numbers in words are spelt in the manner of the text', () => {
  expectCorrected('quantity', [
    ['‹three hundred› prisoners', '250 prisoners', 'two hundred and fifty prisoners'],
    ['‹Three hundred› prisoners', '250 prisoners', 'Two hundred and fifty prisoners'],
    ['‹two hundred ten› prisoners', '250 prisoners', 'two hundred fifty prisoners'],
    [
      'On December 11, 2025 ‹three hundred› prisoners',
      '250 prisoners',
      'On December 11, 2025 two hundred fifty prisoners',
    ],
    ['‹Three Hundred› Prisoners', '21 prisoners', 'Twenty-One Prisoners'],
    ['‹ten (10)› prisoners', '300 prisoners', 'three hundred (300) prisoners'],
    ['‹two million› people', '586,412 people', '586,412 people'],
  ]);
});

describe('what is counted follows the number', () => {
  expectCorrected('quantity', [
    ['‹two› volunteers were sent', '1 volunteer', 'one volunteer was sent'],
    ['‹2› people have come', '1 person', '1 person has come'],
    ['‹One› prisoner was sent', '300 prisoners', 'Three hundred prisoners were sent'],
    [
      '‹Thirteen› deportees from the United States have arrived',
      '1 deportee',
      'One deportee from the United States has arrived',
    ],
    ['‹three› of the volunteers', '1 volunteer', 'one of the volunteers'],
    ['a ‹2›-bed cell', '1 bed', 'a 1-bed cell'],
    ['‹dozens› of U.S. deportees', '14 deportees', 'fourteen U.S. deportees'],
    ['‹dozens› of the U.S. deportees', '14 deportees', 'fourteen of the U.S. deportees'],
    ['‹a couple› of prisoners', '14 prisoners', 'fourteen prisoners'],
    ['an ‹80›-place prison', '300 places', 'a 300-place prison'],
    ['a ‹300›-place prison', '80 places', 'an 80-place prison'],
  ]);
  expectCorrected('measure', [
    ['‹one mile› wide', '10 miles', 'ten miles wide'],
    ['‹ten miles› wide', '1 mile', 'one mile wide'],
  ]);
  expectCorrected('money', [
    ['a ‹€5 million› deal', '€8 million', 'an €8 million deal'],
    ['a ‹five million euro› deal', '€8 million', 'an eight million euro deal'],
  ]);
});

describe('a hedge goes where it would be wrong of the known number', () => {
  expectCorrected('quantity', [
    ['More than ‹four hundred› prisoners', '300 prisoners', 'Three hundred prisoners'],
    ['between ‹40› and 60 prisoners', '300 prisoners', '300 prisoners'],
    ['between ‹40› and 60 prisoners', '200 to 300 prisoners', 'between 200 and 300 prisoners'],
    ['from ‹200› to 300 prisoners', '50 prisoners', '50 prisoners'],
    ['‹200–300› prisoners', '40 to 60 prisoners', '40–60 prisoners'],
    ['nearly ‹400› prisoners', '300 prisoners', '300 prisoners'],
    ['no fewer than ‹400› prisoners', '300 prisoners', '300 prisoners'],
    ['‹350›+ prisoners', '300 prisoners', '300 prisoners'],
    ['some ‹350› prisoners', '300 prisoners', 'some 300 prisoners'],
    ['‹350›-odd prisoners', '300 prisoners', '300-odd prisoners'],
    ['as many as ‹400› prisoners', '300 prisoners', 'as many as 300 prisoners'],
  ]);
});

describe('what can’t be mended sensibly is left', () => {
  it.each<[string, string, ValueKind]>([
    ['‹1› 1 prisoners', '300 prisoners', 'quantity'],
    ['1 ‹1› prisoners', '300 prisoners', 'quantity'],
    ['-more than ‹1mil› prisoners', '50 prisoners', 'quantity'],
    ['more than between ‹200› and 300 warheads', '1,550 warheads', 'quantity'],
    ['‹15million› million dollar', '$15 million', 'money'],
    ['‹12› out of 86 members', '84 members', 'quantity'],
    ['12 out of ‹86› members', '84 members', 'quantity'],
    ['‹12› of the 86 members', '90 members', 'quantity'],
    ['12 of the ‹86› members', '10 members', 'quantity'],
  ])('%s for %s', (marked, known, kind) => {
    expect(corrected(marked, known, kind)).toBeUndefined();
  });
  it('but a part of a whole may be', () => {
    expect(corrected('‹12› of the 86 members', '84 members', 'quantity')).toBe(
      '84 of the 86 members',
    );
  });
});
