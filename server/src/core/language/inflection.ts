import { CLOSED_CLASS } from './functionWords';
import { BRITISH_DOUBLING, DOUBLING_VERBS, IRREGULAR_VERBS, WHOLE_VERBS } from './irregularVerbs';
import { FALSE_PLURALS, INVARIANT_NOUNS, IRREGULAR_PLURALS, THIRD_PERSON } from './nouns';

/** The singular of a noun in small letters: `countries` → `country`, `people` → `person`. What is no plural stays as it is. */
export function singular(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (INVARIANT_NOUNS.has(noun)) return noun;
  if (!endsLikePlural(noun)) return isMen(noun) ? `${noun.slice(0, -2)}an` : noun;
  if (noun.endsWith('ies')) return noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
  return noun.slice(0, TAKES_ES.test(noun) ? -2 : -1);
}

/** True for a noun in the plural: `prisoners`, `men`, `staff`; false for `news`, `Wales`, `various`. */
export function isPlural(noun: string): boolean {
  if (IRREGULAR_PLURALS.has(noun) || INVARIANT_NOUNS.has(noun)) return true;
  return endsLikePlural(noun) || isMen(noun);
}

/**
 * All forms that a lemma takes as a noun and as a verb, itself first: `sign` → sign, signs, signed, signing. Forms that do not exist
 * (`prisoned`) may be among them: they find nothing.
 */
export function inflections(lemma: string): readonly string[] {
  if (CLOSED_CLASS.has(lemma) || !/^\p{L}{2,}$/u.test(lemma)) return [lemma];
  const whole = WHOLE_VERBS.get(lemma);
  if (whole) return whole;
  const forms = new Set([lemma, ...plurals(lemma), ...inIng(lemma)]);
  for (const form of IRREGULAR_VERBS.get(lemma) ?? inEd(lemma)) forms.add(form);
  return [...forms];
}

/** `boxes`, `churches`, `heroes`, `campuses`; `houses` and `prizes` end in -e and an -s. */
const TAKES_ES = /(?:ss|sh|ch|x|zz|tz|o|[^aeiou]us)es$/;

function endsLikePlural(noun: string): boolean {
  if (noun.length < 4 || !noun.endsWith('s')) return false;
  if (FALSE_PLURALS.has(noun) || THIRD_PERSON.has(noun)) return false;
  return !/(?:ss|us|is|ous|'s)$/.test(noun);
}

function isMen(noun: string): boolean {
  return (
    noun.length > 4 && noun.endsWith('men') && !/(?:regi|speci|docu|acu|aby|o|e|gra)men$/.test(noun)
  );
}

const PLURALS_BY_SINGULAR: ReadonlyMap<string, readonly string[]> = invert();

function plurals(lemma: string): readonly string[] {
  const irregular = PLURALS_BY_SINGULAR.get(lemma) ?? [];
  if (INVARIANT_NOUNS.has(lemma)) return irregular;
  return [...irregular, inS(lemma)];
}

/** The third person and the regular plural: `carry` → `carries`, `reach` → `reaches`. */
function inS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return isManNoun(lemma) ? `${lemma.slice(0, -2)}en` : `${lemma}s`;
}

function isManNoun(lemma: string): boolean {
  return /[^aeiou]man$/.test(lemma) && !/(?:hu|ro|ger|talis|com|de)man$/.test(lemma);
}

function inEd(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function inIng(lemma: string): readonly string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

/** With the last consonant doubled where English does so: `plan` → `plann`, `travel` → `travell` and `travel`. */
function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.slice(-1);
  if (BRITISH_DOUBLING.has(lemma)) return [lemma, doubled];
  if (DOUBLING_VERBS.has(lemma) || /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(lemma))
    return [doubled];
  return [lemma];
}

function invert(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [many, one] of IRREGULAR_PLURALS) {
    const list = found.get(one);
    if (list) list.push(many);
    else found.set(one, [many]);
  }
  return found;
}
