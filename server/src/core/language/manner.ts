const AMERICAN = [
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?) \d{1,2}\b(?! [A-Z])/,
  /\bpercent\b/i,
  /\bhundred (?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)\b/i,
  /\b(?:program|center|labor|defense|favor|color|neighbor|harbor)s?\b/,
];

const BRITISH = [
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  /\bper cent\b/i,
  /\bhundred and [a-z]/i,
  /\b(?:programme|centre|labour|defence|favour|colour|neighbour|harbour)s?\b/,
];

/** True where more of a text's habits are American than British: the order of dates, `percent`, `two hundred ten`, spelling. */
export function readsAmerican(text: string): boolean {
  const count = (habits: readonly RegExp[]) => habits.filter((habit) => habit.test(text)).length;
  return count(AMERICAN) > count(BRITISH);
}

/** A month before its day: `Dec. 11`. */
export function putsMonthFirst(text: string): boolean {
  const [monthFirst] = AMERICAN;
  const [dayFirst] = BRITISH;
  return monthFirst?.test(text) === true && dayFirst?.test(text) !== true;
}

/** Whether a number in words has its `and`: `two hundred and ten`; undefined where it has no place for one. */
export function hasAnd(words: string): boolean | undefined {
  if (/hundred and\b/i.test(words)) return true;
  return /hundred (?!and\b)[a-z]/i.test(words) ? false : undefined;
}
