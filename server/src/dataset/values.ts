import { extractMentions } from '../core/mentions/extractMentions';
import type { Mention } from '../core/mentions/mention';
import type { Gazetteer } from '../core/facts/gazetteer';
import { placeIndexOf } from '../core/places/placeIndex';
import type { PlaceIndex } from '../core/places/placeIndex';
import { tokenize } from '../core/text/tokens';
import { parseEdtf } from '../core/values/dates';
import type { Value, ValueKind } from '../core/values/value';
import { nearest } from './nearest';
import { present } from './present';
import type { Mend } from './problem';

/** A value that could be read, or what is wrong with it. */
export type ValueReading = { readonly value: Value } | ValueFault;

export interface ValueFault {
  readonly fault: string;
  readonly mend?: Mend;
}

/** Reads values as an editor prints them, by the extractors that read drafts. */
export class ValueReader {
  readonly #places: Gazetteer;
  readonly #index: PlaceIndex;
  /** Parties, years and statuses are written again and again. */
  readonly #known = new Map<string, ValueReading>();

  constructor(places: Gazetteer) {
    this.#places = places;
    this.#index = placeIndexOf(places);
  }

  /** The one value of that kind that the text states. Dates may be EDTF, places codes. */
  read(text: string, kind: ValueKind): ValueReading {
    const key = `${kind} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reading = this.#readCode(text, kind) ?? this.#readWords(text, kind);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, reading);
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
    if (mention === undefined) return this.#noValue(text, kind);
    if (another !== undefined) {
      return {
        fault: `'${text}' holds more than one ${kind}: '${mention.text}' and '${another.text}'`,
      };
    }
    const fault = faultOf(mention, text);
    return fault ?? { value: settled(mention.value) };
  }

  #noValue(text: string, kind: ValueKind): ValueFault {
    if (kind !== 'place') {
      return { fault: `'${text}' has no ${kind}: write it as ${VALUE_EXAMPLES[kind]}` };
    }
    const meant = nearest(text, namesOf(this.#places));
    if (meant === undefined) return { fault: `no place '${text}': add it to places.yaml` };
    const fault = `no place '${text}': did you mean '${meant}'? If not, add it to places.yaml`;
    const codes = [...this.#places.values()].flatMap(({ code, names }) =>
      names.includes(meant) ? [code] : [],
    );
    return { fault, mend: { written: text, right: [meant, ...codes] } };
  }
}

/** What stands in a draft may rest on the words round it; what stands in a dataset stands alone. */
function faultOf({ value, text }: Mention, whole: string): ValueFault | undefined {
  if (value.kind === 'date' && value.date.startsWith('XXXX')) {
    return { fault: `'${whole}' has no year: add it` };
  }
  if (value.kind === 'place' && text !== whole.replace(/^the /i, '') && text !== whole) {
    const fault = `'${whole}' is more than a place: write '${text}'`;
    return { fault, mend: { written: whole, right: [text] } };
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

const MOST_KNOWN = 10_000;

/** `2027`, `202X`, `2025-06`, `2025-12-11` and intervals of them. */
const EDTF = /^[\dX.~?%/-]+$/;

/** One value of each kind, as one would write it. */
export const VALUE_EXAMPLES: Readonly<Record<ValueKind, string>> = {
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
