import { inflections, isPlural } from './inflection';

/** The plural of an English noun: `prisoner` → `prisoners`, `person` → `people`, `staff` → `staff`. Of a phrase, its last word's. */
export function plural(noun: string): string {
  const start = noun.lastIndexOf(' ') + 1;
  const last = noun.slice(start);
  if (last === '' || isPlural(last)) return noun;
  const form = inflections(last).find((other) => other !== last && isPlural(other));
  return noun.slice(0, start) + (form ?? `${last}s`);
}
