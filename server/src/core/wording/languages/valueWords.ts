import type { StatusName } from '../../language/statuses';
import type { Bound } from '../../values/value';

/** How a language other than English words values and dates beside a finding; what is written into drafts is English. `{value}` and such are filled in. */
export interface ValueWords {
  readonly bounds: Readonly<Record<Exclude<Bound, 'exactly'>, string>>;
  /** Of two numbers that follow each other, of others. */
  readonly or: string;
  readonly to: string;
  readonly and: string;
  readonly ordinal: string;
  readonly percentagePoints: string;
  /** Between a magnitude and what it counts: `millones de euros`. */
  readonly afterMagnitude: string;
  readonly rates: Readonly<Record<string, string>>;
  /** Of any other unit. */
  readonly rate: string;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly dates: DateWords;
}

export interface DateWords {
  readonly about: string;
  readonly decade: string;
  /** Parts of a year by their EDTF code. */
  readonly seasons: Readonly<Record<string, string>>;
  readonly anyTime: string;
  readonly until: string;
  readonly from: string;
  readonly between: string;
}
