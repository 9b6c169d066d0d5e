import type * as z from 'zod';
import type { Property } from '../core/facts/factbase';
import { ENGINE_PROPERTIES } from '../core/language/properties';
import { TREATY_PROPERTIES } from '../core/language/treaties/properties';
import type { DataFile } from './dataFile';
import { present } from './present';
import type { ProblemList } from './problem';
import { propertySchema } from './schema';
import { validated } from './validated';
import { entryOf } from './yaml/tree';
import type { YamlEntry } from './yaml/tree';

/** The properties known so far: at first the engine's own. A dataset adds new ones, and cues and units to known ones. */
export class Properties {
  readonly #byId = new Map(ENGINE_PROPERTIES);

  get all(): ReadonlyMap<string, Property> {
    return this.#byId;
  }

  /** Takes in what a `dataset.yaml` has under `properties`. */
  add(file: DataFile, problems: ProblemList): void {
    const properties = entryOf(file.root, 'properties');
    if (properties?.value.kind !== 'map') return;
    for (const entry of properties.value.entries) {
      const property = this.#read(entry, file, problems);
      if (property !== undefined) this.#byId.set(entry.key, property);
    }
  }

  #read(entry: YamlEntry, file: DataFile, problems: ProblemList): Property | undefined {
    const id = entry.key;
    const given = validated(propertySchema, entry.value, {
      what: `property '${id}'`,
      file,
      problems,
    });
    if (given === undefined) return undefined;
    if (this.#isReplaced(id, given)) this.#byId.delete(id);
    const known = this.#byId.get(id);
    if (known === undefined || known.kind === given.kind) return merged(id, known, given);
    const message = `property '${id}' is known as a ${known.kind}: make it one, or choose another name`;
    problems.add(file.locate(entry.start), message);
    return undefined;
  }

  /** The library's gives way to one of another kind or with words of its own: who defined it so doesn't mean the library's. */
  #isReplaced(id: string, { kind, cues }: Definition): boolean {
    const known = this.#byId.get(id);
    const isLibrarys = known !== undefined && known === TREATY_PROPERTIES.get(id);
    return isLibrarys && (cues !== undefined || kind !== known.kind);
  }
}

type Definition = z.output<typeof propertySchema>;

function merged(id: string, known: Property | undefined, given: Definition): Property {
  const label = given.label ?? known?.label ?? inWords(id);
  const cues = [...(known?.cues ?? []), ...(given.cues ?? [])];
  return present({
    id,
    kind: given.kind,
    label,
    cues: cues.length > 0 ? cues : [label],
    units: [...(known?.units ?? []), ...(given.units ?? [])],
    list: given.list ?? known?.list ?? false,
    recurs: known?.recurs,
    moves: given.moves ?? known?.moves,
  });
}

/** `firstArrivalsConfirmed` → `first arrivals confirmed`. */
function inWords(id: string): string {
  return id.replace(/(?<=[a-z\d])(?=[A-Z])|[_-]+/g, ' ').toLowerCase();
}
