/** The words of a list that is written as prose: parted by any white space. */
export function wordList(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}

/** `a=1 b=2` as a map; what stands before `=` is the key. */
export function wordMap(list: string): ReadonlyMap<string, string> {
  return new Map(
    wordList(list).map((entry): [string, string] => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** Words and phrases written in one string with commas between. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
