import type { Agreement } from './agreements';
import { Dice } from './dice';

/**
 * At least `length` characters of Markdown prose, cut there: every second paragraph states facts of an agreement, one in ten of these
 * wrongly; the others have figures, dates and names of other things.
 */
export function proseAbout(all: readonly [Agreement, ...Agreement[]], length: number): string {
  const dice = new Dice(11);
  const parts: string[] = [];
  for (let written = 0, at = 0; written < length; at++) {
    const part = at % 12 === 0 ? heading(dice.pick(all), at) : paragraph(at, dice, all);
    parts.push(part);
    written += part.length;
  }
  return parts.join('').slice(0, length);
}

function heading({ host, sender, field }: Agreement, at: number): string {
  return `${at === 0 ? '#' : '##'} ${host}, ${sender} and their ${field.name} agreement\n\n`;
}

function paragraph(at: number, dice: Dice, all: readonly [Agreement, ...Agreement[]]): string {
  const isAbout = at % 2 === 1;
  const text = isAbout ? about(dice.pick(all), dice) : other(dice);
  return `${at % 8 === 3 ? '- ' : ''}${text}\n\n`;
}

function about(agreement: Agreement, dice: Dice): string {
  const { host, sender, field, capacity, price, years, signed, start } = agreement;
  const wrong = dice.roll(10) === 0 ? 10 : 0;
  const count = (capacity + wrong).toLocaleString('en');
  const opening = dice.pick([
    `Under the ${field.name} agreement with ${sender}, ${host} will ${field.verb} **${count}** ${field.people} from ${start}.`,
    `${host} is to ${field.verb} ${count} ${field.people} for ${sender} under a ${years}-year [agreement](https://example.org/a).`,
    `The ${field.name} agreement between ${host} and ${sender}, signed in ${signed}, covers ${count} ${field.people}.`,
  ]);
  const price_ = `${sender} pays €${price} million over ${years} years, and the first ${field.people} are expected in ${start}.`;
  return dice.roll(2) === 0 ? opening : `${opening} ${price_}`;
}

function other(dice: Dice): string {
  const figure = (2 + dice.roll(900)).toLocaleString('en');
  const year = 1950 + dice.roll(70);
  return dice.pick([
    `The harbour handled ${figure},000 containers in ${year}, 3.4 per cent more than the year before, and *its owners* spent $${figure} million on cranes. Nobody there expects such growth again before the second half of the decade.`,
    `It rained for ${figure} hours that winter. The mayor, who had won ${figure} votes in ${year}, asked for patience; the river fell by two metres within three weeks, and the schools opened again on 12 March.`,
    `"We counted ${figure} birds," said the warden, who has kept the \`logbook\` since ${year}. Between 20 and 30 volunteers come each Sunday, some of them from as far away as Norway, to repair the hides.`,
    `The museum's new wing cost £${figure},000 and has ${figure} seats. Its director came in ${year} from [a gallery](https://example.org/g) in Lisbon; about half of the visitors are under thirty.`,
  ]);
}
