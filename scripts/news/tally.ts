/** A share, counted. */
export interface Share {
  right: number;
  all: number;
}

/** Everything that `eval:news` counts; sums of texts. */
export interface NewsTally {
  texts: number;
  words: number;
  /** Warnings on values that aren't wrong, hints on values that aren't wrong, notes that no mark bears out. */
  alarms: number;
  hints: number;
  notes: number;
  fixAllEdits: number;
  /** Right values, and right countries, whose hover says so. */
  hovers: Share;
  countryHovers: Share;
  /** Values without a mark whose hover vouches for them. */
  vouched: Share;
  /** Marks of what is disputed that are noted so. */
  disputed: Share;
  /** Wrong values that a warning is on; a warning or a hint. By kind of value, property and kind of error. */
  readonly sure: Map<string, Share>;
  readonly any: Map<string, Share>;
  /** Of the sure ones, those whose first fix restores the right value. */
  fixes: Share;
  /** Warnings that stand elsewhere in a text only since one value is wrong. */
  collateral: number;
}

export function noTally(): NewsTally {
  const none = (): Share => ({ right: 0, all: 0 });
  return {
    texts: 0,
    words: 0,
    alarms: 0,
    hints: 0,
    notes: 0,
    fixAllEdits: 0,
    hovers: none(),
    countryHovers: none(),
    vouched: none(),
    disputed: none(),
    sure: new Map(),
    any: new Map(),
    fixes: none(),
    collateral: 0,
  };
}

export function count(share: Share, isRight: boolean): void {
  share.all++;
  if (isRight) share.right++;
}

export function countIn(shares: Map<string, Share>, key: string, isRight: boolean): void {
  let share = shares.get(key);
  if (!share) shares.set(key, (share = { right: 0, all: 0 }));
  count(share, isRight);
}
