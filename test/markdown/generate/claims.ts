import fc from 'fast-check';

/** The day that generated drafts are checked on. */
export const DAY = '2025-12-15';

/** A figure that stands only where nothing is to be read: in code, tags, addresses, comments, math, deleted text. */
export const PLANTED = '987';

/** The dataset that the claims are right and wrong by. */
export const DATASET = 'three-articles';

/** A sentence without marks, one in three of them right. */
export function anyClaim(): fc.Arbitrary<string> {
  return fc
    .record({ claim: fc.constantFrom(...CLAIMS), n: fc.nat(5) })
    .map(({ claim: [sentence, ...values], n }) =>
      sentence.replace('…', values[n % values.length] ?? ''),
    );
}

/** A sentence, and what may stand in the place of its `…`: the right value and wrong ones. */
const CLAIMS: readonly (readonly [string, string, ...string[]])[] = [
  ['Kosovo will hold … prisoners for Denmark.', '350', '300', '1,200', 'three hundred and fifty'],
  [
    'Denmark pays Kosovo … for the prison.',
    '€310 million',
    '€210 million',
    '€310m',
    '€310,000,000',
  ],
  ['The prison that Denmark rents in Kosovo will open in ….', '2031', '2027', 'April 2029'],
  ['The prison deal with Denmark runs for …, Kosovo said.', 'five years', 'ten years', '25 years'],
  ['Kosovo agreed to take … deportees from the United States.', '500', '50', 'seventy-five'],
  ['Kosovo and the United States signed the deportee deal in ….', 'July 2025', 'June 2025', '2023'],
  ['The price of the prison deal between Denmark and Kosovo is ….', '€310 million', '€235 million'],
  ['On … Albin Kurti confirmed that Kosovo received the first arrivals.', '9 December 2025'],
];
