import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { atlasPage } from '../../../server/src/features/atlas/page';
import { memoryFiles } from '../dataset/memoryFiles';
import { lighthouse } from '../fixtures/lighthouse';

const head = { title: 'Atlas', day: '2025-06-20' };
const hash = (text: string) => `hash-of-${text.length}`;

function pageOf(files: Readonly<Record<string, string>>): string {
  const { factbase, problems } = loadDataset(['d'], memoryFiles(files));
  expect(problems).toEqual([]);
  return atlasPage(factbase, head, hash);
}

const SOURCES = `references:
  - { id: paper, publisher: The Paper, issued: 2025-05-03, URL: "https://paper.example/", tier: outlet }
  - { id: agency, publisher: The Agency, issued: 2025-05-02, tier: wire }
`;

describe('the atlas', () => {
  const page = atlasPage(lighthouse().factbase, head, hash);

  it('gives every fact an address, its value in words, and each source with what it prints', () => {
    expect(page).toContain(
      '<li class="fact" id="pact/capacity/1"><p><span class="value"><a href="#pact/capacity/1">300 prisoners</a></span></p>',
    );
    expect(page).toContain(
      '<li><a href="https://paper.example/" rel="noopener noreferrer">The Paper, 3 May 2025</a>, outlet: “300 prisoners”</li>',
    );
    expect(page).toContain('<li>Ministry of Justice, 1 May 2025, official text: “300 places”</li>');
  });

  it('marks what is preferred and what sources disagree about', () => {
    expect(page).toContain(
      '€210 million</a></span><span class="tag preferred">preferred</span><span class="tag disputed">disputed</span>',
    );
    expect(page).toContain('€235 million</a></span><span class="tag disputed">disputed</span>');
    expect(page.match(/class="tag disputed"/g)).toHaveLength(2);
  });

  it('lists by the country that takes people in, and indexes every party', () => {
    expect(page.match(/<h2>[^<]*/g)).toEqual(['<h2>Malta']);
    const [index = ''] = /<nav id="page-index"[^]*?<\/nav>/.exec(page) ?? [];
    expect(index.match(/<li>(?:Iceland|Malta)<ul>/g)).toEqual(['<li>Iceland<ul>', '<li>Malta<ul>']);
    expect(index).toContain('<a href="#pact">Iceland–Malta prison agreement</a>');
  });

  it('links to nothing on the page that isn’t there', () => {
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(5);
    for (const id of targets) expect(page).toContain(` id="${id}"`);
  });

  it('tells time, rank, note and lists; what moved on is no disagreement', () => {
    const text = pageOf({
      'd/dataset.yaml': 'name: D',
      'd/sources.yaml': SOURCES,
      'd/agreements/a.yaml': `name: Accord
parties: { host: Malta }
facts:
  arrived:
    - { value: 13 people, asOf: 2025-02, note: by the ministry, evidence: { paper: { figure: "13", at: ¶2 } } }
    - { value: 20 people, asOf: 2025-05, evidence: { agency: { figure: "20" } } }
  capacity:
    - { value: 50 people, rank: deprecated, note: a slip, evidence: { paper: { figure: "50" } } }
    - { value: 40 people, evidence: { agency: { figure: "40" } } }
  status: { value: in force, validity: 2025-01/.., evidence: { paper: { figure: "[in force]" } } }
  neighbours: { value: [Italy, France], complete: true, evidence: { paper: { figure: "[both]" } } }
`,
    });
    expect(text).toContain('<p class="quiet">As of February 2025.</p><p>by the ministry</p>');
    expect(text).toContain('50 people</a></span><span class="tag deprecated">deprecated</span>');
    expect(text).toContain('<p class="quiet">Holds from January 2025.</p>');
    expect(text).toContain(
      'Italy, France</a></span></p><p class="quiet">This list leaves none out.',
    );
    expect(text).toContain('outlet, ¶2: “13”');
    expect(text).not.toContain('disputed"');
  });

  it('names the hashes of its own style and script alone', () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toContain('unsafe-inline');
  });

  it('escapes every text of a dataset', () => {
    const evil = '<img src=x onerror="alert(1)">\'&';
    const text = JSON.stringify(evil);
    const page = pageOf({
      'd/dataset.yaml': `name: D\nproperties: { limit: { kind: quantity, label: ${text}, units: [guard] } }`,
      'd/sources.yaml': `references: [{ id: paper, publisher: ${text}, title: ${text}, URL: "https://p.example/?a=1&b='2'" }]`,
      'd/places.yaml': `MT: { names: [Malta (x)] }`,
      [`d/agreements/${evil.replace('/', '')} x.yaml`]: `name: ${text}
also: [${text}]
parties: { host: Malta (x), ${text}: Iceland }
facts:
  limit: { value: 40 guards, note: ${text}, evidence: { paper: { figure: ${text}, at: ${text} } } }
`,
    });
    const own = page.replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>/g, '');
    expect(own).not.toMatch(/<img|\sonerror="|javascript:/);
    expect(own.match(/&#60;img src=x onerror=&#34;/g)?.length).toBeGreaterThan(6);
    // An id holds no white space, and its link finds it.
    const [, id = ''] = /<article id="([^"]*)"/.exec(own) ?? [];
    expect(id).not.toMatch(/\s/);
  });
});
