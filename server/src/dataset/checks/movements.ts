import { canMove, movementOf } from '../../core/facts/movement';
import type { Movement, Property } from '../../core/facts/factbase';
import type { Problem } from '../problem';
import { entryOf, startAt } from '../yaml/tree';
import type { DatasetCheck } from './check';
import type { CheckedDataset, Statement } from './checkedDataset';

export const movements: DatasetCheck = {
  name: 'movements',
  about:
    'What rises or goes up and down says for which day it was stated, and moves as its kind of value can.',
  tip: "Add `asOf` with the day for which the source counted, or say with `moves` that the value doesn't change so.",
  *run(dataset) {
    for (const path of dataset.definitions) yield* misdefined(path, dataset);
    for (const statement of dataset.statements) yield* misstated(statement);
  },
};

function* misdefined(path: string, dataset: CheckedDataset): Iterable<Problem> {
  const file = dataset.file({ file: path });
  if (file === undefined) return;
  const properties = entryOf(file.root, 'properties')?.value;
  if (properties?.kind !== 'map') return;
  for (const { key, value } of properties.entries) {
    const property = dataset.factbase.properties.get(key);
    const isSaid = entryOf(value, 'moves') !== undefined;
    if (!isSaid || property?.moves === undefined || canMove(property.kind, property.moves))
      continue;
    yield impossible(property, property.moves, file.locate(startAt(value, ['moves'])));
  }
}

function* misstated(statement: Statement): Iterable<Problem> {
  const { property, facts } = statement;
  const [fact] = facts;
  if (fact.moves !== undefined && !canMove(property.kind, fact.moves)) {
    yield impossible(property, fact.moves, statement.at('moves'));
    return;
  }
  const moves = movementOf(fact, property);
  const isDated = fact.asOf !== undefined || fact.validity !== undefined;
  // What never was more than a slip was never counted.
  if (isDated || fact.rank === 'deprecated' || !canMove(property.kind, moves)) return;
  if (moves !== 'rises' && moves !== 'level') return;
  const how = moves === 'rises' ? 'rises' : 'goes up and down';
  const message = `${property.id} ${how}, and nothing says for which day this was stated: add 'asOf'`;
  yield { ...statement.at('value'), message, severity: 'warning' };
}

function impossible({ id, kind }: Property, moves: Movement, at: ReturnType<Statement['at']>) {
  const what = moves === 'rises' ? 'no value that rises' : 'no level that goes up and down';
  const message = `${id}: a ${kind} is ${what}: write moves: plan, event or fixed`;
  return { ...at, message, severity: 'error' } as const;
}
