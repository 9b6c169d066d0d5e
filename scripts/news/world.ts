import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import type { Fact, Factbase } from '../../server/src/core/facts/factbase';
import { placeIndexOf } from '../../server/src/core/places/placeIndex';
import type { PlaceIndex } from '../../server/src/core/places/placeIndex';

/** A dataset, ready to be asked. */
export interface World {
  readonly factbase: Factbase;
  readonly places: PlaceIndex;
  readonly factsOf: (subject: string, property?: string) => readonly Fact[];
}

const known = new Map<string, World>();

export function worldIn(folder: string): World {
  let world = known.get(folder);
  if (!world) {
    const { factbase } = loadDataset([folder], nodeFiles);
    world = {
      factbase,
      places: placeIndexOf(factbase.places),
      factsOf: (subject, property) =>
        factbase.facts.filter(
          (fact) =>
            fact.subject === subject && (property === undefined || fact.property === property),
        ),
    };
    known.set(folder, world);
  }
  return world;
}
