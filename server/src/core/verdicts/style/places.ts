import type { PlaceMention } from '../../mentions/mention';
import type { PlaceEntry } from '../../facts/gazetteer';
import { demonymAsMany } from '../../places/list/demonyms';
import { matchCase } from './capitals';

/**
 * Names a place as the draft names another: an adjective for an adjective, a capital for a capital, a plural for a plural. Without the article
 * that its name may want.
 */
export function placeLike(mention: PlaceMention, known: PlaceEntry): string {
  const [name = known.code] = known.names;
  switch (mention.form) {
    case 'name':
      return matchAllCaps(mention.text, name);
    case 'adjective':
      return known.adjectives[0] ?? name;
    case 'demonym':
      return demonymLike(mention.text, known) ?? name;
    case 'capital':
      return known.capitals[0] ?? name;
    case 'metonym':
      return known.capitals[0] ?? name;
    case 'code':
      return known.code;
  }
}

function demonymLike(printed: string, { demonyms }: PlaceEntry): string | undefined {
  const [demonym] = demonyms;
  return demonym === undefined ? undefined : demonymAsMany(printed, demonym);
}

/** A heading in capitals stays in capitals; `US` alone doesn't make it one. */
function matchAllCaps(printed: string, name: string): string {
  return printed.length > 4 && printed === printed.toUpperCase() ? matchCase(printed, name) : name;
}
