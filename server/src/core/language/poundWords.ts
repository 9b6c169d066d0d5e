import { wordSet } from './wordList';

/** Money, or weight as the words round it say. */
export const POUND_NOUNS: ReadonlySet<string> = wordSet('pound pounds');

/** Before a figure in pounds: they are weight. */
export const WEIGHING_WORDS: ReadonlySet<string> = wordSet('weigh weighs weighed weighing weight');

/** The same behind it: `50 pounds lighter`. */
export const WEIGHT_ADJECTIVES: ReadonlySet<string> = wordSet('heavy overweight lighter heavier');

/** What sums are of, else they are weights: `300 pounds of aid`, but `300 pounds of cocaine`. */
export const SPENT: ReadonlySet<string> = wordSet(
  `money funding funds aid investment investments debt debts taxpayer taxpayers public spending cash savings revenue
  revenues damage support loans loan grants grant bonds income compensation cuts assets fines profits losses tax taxes
  exports imports trade goods equity capital payments costs`,
);
