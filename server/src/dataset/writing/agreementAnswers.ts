import type { Factbase } from '../../core/facts/factbase';
import { parseEdtf } from '../../core/values/dates';
import { webAddress } from '../sources';
import { ValueReader } from '../values';
import { slug } from './slug';

/** What an answer comes to, or what is wrong with it and what would be right. */
export type Answer<T> = { readonly value: T } | { readonly fault: string };

/** A country in its role, both as written. */
export interface Party {
  readonly role: string;
  readonly country: string;
  /** The country's code. */
  readonly code: string;
}

/** Reads what a curator answers about a new agreement, against the dataset that it is for. */
export class AgreementAnswers {
  readonly #factbase: Factbase;
  readonly #values: ValueReader;
  readonly #today: string;

  /** `today` is an ISO day: no source was printed after it. */
  constructor(factbase: Factbase, today: string) {
    this.#factbase = factbase;
    this.#values = new ValueReader(factbase.places);
    this.#today = today;
  }

  name(written: string): Answer<string> {
    const name = oneSpaced(written);
    const example = `such as Iceland–Malta lighthouse agreement`;
    if (slug(name) === '') return { fault: `it needs a name in words, ${example}` };
    if (name.length > LONGEST_NAME) return { fault: `that is too long for a name: ${example}` };
    if ('value' in this.#values.read(name, 'place'))
      return { fault: `'${name}' is a country: say which agreement of it, ${example}` };
    for (const { name: known, aliases, id } of this.#factbase.subjects.values()) {
      if ([known, ...aliases].some((other) => other.toLowerCase() === name.toLowerCase()))
        return {
          fault: `'${name}' is the name of ${id} already: mend its file, or tell the two apart`,
        };
      if (id === slug(name))
        return { fault: `'${id}' is the id of ${known} already: choose another name` };
    }
    return { value: name };
  }

  party(written: string): Answer<Party> {
    const [, role, country] = PARTY.exec(oneSpaced(written)) ?? [];
    if (role === undefined || country === undefined)
      return { fault: 'write a role, a colon and a country, such as host: Malta' };
    const read = this.#values.read(country, 'place');
    if ('fault' in read) return read;
    if (read.value.kind !== 'place') return { fault: `'${country}' is no country` };
    return { value: { role: role.trim(), country, code: read.value.country } };
  }

  /** Nouns with commas between; none where nothing is written. */
  about(written: string): Answer<readonly string[]> {
    const nouns = oneSpaced(written)
      .split(',')
      .map((noun) => noun.trim())
      .filter(Boolean);
    const wrong = nouns.find((noun) => !/\p{L}/u.test(noun) || noun.length > LONGEST_NOUN);
    if (wrong === undefined) return { value: [...new Set(nouns)] };
    return { fault: `'${wrong}' is no noun: write a few, such as lighthouse, keeper, lamp` };
  }

  /** A title or a publisher. */
  words(written: string): Answer<string> {
    const words = oneSpaced(written);
    if (words === '')
      return { fault: 'it is needed: without it nobody can tell what the source is' };
    return words.length > LONGEST_TITLE ? { fault: 'that is too long' } : { value: words };
  }

  /** EDTF; undefined where nothing is written. */
  issued(written: string): Answer<string | undefined> {
    const text = oneSpaced(written);
    if (text === '') return { value: undefined };
    const date = PLAIN_DATE.test(text) ? text : this.#dateInWords(text);
    if (date === undefined || !PLAIN_DATE.test(date) || parseEdtf(date) === undefined)
      return { fault: `'${text}' is no date: write 2025-12-12, or 2025-12, or 2025` };
    if (date > this.#today.slice(0, date.length))
      return { fault: `${date} is still to come: write the day on which it was printed` };
    return { value: date };
  }

  /** Undefined where nothing is written. */
  address(written: string): Answer<string | undefined> {
    const text = written.trim();
    if (text === '') return { value: undefined };
    const url = webAddress(text);
    return url === undefined
      ? { fault: `'${text}' is no address on the web: it should begin with https:// or http://` }
      : { value: url };
  }

  #dateInWords(text: string): string | undefined {
    const read = this.#values.read(text, 'date');
    return 'value' in read && read.value.kind === 'date' ? read.value.date : undefined;
  }
}

function oneSpaced(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const PARTY = /^(\p{L}[\p{L}\p{N} _-]{0,40})[:=] ?(\S.*)$/u;
const PLAIN_DATE = /^\d{4}(?:-\d\d){0,2}$/;
const LONGEST_NAME = 200;
const LONGEST_NOUN = 60;
const LONGEST_TITLE = 1000;
