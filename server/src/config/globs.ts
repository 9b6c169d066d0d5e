/** Whether a path matches one of some globs; the path is relative to the folder that these count from, and parted by `/`. */
export type PathTest = (path: string) => boolean;

/**
 * `*` and `?` match within a name, `**` any folders, `[a-z]` and `[!a-z]` one character, `{one,two}` either. A glob without a slash means
 * files and folders of that name anywhere, one with a slash counts from the folder; of a folder all that is in it is meant.
 *
 * What libraries make of a glob is a regular expression that tries ways: four `**` against a deep path take minutes, and both may come
 * with a repository that somebody has sent. Here all ways are gone at once, so that the time grows with glob times path.
 */
export function pathTest(globs: readonly string[]): PathTest {
  const patterns = globs.flatMap((glob) => alternatives(rooted(glob)) ?? []).map(tokensOf);
  return (path) => patterns.some((tokens) => matches(tokens, path));
}

/** What speaks against a glob, to stand behind its name; nothing where it will do. */
export function globFault(glob: string): string | undefined {
  if (glob.startsWith('!')) return "begins with '!': name under 'exclude' what is to be left out";
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob))
    return 'leads out of the folder of this file: put one of its own there';
  if (glob.includes('\\')) return "has a backslash: folders are parted by '/'";
  return alternatives(glob) === undefined
    ? `has more than ${String(MOST_ALTERNATIVES)} alternatives in its braces: write it as several`
    : undefined;
}

function rooted(glob: string): string {
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return plain.includes('/') || glob.startsWith('/') ? plain : `**/${plain}`;
}

/** The globs without braces that one with braces stands for; nothing where these are too many. A brace that isn't closed is a brace. */
function alternatives(glob: string): readonly string[] | undefined {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // The innermost one, so that what is inside has none.
    const [braces, inside = ''] = /\{([^{}]*,[^{}]*)\}/.exec(next) ?? [];
    if (braces === undefined) done.push(next);
    else for (const one of inside.split(',')) open.push(next.replace(braces, () => one));
    if (done.length + open.length > MOST_ALTERNATIVES) return undefined;
  }
  return done;
}

/**
 * - one: a character that passes the test. - many: any number that pass. - folders: any number of whole folders (`inFolder`: in the midst of
 * the name of one). - inside: nothing, or a slash and whatever is behind it.
 */
type Token =
  | { readonly kind: 'one' | 'many'; readonly test: (character: string) => boolean }
  | { readonly kind: 'folders' | 'inFolder' | 'inside' };

function tokensOf(glob: string): readonly Token[] {
  const tokens = [...glob.matchAll(TOKEN)].flatMap(([written, folders, stars, set]): Token[] => {
    if (folders !== undefined) return [{ kind: 'folders' }, { kind: 'inFolder' }];
    if (stars !== undefined)
      return [{ kind: 'many', test: stars.length > 1 ? () => true : isInName }];
    if (set !== undefined) return [{ kind: 'one', test: setTest(set) }];
    return [{ kind: 'one', test: written === '?' ? isInName : (one) => one === written }];
  });
  return [...tokens, { kind: 'inside' }];
}

const TOKEN = /((?<=^|\/)\*\*\/)|(\*+)|\[(!?\]?[^\]/]+)\]|[^]/gu;

function isInName(character: string): boolean {
  return character !== '/';
}

/** What stands in brackets: `a-z_`, `!0-9`. */
function setTest(set: string): (character: string) => boolean {
  const isNegated = /^[!^]/.test(set);
  const parts = [...set.slice(isNegated ? 1 : 0).matchAll(/([^])-([^])|([^])/gu)];
  return (character) =>
    isInName(character) &&
    isNegated !==
      parts.some(([, first, last, single]) =>
        first !== undefined && last !== undefined
          ? first <= character && character <= last
          : single === character,
      );
}

function matches(tokens: readonly Token[], path: string): boolean {
  let at = new Set<number>();
  reach(0, tokens, at);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of at) {
      const to = step(tokens[place], place, character);
      if (to !== undefined) reach(to, tokens, next);
    }
    if (next.size === 0) return false;
    at = next;
  }
  return at.has(tokens.length - 1) || at.has(tokens.length);
}

/** Adds a place, and those behind it that are reached without a character. */
function reach(place: number, tokens: readonly Token[], places: Set<number>): void {
  for (let at = place; !places.has(at);) {
    places.add(at);
    const kind = tokens[at]?.kind;
    if (kind === 'folders') at += 2;
    else if (kind === 'many') at += 1;
    else return;
  }
}

/** Where a character leads from a place; the last place but one past the tokens takes all that is inside a folder. */
function step(token: Token | undefined, place: number, character: string): number | undefined {
  switch (token?.kind) {
    case undefined:
      return place;
    case 'one':
      return token.test(character) ? place + 1 : undefined;
    case 'many':
      return token.test(character) ? place : undefined;
    case 'folders':
      return character === '/' ? place : place + 1;
    case 'inFolder':
      return character === '/' ? place - 1 : place;
    case 'inside':
      return character === '/' ? place + 1 : undefined;
  }
}

const MOST_ALTERNATIVES = 100;
