import type { Place } from '../../core/values/value';
import type { Figure, Printed } from './printed';

/** Whether a figure names the place; one that names none is as good, since the place may stand in the words round it. */
export function printsPlace({ mentions }: Figure, { country }: Place): Printed {
  const named = mentions.filter((mention) => mention.value.kind === 'place');
  if (named.some(({ value }) => value.kind === 'place' && value.country === country)) {
    return 'value';
  }
  const others = named.some(
    (mention) => 'form' in mention && mention.form === 'name' && mention.ambiguous !== true,
  );
  return others ? 'other' : 'value';
}
