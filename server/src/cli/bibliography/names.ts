import { oneLine } from '../../core/wording/plainText';

/** A person, or an office as `literal`. */
export type Name = Readonly<Partial<Record<NamePart, string>>>;

const PARTS = [
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal',
] as const;
type NamePart = (typeof PARTS)[number];

/** The names in a field of CSL data: objects, or texts that are whole names. What is neither is left out. */
export function namesOf(field: unknown): readonly Name[] {
  const given: readonly unknown[] = Array.isArray(field) ? field : [field];
  return given.map(nameOf).filter((name) => Object.keys(name).length > 0);
}

function nameOf(given: unknown): Name {
  if (typeof given === 'string') return nonEmpty([['literal', given]]);
  if (typeof given !== 'object' || given === null) return {};
  const parts: Readonly<Record<string, unknown>> = { ...given };
  const { literal } = parts;
  if (typeof literal === 'string') return nonEmpty([['literal', literal]]);
  return nonEmpty(PARTS.map((part) => [part, parts[part]] as const));
}

function nonEmpty(parts: readonly (readonly [NamePart, unknown])[]): Name {
  const said = parts.flatMap(([part, value]) => {
    const line = typeof value === 'string' ? oneLine(value) : '';
    return line === '' ? [] : [[part, line] as const];
  });
  return Object.fromEntries(said);
}
