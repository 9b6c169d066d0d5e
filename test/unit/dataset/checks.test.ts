import { describe, expect, it } from 'vitest';
import { checkDataset, DATASET_CHECKS } from '../../../server/src/dataset/checks/checkDataset';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

const TODAY = '2025-12-15';
const DATASET = `name: Test
properties:
  visit: { kind: date, cues: [visit] }
  firstGroup: { kind: date, cues: [arrive] }
  limit: { kind: quantity, cues: [limit], units: [person] }
  share: { kind: percent }
  length: { kind: measure, cues: [long] }
  rank: { kind: ordinal, cues: [rank] }
`;
const SOURCES = `references:
  - { id: paper, title: Paper, issued: 2025-12-12, URL: "https://paper.example/" }
`;
const FACT = 'term: { value: ten years, evidence: { paper: { figure: for ten years } } }';
const SECOND = `name: Second pact\nfacts: { ${FACT} }\n`;

/** What the check says of the dataset with these files in it: `file:line:column severity message`. */
function said(check: string, files: Readonly<Record<string, string>>): readonly string[] {
  const all = {
    'd/dataset.yaml': 'name: Test\n',
    'd/sources.yaml': SOURCES,
    'd/agreements/second.yaml': SECOND,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`d/${path}`, text])),
  };
  const io = memoryFiles(all);
  return checkDataset(loadDataset(['d'], io), io, TODAY)
    .filter((problem) => problem.check === check)
    .map(
      ({ file, line, column, severity, message }) =>
        `${file.slice(2)}:${line}:${column} ${severity} ${message}`,
    );
}

/** What it says of an agreement with these facts. */
function saidOf(check: string, ...facts: string[]): readonly string[] {
  const text = `name: First pact\nfacts:\n${facts.map((fact) => `  ${fact}\n`).join('')}`;
  return said(check, { 'dataset.yaml': DATASET, 'agreements/first.yaml': text });
}

function stated(property: string, value: string, figure: string, more = ''): string {
  return `${property}: { value: ${value}, ${more}evidence: { paper: { figure: ${JSON.stringify(figure)} } } }`;
}

it('has a name, a sentence about it and a tip for each check, and no name twice', () => {
  const names = DATASET_CHECKS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, about, tip } of DATASET_CHECKS) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(about).toMatch(/^[A-Z].*\.$/);
    expect(tip).toMatch(/^[A-Z].*\.$/);
  }
});

it('names files in order, and the lines in each', () => {
  const wrong = `name: A\nfacts: { ${FACT.replace('ten', 'two')} }\nabuot: [x]\n`;
  const io = memoryFiles({
    'd/dataset.yaml': 'name: Test\n',
    'd/sources.yaml': SOURCES,
    'd/agreements/b.yaml': wrong,
    'd/agreements/a.yaml': wrong.replace('name: A', 'name: B'),
  });
  const found = checkDataset(loadDataset(['d'], io), io, TODAY);
  expect(found.map(({ file, line, check }) => `${file}:${line} ${check}`)).toEqual([
    'd/agreements/a.yaml:2 figures',
    'd/agreements/a.yaml:3 readable',
    'd/agreements/b.yaml:2 figures',
    'd/agreements/b.yaml:3 readable',
  ]);
});

describe('what the loader leaves out', () => {
  it.each([
    ['readable', 'agreements/first.yaml', 'name: [', 'name: First'],
    ['readable', 'agreements/first.yaml', 'name: First\nabuot: [x]', 'name: First\nabout: [x]'],
    [
      'known-sources',
      'agreements/first.yaml',
      SECOND.replace('Second', 'First').replace('paper', 'papr'),
      SECOND.replace('Second', 'First'),
    ],
    [
      'known-properties',
      'agreements/first.yaml',
      SECOND.replace('Second', 'First').replace('term', 'trem'),
      SECOND.replace('Second', 'First'),
    ],
    [
      'known-places',
      'agreements/first.yaml',
      'name: First\nparties: { host: Frnace }',
      'name: First\nparties: { host: France }',
    ],
    ['unique-ids', 'events/second.yaml', 'name: First', undefined],
    ['unique-ids', 'sources.yaml', `${SOURCES}  - { id: paper, title: Another }\n`, SOURCES],
    [
      'web-addresses',
      'sources.yaml',
      SOURCES.replace('https://paper.example/', 'javascript:alert(1)'),
      SOURCES,
    ],
    ['web-addresses', 'sources.yaml', SOURCES.replace('https://', 'www.'), SOURCES],
  ])('%s', (check, path, wrong, right) => {
    const [problem, ...more] = said(check, { [path]: wrong });
    expect(problem).toMatch(new RegExp(`^${path}:\\d+:\\d+ `));
    expect(more).toEqual([]);
    expect(said(check, right === undefined ? {} : { [path]: right })).toEqual([]);
  });
});

/** What the check says of sources of which each has these fields. */
function saidOfSources(check: string, ...fields: readonly string[]): readonly string[] {
  const sources = fields.map((one, index) => `  - { id: paper${index}, ${one} }\n`);
  return said(check, { 'sources.yaml': `references:\n${sources.join('')}` });
}

describe('lasting-addresses', () => {
  it.each([
    ['https://test.paper.example/a', "'test.paper.example' is a host on which a site is made"],
    ['https://paper-staging.press.example/a', 'is a host on which a site is made'],
    ['https://d2233.cms.press.example/a', 'is a host on which a site is made'],
    ['http://localhost/a', 'its address is a machine’s'],
    ['http://127.0.0.1/a', 'its address is a machine’s'],
    ['http://[::1]/a', 'its address is a machine’s'],
    ['http://newsroom.internal/a', 'its address is a machine’s'],
    ['http://newsroom/a', 'its address is a machine’s'],
    ['https://paper.example:8443/a', 'its address is one for those who run the site'],
    ['https://me@paper.example/a', 'its address is one for those who run the site'],
    ['https://paper.example/article/d71dda1undefined', 'its address is broken'],
    ['https://paper.example/undefined/deal', 'its address is broken'],
    ['https://paper.example/deal/feed/', 'its address is that of a feed'],
    ['https://paper.example/news.rss', 'its address is that of a feed'],
    ['https://paper.example/?p=47796', 'its address is a bare number'],
    ['https://paper.example/index.php?id=12', 'its address is a bare number'],
    ['https://paper.example/deal?utm_source=rss', "its address tracks readers ('utm_source')"],
    ['https://paper.example/deal?id=3&fbclid=x', "its address tracks readers ('fbclid')"],
  ])('refuses %s', (url, message) => {
    const [problem, ...more] = saidOfSources('lasting-addresses', `URL: ${JSON.stringify(url)}`);
    expect(problem).toMatch(/^sources\.yaml:2:\d+ error source 'paper0': /);
    expect(problem).toContain(message);
    expect(more).toEqual([]);
    const carried = `carriedBy: { publisher: Paper, URL: ${JSON.stringify(url)} }`;
    expect(saidOfSources('lasting-addresses', carried)).toHaveLength(1);
  });

  it.each([
    'https://www.test.de/deal',
    'https://mirror.co.uk/deal',
    'https://paper.example/on-what-the-deal-left-undefined',
    'https://paper.example/animal-feed',
    'https://paper.example/feed/what-the-deal-costs',
    'https://paper.example/Print.aspx?id=3274371',
    'https://paper.example/?MIval=Question&NR=10132',
    'https://paper.example/deal?page=2',
  ])('lets %s be', (url) => {
    expect(saidOfSources('lasting-addresses', `URL: ${JSON.stringify(url)}`)).toEqual([]);
  });
});

describe('unique-addresses', () => {
  it.each([
    ['URL: "https://paper.example/a"', 'URL: "https://paper.example/a"'],
    ['URL: "https://paper.example/a"', 'URL: "http://www.paper.example/a/#top"'],
    [
      'URL: "https://paper.example/a"',
      'carriedBy: { publisher: Paper, URL: "https://paper.example/a" }',
    ],
  ])('%s and %s', (one, other) => {
    expect(saidOfSources('unique-addresses', one, other)).toEqual([
      expect.stringMatching(
        /^sources\.yaml:3:\d+ error source 'paper1' has the address of 'paper0' \(d\/sources\.yaml:2\)/,
      ),
    ]);
  });

  it('lets pages be that differ in what is asked of them', () => {
    const [one, other] = [
      'URL: "https://paper.example/?NR=1"',
      'URL: "https://paper.example/?NR=2"',
    ];
    expect(saidOfSources('unique-addresses', one, other)).toEqual([]);
  });
});

describe('one-report', () => {
  const report = (title: string, issued: string) =>
    `title: ${JSON.stringify(title)}, issued: ${issued}`;

  it.each([
    ['Malta signs deal', '2025-06-12', 'Malta signs deal', '2025-06-12'],
    ['Malta signs “deal”', '2025-06-12', 'MALTA SIGNS DEAL.', '2025-06'],
  ])('“%s” of %s and “%s” of %s', (title, issued, other, later) => {
    expect(saidOfSources('one-report', report(title, issued), report(other, later))).toEqual([
      expect.stringMatching(
        /^sources\.yaml:3:\d+ error source 'paper1' has the title and the date of 'paper0': a report counts once/,
      ),
    ]);
  });

  it.each([
    ['Malta signs deal', '2025-06-12', 'Malta signs deal', '2025-06-13'],
    ['Malta signs deal', '2025-06-12', 'Malta signs pact', '2025-06-12'],
    ['[on the deal]', '2025-06-12', '[on the deal]', '2025-06-12'],
  ])('lets “%s” of %s and “%s” of %s be', (title, issued, other, later) => {
    expect(saidOfSources('one-report', report(title, issued), report(other, later))).toEqual([]);
  });
});

describe('telltale-words', () => {
  it.each([
    ['firstGroup', '2025-03-16', 'March'],
    ['firstGroup', '2025-05', 'plane | May'],
    ['firstGroup', '2025-03-16', '16 March 2025'],
    ['signed', '1999', '1999 | end'],
    ['limit', '2 people', 'two | both'],
    ['price', '€5 million', '5 million'],
    ['term', 'ten years', 'ten years'],
    ['rank', 'second', 'second'],
    ['signedAt', 'France', 'French'],
    ['status', 'negotiating', 'negotiating'],
  ])('%s: %s with %s', (property, value, words) => {
    const fact = stated(property, value, value, `with: [${JSON.stringify(words)}], `);
    expect(saidOf('telltale-words', fact)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^agreements/first\\.yaml:3:\\d+ error ${property}: '.+' under 'with' is the value`,
        ),
      ),
    ]);
  });

  it.each([
    ['firstGroup', '2025-03-16', 'first | July'],
    ['limit', '1 person', 'first'],
    ['limit', '3 people', 'February | visa'],
    ['rank', 'second', 'two | United States'],
    ['status', 'negotiating', 'Brussels'],
  ])('lets %s: %s with %s be', (property, value, words) => {
    const fact = stated(property, value, value, `with: [${JSON.stringify(words)}], `);
    expect(saidOf('telltale-words', fact)).toEqual([]);
  });
});

describe('used-sources and used-properties', () => {
  const idle = `${SOURCES}  - id: idle\n    title: Nobody's\n`;

  it('warn of a source that no fact rests on', () => {
    expect(said('used-sources', { 'sources.yaml': idle })).toEqual([
      "sources.yaml:3:5 warning no fact rests on the source 'idle': name it under a fact's evidence, or take it out",
    ]);
    expect(said('used-sources', {})).toEqual([]);
  });

  it('warn of a property that no fact states, and not of words added to a known one', () => {
    const dataset =
      'name: Test\nproperties:\n  term: { kind: duration, cues: [span] }\n  visit: { kind: date }\n';
    expect(said('used-properties', { 'dataset.yaml': dataset })).toEqual([
      "dataset.yaml:4:3 warning no fact states the property 'visit': state it in a file, or take it out here",
    ]);
    const first = `name: First\nfacts: { ${stated('visit', '2024', 'in 2024')} }\n`;
    expect(
      said('used-properties', { 'dataset.yaml': dataset, 'agreements/first.yaml': first }),
    ).toEqual([]);
  });

  it('wait until all files can be read: what is left out may be what uses them', () => {
    const files = { 'sources.yaml': idle, 'agreements/first.yaml': 'name: [' };
    expect(said('used-sources', files)).toEqual([]);
  });
});

describe('figures', () => {
  it.each([
    // the value itself, rounded, bounded, in part
    ['limit', '300 people', '300 foreign prisoners'],
    ['limit', '50 people', 'up to 50 individuals'],
    ['limit', 'up to 250 people', 'beyond 250 through mutual consent'],
    ['limit', 'about 280 people', 'around 280 members'],
    ['limit', '2.4 million people', '2,402,113'],
    ['limit', '66 people', '66 to 14'],
    ['limit', '86 people', 'voted 86-7'],
    ['limit', 'one or two people', 'only one or two'],
    ['limit', '72000 people', '18,000 and 54,000'],
    ['limit', '1 person', 'the first person'],
    ['limit', '0 people', 'nobody has come'],
    ['rank', 'second', 'the second country to do so'],
    ['share', '15%', '15 per cent'],
    ['length', '10 km', 'about 10 kilometres'],
    ['term', 'ten years', 'over the next decade'],
    ['term', '4 years', '18 July 2019 – 17 July 2023'],
    ['price', '€235 million', '€235 million ($250 million)'],
    ['price', 'US$250 million', '€235 million ($250 million)'],
    ['price', 'A$408 million', '$408m'],
    ['price', '€210 million', '210 million'],
    ['pricePerYear', '€15 million a year', '€15 million'],
    // dates and parts of them
    ['signed', '2025-12-11', 'late on Thursday'],
    ['signed', 'June 2025', 'signed in June'],
    ['signed', 'June 2025', 'June 12, 2025'],
    ['signed', '2025-06-12', 'in June 2025'],
    ['signed', '2025-12-28', 'on Dec. 28'],
    ['signed', '2026', 'next year'],
    ['signed', '2025-12-08', 'EU countries agree positions'],
    ['signed', '2025-12-11', '12 December 2025'],
    // another language, as far as digits go
    ['limit', '3000 people', '3.000'],
    ['price', '€210 million', '210 millioner euro'],
    ['price', '€25.5 million', '25,5 Millionen Euro'],
    ['start', 'April 2027', 'prill të 2027-ës'],
    // places and statuses need not stand in the few words that are quoted
    ['signedAt', 'France', 'in Paris'],
    ['signedAt', 'France', 'in the palace'],
    ['status', 'negotiating', 'expressed interest'],
    // the curator's own words
    ['term', 'three years', '[three years]'],
    ['term', 'three years', '[renewable]'],
  ])('%s: %s is printed by “%s”', (property, value, figure) => {
    expect(saidOf('figures', stated(property, value, figure))).toEqual([]);
  });

  it.each([
    ['limit', '300 people', '30 prisoners', 'does not print 300 people'],
    ['limit', '300000 people', '300 prisoners', 'does not print 300,000 people'],
    ['limit', '5 people', '4 more countries', 'does not print 5 people'],
    ['rank', 'second', 'the third country', 'does not print second'],
    ['length', '10 km', 'six miles', 'does not print 10 km'],
    ['length', '10 km', '10 miles', 'does not print 10 km'],
    ['term', 'ten years', 'for two years', 'does not print 10 years'],
    ['price', '€235 million', '$235 million', 'does not print €235 million'],
    ['price', '€210 million', '€235 million ($250 million)', 'does not print €210 million'],
    ['signed', '2025-12-11', 'on Friday', 'does not print 11 December 2025'],
    ['signed', 'June 2025', 'signed in July', 'does not print June 2025'],
    ['signed', '2024-06-12', '13 June 2024', 'does not print 12 June 2024'],
    ['signedAt', 'France', 'in Spain', 'does not print France'],
    ['term', 'three years', '[two years]', 'does not print 3 years'],
  ])('%s: %s is not printed by “%s”', (property, value, figure, message) => {
    const problems = saidOf('figures', stated(property, value, figure));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${property}: “${figure}” ${message}`);
    expect(problems[0]).toMatch(/^agreements\/first\.yaml:3:\d+ error/);
  });

  it.each([
    ['limit', '300 people', 'as printed', 'no quantity'],
    ['price', '€5 million', 'fem millioner euro', 'no money'],
    ['signed', '2024-06-12', 'signed at the summit', 'no date'],
  ])(
    '%s: of %s nothing can be read in “%s”, which is a warning',
    (property, value, figure, message) => {
      const problems = saidOf('figures', stated(property, value, figure));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`warning ${property}: “${figure}” prints ${message}`);
    },
  );

  it('of a source in another language are taken on trust', () => {
    const text = `name: First\nfacts: { ${stated('price', '€5 million', 'fem millioner euro over 3 år')} }\n`;
    const check = (language: string) =>
      said('figures', {
        'agreements/first.yaml': text,
        'sources.yaml': SOURCES.replace('title:', `language: ${language}, title:`),
      });
    expect(check('da')).toEqual([]);
    expect(check('en-GB')).toHaveLength(1);
  });

  it('of a list need one of its members', () => {
    const list = (figure: string) =>
      saidOf('figures', stated('neighbours', '[Serbia, Albania]', figure));
    expect(list('Serbia and others')).toEqual([]);
    expect(list('Greece')).toHaveLength(1);
  });
});

describe('preferred-values', () => {
  const price = (value: string, more: string) =>
    `- { value: ${value}, ${more}evidence: { paper: { figure: ${value} } } }`;
  const prices = (...all: string[]) =>
    saidOf('preferred-values', `price:\n${all.map((one) => `    ${one}`).join('\n')}`);

  it('finds a preferred value without another, and a second one', () => {
    expect(
      saidOf('preferred-values', stated('term', 'ten years', 'ten years', 'rank: preferred, ')),
    ).toEqual([
      "agreements/first.yaml:3:29 error term has no other value to be preferred to: take 'rank' out, or add the other value",
    ]);
    const [problem] = prices(price('€5', 'rank: preferred, '), price('€6', 'rank: preferred, '));
    expect(problem).toContain(':5:20 error price prefers another value in line 4 already');
  });

  it('lets one be preferred, and the same sum in another currency beside it', () => {
    expect(prices(price('€5', 'rank: preferred, '), price('€6', ''))).toEqual([]);
    expect(prices(price('€5', 'rank: preferred, '), price('€6', 'rank: deprecated, '))).toEqual([]);
    expect(prices(price('€5', 'rank: preferred, '), price('US$6', 'rank: preferred, '))).toEqual(
      [],
    );
    expect(
      prices(price('€5', 'rank: preferred, with: [rent], '), price('€6', 'rank: preferred, ')),
    ).toEqual([]);
  });
});

describe('movements', () => {
  const DEFINED = `name: Test
properties:
  sent: { kind: quantity, moves: rises, cues: [send], units: [person] }
  held: { kind: quantity, moves: level, cues: [hold], units: [person] }
`;
  const saidHere = (...facts: string[]) =>
    said('movements', {
      'dataset.yaml': DEFINED,
      'agreements/first.yaml': `name: First pact\nfacts:\n${facts.map((fact) => `  ${fact}\n`).join('')}`,
    });

  it('asks for a day of what rises or goes up and down', () => {
    const sent = stated('sent', '40 people', '40 people');
    const held = stated('held', '30 people', '30 people');
    expect(saidHere(sent, held)).toEqual([
      "agreements/first.yaml:3:11 warning sent rises, and nothing says for which day this was stated: add 'asOf'",
      "agreements/first.yaml:4:11 warning held goes up and down, and nothing says for which day this was stated: add 'asOf'",
    ]);
  });

  it.each(['asOf: 2025-12-11, ', 'validity: 2025-12/.., ', 'moves: fixed, ', 'rank: deprecated, '])(
    'is content with %s',
    (more) => {
      expect(saidHere(stated('sent', '40 people', '40 people', more))).toEqual([]);
    },
  );

  it('says that a day or a country neither rises nor goes up and down', () => {
    expect(saidHere(stated('signed', '2025', '2025', 'moves: rises, '))).toEqual([
      'agreements/first.yaml:3:26 error signed: a date is no value that rises: write moves: plan, event or fixed',
    ]);
    expect(saidHere(stated('signedAt', 'France', 'in France', 'moves: level, '))).toEqual([
      'agreements/first.yaml:3:30 error signedAt: a place is no level that goes up and down: write moves: plan, event or fixed',
    ]);
    const visit = '  visit: { kind: date, cues: [visit], moves: level }\n';
    expect(said('movements', { 'dataset.yaml': `name: Test\nproperties:\n${visit}` })).toEqual([
      'dataset.yaml:3:39 error visit: a date is no level that goes up and down: write moves: plan, event or fixed',
    ]);
  });
});

describe('date-order', () => {
  const date = (property: string, value: string, more = '') => stated(property, value, value, more);

  it.each([
    ['signed', '2025-06-12', 'ended', '2025-06-11', 'error'],
    ['inForce', '2025', 'ended', '2024', 'error'],
    ['signed', '2025-06', 'ratified', '2025-05', 'warning'],
    ['signed', '2025-06-12', 'inForce', '2025-06-11', 'warning'],
    ['inForce', '2025-06', 'start', '2025-05', 'warning'],
    ['inForce', '2025-06', 'firstGroup', '2025-05', 'warning'],
    ['firstGroup', '2025-06', 'ended', '2025-05', 'error'],
  ])('%s %s, %s %s', (first, a, second, b, severity) => {
    const problems = saidOf('date-order', date(first, a), date(second, b));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^agreements/first.yaml:4:\\d+ ${severity} .* lies before `),
    );
  });

  it.each([
    ['one after the other', [date('signed', '2025-06-11'), date('ended', '2025-06-12')]],
    ['maybe on one day', [date('signed', '2025-06'), date('ratified', '2025-06-01')]],
    ['of another matter', [date('signed', '2025', 'with: [protocol], '), date('ended', '2024')]],
    ['no longer held', [date('signed', '2025'), date('ended', '2024', 'rank: deprecated, ')]],
    ['start and arrivals have no order', [date('start', '2025'), date('firstGroup', '2024')]],
  ])('%s', (_, facts) => {
    expect(saidOf('date-order', ...facts)).toEqual([]);
  });

  it('asks whether any of several dates fits', () => {
    const signed = `signed:\n    - ${date('x', '2025').slice(3)}\n    - ${date('x', '2023').slice(3)}`;
    expect(saidOf('date-order', signed, date('ended', '2024'))).toEqual([]);
    expect(saidOf('date-order', signed, date('ended', '2022'))).not.toEqual([]);
  });
});

describe('no-future-dates', () => {
  it.each(['issued', 'accessed'])('%s', (field) => {
    const sources = (date: string) => SOURCES.replace('issued: 2025-12-12', `${field}: ${date}`);
    expect(said('no-future-dates', { 'sources.yaml': sources('2025-12-16') })).toEqual([
      expect.stringContaining(
        `sources.yaml:2:32 error source 'paper': '${field}' is 16 December 2025`,
      ),
    ]);
    for (const date of ['2025-12-15', '2025-12', '2025']) {
      expect(said('no-future-dates', { 'sources.yaml': sources(date) })).toEqual([]);
    }
  });
});

describe('unique-names', () => {
  const third = (name: string, also: string) =>
    said('unique-names', { 'agreements/third.yaml': `name: ${name}\nalso: [the pact, ${also}]\n` });

  it.each([
    [
      'Second pact',
      'x',
      "1:1 error 'Second pact' is also a name of 'second' (d/agreements/second.yaml)",
    ],
    ['Third', 'the second pact', "2:18 error 'the second pact' is also a name of 'second'"],
    ['Third', 'France', "2:18 error 'France' is just the name of a country"],
    ['Third', 'the United States', "2:18 error 'the United States' is just the name of a country"],
    ['Danish', 'x', "1:1 error 'Danish' is just the name of a country"],
  ])('%s, also %s', (name, also, message) => {
    const problems = third(name, also);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`agreements/third.yaml:${message}`);
  });

  it('lets names be that say more, and countries have their own', () => {
    expect(third('Third', 'the deal with France')).toEqual([]);
    const country = { 'countries/fr.yaml': 'name: France\nalso: [French Republic]\n' };
    expect(said('unique-names', country)).toEqual([]);
  });
});

describe('examples', () => {
  const MARKS = 'name: First pact\nparties: { host: Malta, sender: Iceland }\nabout: [prison]\n';
  const facts = `facts:\n  ${stated('capacity', '300 prisoners', '300 prisoners')}\n`;
  const example = (text: string) =>
    said('examples', {
      'agreements/first.yaml': `${MARKS}${facts}examples:\n  - ${JSON.stringify(text)}\n`,
    });

  it.each([
    'Malta will hold ⟦250|wrong-number|300⟧ prisoners for Iceland in its prison.',
    'Malta will hold ⟦300|ok⟧ prisoners for Iceland in its prison.',
    'Norway will hold 250 prisoners for Sweden.',
  ])('come out: %s', (text) => {
    expect(example(text)).toEqual([]);
  });

  it.each([
    [
      'Malta will hold ⟦300|wrong-number|250⟧ prisoners for Iceland in its prison.',
      '“300” should be wrong-number with “250”, and ok is found there',
    ],
    [
      'Malta agreed to hold 250 prisoners for Iceland in its prison.',
      '“250” has no mark, and wrong-number with “300” is found there',
    ],
    [
      'Norway will hold ⟦250|ok⟧ prisoners for Sweden.',
      '“250” should be ok, and nothing is found there',
    ],
    [
      'Malta will hold ⟦250|wrong⟧ prisoners.',
      'not a mark: ⟦250|wrong⟧: write ⟦250|wrong-number|300⟧',
    ],
    ['Malta will hold ⟦250 prisoners.', 'a mark is not closed or not opened'],
  ])('are told apart: %s', (text, message) => {
    const problems = example(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
    expect(problems[0]).toMatch(/^agreements\/first\.yaml:7:5 error/);
  });
});
