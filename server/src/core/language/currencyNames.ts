import { CURRENCY_PLURALS, EVERYDAY_NOUNS, OTHER_NAMES, SHARED_NOUNS } from './currencies';
import type { CurrencySense } from './currencies';

/** A currency's name in words: `['swiss', 'franc']`. The last word may stand in the plural. */
export interface CurrencyName {
  readonly words: readonly string[];
  readonly sense: CurrencySense;
}

/** How prose names currencies, from the Unicode registry that comes with the runtime. */
export interface CurrencyNames {
  /** By their first word (a last word that is also the first: in the singular), the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly CurrencyName[]>;
  /** All ISO 4217 codes in use. */
  readonly codes: ReadonlySet<string>;
}

let names: CurrencyNames | undefined;

/** Made at the first call: 160 names in about a millisecond. */
export function currencyNames(): CurrencyNames {
  names ??= build();
  return names;
}

/** The singular of a currency's noun: `kroner` → `krone`, `euros` → `euro`; other words as they are. */
export function currencySingular(noun: string): string {
  const irregular = CURRENCY_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  return noun.length > 3 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

function build(): CurrencyNames {
  const codes = Intl.supportedValuesOf('currency');
  const display = new Intl.DisplayNames('en', { type: 'currency' });
  const byName = new Map<string, CurrencySense>();
  const lone = new Map<string, string[]>();
  for (const code of codes) {
    const name = (display.of(code) ?? code).toLowerCase();
    if (name.includes('(') || code === 'XDR' || code === 'XSU') continue;
    byName.set(name, { code });
    byName.set(withoutAccents(name), { code });
    const noun = name.split(' ').at(-1) ?? name;
    lone.set(noun, [...(lone.get(noun) ?? []), code]);
  }
  for (const [noun, [code = '', ...alternatives]] of lone) {
    if (EVERYDAY_NOUNS.has(noun) || byName.has(noun)) continue;
    byName.set(noun, alternatives.length > 0 ? { code, alternatives } : { code });
  }
  for (const [noun, sense] of SHARED_NOUNS) byName.set(noun, sense);
  for (const [name, code] of OTHER_NAMES) byName.set(name, { code });
  return { byFirstWord: index(byName), codes: new Set(codes) };
}

function index(byName: ReadonlyMap<string, CurrencySense>) {
  const byFirstWord = new Map<string, CurrencyName[]>();
  for (const [name, sense] of byName) {
    const words = name.split(/[\s-]+/);
    const [first = ''] = words;
    const list = byFirstWord.get(first);
    if (list) list.push({ words, sense });
    else byFirstWord.set(first, [{ words, sense }]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** What a currency is called in a draft, in the plural: `euros`; a nationality goes only with dollars that aren't American. */
export function currencyPlural(code: string, registered: string): string {
  return code === 'USD' ? 'dollars' : registered.replace(/^US /, '');
}
