import type { Dice } from '../../../scripts/bench/dice';
import { cast } from './countries';
import type { Cast } from './countries';
import type { Genre } from './genre';
import { fill } from './slots';
import { MONTHS } from './words';

const MONTH_NUMBER_WIDTH = 2;

/** One draft: a headline, paragraphs, sometimes a front matter with its date, a dateline, headings, a list, a table. */
export function article(genre: Genre, dice: Dice): string {
  const players = cast(dice, genre.pairs);
  const passages = dice.shuffled(genre.passages).slice(0, 6 + dice.roll(6));
  const write = (template: string) => fill(template, players, dice);
  const [title = genre.name, ...subheads] = dice.shuffled(genre.headlines).map(write);
  const blocks: string[] = [`# ${title}`];
  let paragraph: string[] = [];
  for (const passage of passages) {
    paragraph.push(write(passage));
    if (dice.roll(3) === 0) continue;
    blocks.push(paragraph.join(' '));
    paragraph = [];
    const subhead = dice.roll(5) === 0 ? subheads.pop() : undefined;
    if (subhead !== undefined) blocks.push(`## ${subhead}`);
  }
  if (paragraph.length > 0) blocks.push(paragraph.join(' '));
  if (dice.roll(3) === 0)
    blocks.splice(1, 0, `${dateline(players, dice)} ${blocks.splice(1, 1)[0] ?? ''}`);
  if (dice.roll(2) === 0) blocks.push(genre.items.map((item) => `- ${write(item)}`).join('\n'));
  if (dice.roll(3) === 0) blocks.push(table(genre, dice));
  return `${frontMatter(dice)}${blocks.join('\n\n')}\n`;
}

function frontMatter(dice: Dice): string {
  if (dice.roll(2) === 0) return '';
  const month = String(1 + dice.roll(12)).padStart(MONTH_NUMBER_WIDTH, '0');
  return `---\ndate: ${2024 + dice.roll(3)}-${month}-${10 + dice.roll(18)}\n---\n\n`;
}

function dateline({ A }: Cast, dice: Dice): string {
  return `${A.capital.toUpperCase()}, ${dice.pick(MONTHS)} ${1 + dice.roll(28)} —`;
}

/** The row of the genre a few times, each time with other countries. */
function table({ table: [header = [], row = []], pairs }: Genre, dice: Dice): string {
  const rows = Array.from({ length: 3 + dice.roll(4) }, () => {
    const players = cast(dice, pairs);
    return row.map((cell) => fill(cell, players, dice));
  });
  const head = header.map((cell) => fill(cell, cast(dice, pairs), dice));
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
