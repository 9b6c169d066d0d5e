// Walks through the drafts of test/walk/ as an editor would, from opening each to a list of claims with nothing left to do; each point by
// another of the ways there are.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ClaimsList } from './claimsList.mjs';

/**
 * @param {{ writer: import('./writer.mjs').Writer, folder: string, test: Function, picture: (name: string, again?: () => Promise<unknown>) => Promise<void> }} walk
 *   `folder`: where the drafts lie, open in VS Code
 */
export async function walkThroughDrafts({ writer, folder, test, picture }) {
  const list = new ClaimsList(writer.page);
  const draft = (name, changes, work) => {
    const file = path.join(folder, name);
    const expected = changed(readFileSync(file, 'utf8'), changes);
    return test(`${name}: from opening to nothing left to do`, async () => {
      await writer.quickOpen(name);
      await writer.openClaims();
      await work();
      assert.doesNotMatch(await writer.counts(), /✗/);
      await writer.save();
      await isWritten(file, expected);
    });
  };

  await writer.seesFolder();
  await draft(
    'news-brief.md',
    [
      ['signed on 4 May 2025,', 'signed on 14 May 2025,'],
      ['pays $5.1 billion for', 'pays $5.1 million for'],
      ['Rijkenberg, has confirmed.', `Rijkenberg, has confirmed (${STRAITS_TIMES}).`],
    ],
    async () => {
      await list.shows('Wrong 2', 'Disputed or outdated 1', 'To be checked 1', 'Supported 13');
      assert.deepEqual(
        (await list.claims()).map((claim) => claim.replace(/ · .*/, '')),
        ['4 May 2025', '$5.1 billion', 'Thursday', 'four'],
      );
      await picture('walk-open');

      await list.goTo('4 May 2025', '4');
      await writer.hover();
      await picture('walk-hover', () => writer.hover());
      await writer.takeFromHover('Change to ‘14’');
      await list.shows('Wrong 1', 'Disputed or outdated 1', 'To be checked 1', 'Supported 14');

      await list.goTo('$5.1 billion');
      await takeFix(writer, 'Change to ‘$5.1 million’ and cite Reuters, 12 March 2026');
      await list.shows('Disputed or outdated 1', 'To be checked 1', 'Supported 15');

      await list.goTo('four');
      await takeFix(writer, 'Not about this: hide “four”');
      await list.shows('Disputed or outdated 1', 'Supported 15', 'Hidden 1');

      await list.pressKey('Space', 'Thursday');
      await list.shows('Supported 15', 'Ticked off 1', 'Hidden 1');
      await picture('walk-end');
    },
  );

  await draft(
    'table.md',
    [
      ['26 April 2023', '26 April 2022'],
      ['424 prisoners', '242 prisoners'],
      ['| €210 million |', `| €210 million (${REUTERS}) |`],
    ],
    async () => {
      await list.shows('Wrong 2', 'Disputed or outdated 1', 'Supported 14');
      await writer.command('PactCheck: Review All Corrections…');
      await writer.applyReview(2);
      await list.shows('Disputed or outdated 1', 'Supported 16');

      await list.press('Cite a Source', '€210 million');
      await list.shows('Supported 17');
    },
  );

  await draft(
    'list.md',
    [
      ['up to 520 people', 'up to 250 people'],
      ['up to 57 migrants', 'up to 75 migrants'],
    ],
    async () => {
      await list.shows('Wrong 2', 'Supported 13');
      await writer.command('Fix All');
      await list.shows('Wrong 1', 'Supported 14');
      await list.press('Correct', '520');
      await list.shows('Supported 15');
    },
  );

  await draft(
    'newsletter.md',
    [
      ['on 16 November 2023', 'on 6 November 2023'],
      ['**£390 million**', '**£290 million**'],
      [
        'followed on 5 December 2023.',
        'followed on 5 December 2023. <!-- pactcheck-disable-line disputed -->',
      ],
    ],
    async () => {
      await list.shows('Wrong 1', 'Disputed or outdated 1', 'To be checked 1', 'Supported 12');
      await list.press('Correct', '16 November 2023');
      await list.shows('Disputed or outdated 1', 'To be checked 1', 'Supported 13');

      await list.goTo('£390 million');
      await takeFix(writer, 'Change to ‘£290 million’ (as of 22 July 2024)');
      await list.shows('Disputed or outdated 1', 'Supported 14');

      await list.goTo('14 April 2022');
      await takeFix(writer, 'Turn off disputed in this line');
      await list.shows('Supported 14');
    },
  );

  await draft(
    'questions-and-answers.md',
    [
      ['Kosovo €200 million over ten years.', `Kosovo €210 million over ten years (${AP}).`],
      ['86 votes for and 9 against', '86 votes for and 7 against'],
    ],
    async () => {
      await list.shows('Wrong 2', 'Supported 15');
      await list.goTo('€200 million');
      await takeFix(writer, 'Cite another source…');
      await writer.pick('Associated Press');
      await list.shows('Wrong 1', 'Supported 16');

      await list.pressKey('Control+.', '9');
      await list.shows('Supported 17');
    },
  );

  await test('the report shows how a draft stands', async () => {
    await writer.quickOpen('news-brief.md');
    await writer.counts();
    await writer.command('PactCheck: Show Report');
    await writer.seesReport('news-brief.md');
    await picture('walk-report');
  });

  await test('nothing else was written in the folder of the drafts', () => {
    const files = readdirSync(folder, { recursive: true }).sort();
    assert.deepEqual(files, [
      ...['.pactcheck', '.pactcheck/decisions.yaml', '.pactcheck/ticks.yaml'],
      ...['list.md', 'news-brief.md', 'newsletter.md', 'questions-and-answers.md', 'table.md'],
    ]);
    return Promise.resolve();
  });
}

async function takeFix(writer, title) {
  const offers = (await writer.fixMenu({ offers: title })).map((offer) => offer.trim());
  assert.ok(offers.includes(title), `${title} isn't among ${offers.join(', ')}`);
  await writer.takeFix(title, { exact: true });
}

/** Each of the words stands in the text once. */
function changed(text, changes) {
  return changes.reduce((before, [words, by]) => {
    assert.equal(before.split(words).length, 2, words);
    return before.replace(words, () => by);
  }, text);
}

async function isWritten(file, expected) {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50))
    if (readFileSync(file, 'utf8') === expected) return;
  assert.equal(readFileSync(file, 'utf8'), expected);
}

const STRAITS_TIMES =
  '[Reuters](https://www.straitstimes.com/world/eswatini-receives-four-more-third-country-deportees-from-us-government-says)';
const REUTERS = '[Reuters](https://www.globalbankingandfinance.com/usa-trump-immigration-kosovo)';
const AP =
  '[Associated Press](https://wtop.com/europe/2021/12/kosovo-says-its-agreed-to-rent-300-prison-cells-to-denmark/)';
