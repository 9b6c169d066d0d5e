import { extractMentions } from '../core/mentions/extract';
import type { Mention } from '../core/mentions/mention';
import type { Gazetteer } from '../core/places/gazetteer';
import { placeIndexOf } from '../core/places/placeIndex';
import type { PlaceIndex } from '../core/places/placeIndex';
import { tokenize } from '../core/text/tokens';
import { parseEdtf } from '../core/values/dates';
import type { Value, ValueKind } from '../core/values/value';
import { nearest } from './nearest';
import { present } from './present';

/** A value that could be read, or what is wrong with it. */
export type ValueReading = { readonly value: Value } | { readonly fault: string };

/** Reads values as an editor prints them, by the extractors that read drafts. */
export class ValueReader {
  readonly #places: Gazetteer;
  readonly #index: PlaceIndex;
  /** Parties are named again and again; other values are hardly ever the same. */
  readonly #knownPlaces = new Map<string, ValueReading>();

  constructor(places: Gazetteer) {
    this.#places = places;
    this.#index = placeIndexOf(places);
  }

  /** The one value of that kind that the text states. Dates may be EDTF, places codes. */
  read(text: string, kind: ValueKind): ValueReading {
    const known = kind === 'place' ? this.#knownPlaces.get(text) : undefined;
    if (known !== undefined) return known;
    const reading = this.#readCode(text, kind) ?? this.#readWords(text, kind);
    if (kind === 'place') this.#knownPlaces.set(text, reading);
    return reading;
  }

  #readCode(text: string, kind: ValueKind): ValueReading | undefined {
    if (kind === 'place' && this.#places.has(text)) return { value: { kind, country: text } };
    if (kind === 'date' && EDTF.test(text) && parseEdtf(text) !== undefined)
      return { value: { kind, date: text } };
    return undefined;
  }

  #readWords(text: string, kind: ValueKind): ValueReading {
    const mentions = extractMentions(text, tokenize(text), { places: this.#index });
    const [mention, another] = mentions.filter(({ value }) => value.kind === kind);
    if (mention === undefined) return { fault: this.#noValue(text, kind) };
    if (another !== undefined) {
      return {
        fault: `'${text}' holds more than one ${kind}: '${mention.text}' and '${another.text}'`,
      };
    }
    const fault = faultOf(mention, text);
    return fault === undefined ? { value: settled(mention.value) } : { fault };
  }

  #noValue(text: string, kind: ValueKind): string {
    if (kind !== 'place') return `'${text}' has no ${kind}: write it as ${EXAMPLES[kind]}`;
    const meant = nearest(text, namesOf(this.#places));
    const right = meant === undefined ? '' : `did you mean '${meant}'? If not, `;
    return `no place '${text}': ${right}add it to places.yaml`;
  }
}

/** What stands in a draft may rest on the words round it; what stands in a dataset stands alone. */
function faultOf({ value, text }: Mention, whole: string): string | undefined {
  if (value.kind === 'date' && value.date.startsWith('XXXX')) {
    return `'${whole}' has no year: add it`;
  }
  if (value.kind === 'place' && text !== whole.replace(/^the /i, '') && text !== whole) {
    return `'${whole}' is more than a place: write '${text}'`;
  }
  return undefined;
}

/** A `$` without a country is what it first means: a curator who means another dollar writes so. */
function settled(value: Value): Value {
  if (value.kind !== 'money') return value;
  const { kind, amount, high, bound, currency, per } = value;
  return present({ kind, amount, high, bound, currency, per });
}

function* namesOf(places: Gazetteer): Iterable<string> {
  for (const { names, capitals } of places.values()) yield* [...names, ...capitals];
}

/** `2027`, `202X`, `2025-06`, `2025-12-11` and intervals of them. */
const EDTF = /^[\dX.~?%/-]+$/;

const EXAMPLES: Readonly<Record<ValueKind, string>> = {
  quantity: '120 people',
  money: '€15 million',
  percent: '15%',
  measure: '1,200 square miles',
  ordinal: 'second',
  date: '11 December 2025, June 2025 or 2027',
  duration: 'ten years',
  place: 'France',
  status: 'negotiating',
};
