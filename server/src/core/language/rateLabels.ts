/** What a property's label says that its values are for: `price a year` → `a year`. Nothing where it says none. */
export function rateInLabel(label: string): string | undefined {
  return RATE_AT_END.exec(label)?.[1];
}

const RATE_AT_END =
  /(?<!\b(?:of|for|to|in|by|with|from|on|at|as|about) )\b((?:an?|per|each) \p{L}+)$/u;
