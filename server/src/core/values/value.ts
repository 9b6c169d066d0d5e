/**
 * What a draft can state and a dataset can hold. The same shapes serve both, so that like is compared with like.
 * They are also what `pactcheck mentions --format json` prints.
 */
export type Value =
  Quantity | Money | Percent | Measure | Ordinal | DateValue | Duration | Place | Status;

export type ValueKind = Value['kind'];

/** How a number is meant: `up to 50` is atMost, `fewer than 50` lessThan, `some fifty` about. */
export type Bound = 'exactly' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

/** On which side of the number printed the one that is meant lies, close by: `nearly 100` and `just under 100` below, `just over 23` above. */
export type Closeness = 'below' | 'above';

/** What the words round a number make of it. */
export interface Hedged {
  readonly bound: Bound;
  readonly close?: Closeness;
}

/** A number or, with `high`, a range whose two ends are both in it: `between 200 and 300`, `one or two`. */
export interface Amount extends Hedged {
  readonly amount: number;
  readonly high?: number;
}

/** A count. `unit` is the noun counted, singular and lower case: `300 foreign prisoners` → `prisoner`. `per` as of money. */
export interface Quantity extends Amount {
  readonly kind: 'quantity';
  readonly unit?: string;
  readonly per?: string;
}

/**
 * `currency` is ISO 4217; `alternatives` are others that the sign or word may mean: `kr` is DKK, NOK, SEK or ISK.
 * `per` is what the rate is for, singular: `year`, `month`, `person`, `each`; of two rates both: `day per person`.
 */
export interface Money extends Amount {
  readonly kind: 'money';
  readonly currency: string;
  readonly alternatives?: readonly string[];
  readonly per?: string;
}

/** `15%` is 15. `unit: 'point'` for percentage points. */
export interface Percent extends Amount {
  readonly kind: 'percent';
  readonly unit?: 'point';
}

/** A measure with a physical unit, by its usual symbol: `km`, `km2`, `ha`, `acre`, `t`, `MW`, `GWh`, `°C`. `per` as of money. */
export interface Measure extends Amount {
  readonly kind: 'measure';
  readonly unit: string;
  readonly per?: string;
}

/** `third` is 3. */
export interface Ordinal extends Amount {
  readonly kind: 'ordinal';
}

/**
 * EDTF (ISO 8601-2): `2025`, `2025-06`, `2025-12-11`, `2025-06/2025-08`, `2027/..`; a decade is `202X`.
 * A year that is neither written nor implied is `XXXX`: `XXXX-11-28`.
 */
export interface DateValue {
  readonly kind: 'date';
  readonly date: string;
}

/** ISO 8601: `P10Y`, `P18M`, `P3W`, `P2D`, `PT5H`. `high` is the longer end of a range. */
export interface Duration extends Hedged {
  readonly kind: 'duration';
  readonly duration: string;
  readonly high?: string;
}

/** `country` is an ISO 3166-1 alpha-2 code or an id that a dataset's places.yaml defines (`EU`, `XK`). */
export interface Place {
  readonly kind: 'place';
  readonly country: string;
}

/** Where an agreement or a party stands, in the words of `language/statuses.ts`: `negotiating`, `in force`. */
export interface Status {
  readonly kind: 'status';
  readonly status: string;
}
