import type { Dice } from '../../../scripts/bench/dice';
import type { Cast, Country } from './countries';
import { FIRMS, MONTHS, NUMBERS, ORDINALS, PEOPLE, WEEKDAYS } from './words';

/** Fills the slots of a template and gives each sentence its capital: `{A.adj}`, `{n 20 900}`, `{year 1990 2020}`, `{money}`, `{day}`. */
export function fill(template: string, cast: Cast, dice: Dice): string {
  const filled = template.replace(/\{([^}]+)\}/g, (_, slot: string) => {
    const [name = '', from = '0', to = '0'] = slot.split(' ');
    return country(name, cast) ?? figure(name, Number(from), Number(to), dice);
  });
  return filled.replace(/(^|[.?!]["”]? )(the )/g, '$1T$2').replace(/Tthe /g, 'The ');
}

/** `A`, `A's`, `A.adj`, `A.cap` and so on for all of the cast. */
function country(slot: string, cast: Cast): string | undefined {
  const [, part = '', form = ''] = /^([A-Z]\d?)(|'s|\.adj|\.cap)$/.exec(slot) ?? [];
  if (!isPart(part, cast)) return undefined;
  const place: Country = cast[part];
  if (form === '.adj') return place.adjective;
  if (form === '.cap') return place.capital;
  if (form === '') return place.name;
  return place.name.endsWith('s') ? `${place.name}'` : `${place.name}'s`;
}

function isPart(name: string, cast: Cast): name is keyof Cast {
  return name in cast;
}

function figure(name: string, from: number, to: number, dice: Dice): string {
  const between = (low: number, high: number) => low + dice.roll(high - low + 1);
  const digit = () => String(dice.roll(10));
  switch (name) {
    case 'n':
      return between(from, to).toLocaleString('en');
    case 'year':
      return String(from === 0 ? between(1994, 2024) : between(from, to));
    case 'w':
      return dice.pick(NUMBERS);
    case 'ord':
      return dice.pick(ORDINALS);
    case 'pct':
      return dice.pick([
        `${between(2, 89)}%`,
        `${between(2, 48)} per cent`,
        `${between(1, 30)}.${digit()}%`,
      ]);
    case 'money':
      return money(between(2, 940), dice);
    case 'usd':
      return dice.pick([`$${between(2, 940)} million`, `${between(2, 90)} million dollars`]);
    case 'bn':
      return dice.pick([
        `€${between(1, 60)}.${digit()} billion`,
        `$${between(2, 90)}bn`,
        `${between(2, 40)} billion euros`,
      ]);
    case 'kr':
      return dice.pick([`${between(2, 90)} million kroner`, `DKK ${between(2, 90)} million`]);
    case 'price':
      return dice.pick([
        `€${between(1, 400)}`,
        `$${between(1, 90)}.${digit()}0`,
        `£${between(1, 300)}`,
        `${between(2, 90)} euros`,
      ]);
    case 'years':
      return dice.pick([`${dice.pick(NUMBERS)} years`, `${between(2, 30)} years`, 'a decade']);
    case 'weekday':
      return dice.pick(WEEKDAYS);
    case 'monthname':
      return dice.pick(MONTHS);
    case 'month':
      return `${dice.pick(MONTHS)} ${between(2014, 2026)}`;
    case 'day':
      return day(dice);
    case 'person':
      return dice.pick(PEOPLE);
    case 'firm':
      return dice.pick(FIRMS);
    default:
      throw new Error(`no slot {${name}}`);
  }
}

function money(millions: number, dice: Dice): string {
  return dice.pick([
    `€${millions} million`,
    `${millions} million euros`,
    `EUR ${millions} million`,
    `$${millions} million`,
    `US$${millions}m`,
    `£${millions}m`,
  ]);
}

function day(dice: Dice): string {
  const date = 1 + dice.roll(28);
  const month = dice.pick(MONTHS);
  const year = 2012 + dice.roll(15);
  return dice.pick([`${date} ${month} ${year}`, `${month} ${date}, ${year}`, `${date} ${month}`]);
}
