import { extractMentions } from '../../server/src/core/mentions/extractMentions';
import { placeIndexOf } from '../../server/src/core/places/placeIndex';
import { tokenize } from '../../server/src/core/text/tokens';
import type { Value } from '../../server/src/core/values/value';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import type { SameValue } from './score';

/** Compares by what the product's own extractors read: `€210m` is `210 million euros`, `a decade` is `ten years`. */
export function sameValueIn(dataset: string, today: string): SameValue {
  const { factbase } = loadDataset([dataset], nodeFiles);
  const context = { places: placeIndexOf(factbase.places), today, date: today };
  const valuesOf = (text: string): readonly Value[] =>
    extractMentions(text, tokenize(text), context).map(({ value }) => withoutUnit(value));
  // The article before a `decade` stands outside of the fix.
  const read = (text: string): string => {
    const values = valuesOf(text);
    return JSON.stringify(values.length > 0 ? values : valuesOf(`a ${text}`));
  };
  return (a, b) => {
    const value = read(a);
    return value !== '[]' && value === read(b);
  };
}

/** The noun counted stands outside of a fix. */
function withoutUnit(value: Value): Value {
  return value.kind === 'quantity' ? { ...value, unit: '' } : value;
}
