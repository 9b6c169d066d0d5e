import type { Fact } from '../core/facts/factbase';
import type { DataFile } from './dataFile';
import type { Knowledge } from './knowledge';
import { nearest } from './nearest';
import { failing, misspelt } from './problem';
import type { Fault } from './problem';
import { readStatement } from './statement';
import type { StatementContext } from './statement';
import { entryOf } from './yaml/tree';
import type { YamlEntry } from './yaml/tree';

/** What a subject's file states, and of which lists it leaves none out. */
export interface StatedFacts {
  readonly facts: readonly Fact[];
  readonly complete: ReadonlySet<string>;
}

/** Reads the facts in a subject's file. */
export function readFacts(subject: string, file: DataFile, knowledge: Knowledge): StatedFacts {
  const facts: Fact[] = [];
  const complete = new Set<string>();
  for (const entry of factEntries(file, knowledge)) {
    const property = knowledge.properties.get(entry.key);
    if (property === undefined) {
      knowledge.problems.add(file.locate(entry.start), () => unknownProperty(entry.key, knowledge));
      continue;
    }
    const stated = readProperty(entry, { subject, property, file, knowledge });
    for (const fact of stated.facts) facts.push(fact);
    if (stated.isComplete) complete.add(property.id);
  }
  return { facts, complete };
}

/** What stands under `facts:`; a problem where that is no map. */
function factEntries(file: DataFile, { problems }: Knowledge): readonly YamlEntry[] {
  const facts = entryOf(file.root, 'facts');
  if (facts?.value.kind === 'map') return facts.value.entries;
  const isEmpty =
    facts === undefined || (facts.value.kind === 'scalar' && facts.value.value === null);
  if (!isEmpty) {
    problems.add(
      file.locate(facts.start),
      "'facts' should be a map of properties: capacity, price, …",
    );
  }
  return [];
}

/**
 * Where one of a property's values is wrong, the others are left out with it: alone they would be held for all that the sources say, and
 * a list for complete.
 */
function readProperty(entry: YamlEntry, context: StatementContext) {
  const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const read = nodes.map((node) => readStatement(node, context));
  const good = read.filter((statement) => statement !== undefined);
  if (good.length === read.length) {
    return {
      facts: good.flatMap(({ facts }) => facts),
      isComplete: good.some(({ isComplete }) => isComplete),
    };
  }
  if (good.length > 0) {
    const message = `${entry.key}: its other values are left out too until this one is mended`;
    context.knowledge.problems.add(context.file.locate(entry.start), message);
  }
  return { facts: [], isComplete: false };
}

function unknownProperty(id: string, { properties }: Knowledge): Fault {
  const meant = nearest(id, properties.keys());
  const right = 'define it under properties in dataset.yaml';
  const message =
    meant === undefined
      ? `unknown property '${id}': ${right}`
      : `unknown property '${id}': did you mean '${meant}'? If not, ${right}`;
  return failing('known-properties', misspelt(message, id, meant));
}
