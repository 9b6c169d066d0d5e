import { buildLexicon } from '../claims/lexicon/lexicon';
import type { Lexicon } from '../claims/lexicon/lexicon';
import type { Factbase } from '../facts/factbase';
import { placeIndexOf } from '../places/placeIndex';
import type { PlaceIndex } from '../places/placeIndex';

/** A factbase with what look-ups need. */
export interface Prepared {
  readonly factbase: Factbase;
  readonly lexicon: Lexicon;
  readonly places: PlaceIndex;
}

const known = new WeakMap<Factbase, Prepared>();

/** Built once for a factbase. */
export function prepared(factbase: Factbase): Prepared {
  let ready = known.get(factbase);
  if (!ready) {
    ready = { factbase, lexicon: buildLexicon(factbase), places: placeIndexOf(factbase.places) };
    known.set(factbase, ready);
  }
  return ready;
}
