import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const dataset = join(import.meta.dirname, '..', 'datasets', 'three-articles');
const own = ['--no-bundled-dataset', '--dataset', dataset];
const draft = `# Prisons abroad

Kosovo will hold 300 prisoners for Denmark [@reuters-2025-12-12, p. 3]. It has been said before
[see @mas-latino-2025-06-12; @turkiye-today-2025-12].
`;

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) {
  console.warn('pandoc is not installed: the tests with it are skipped (apt-get install pandoc)');
}

vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
  write('draft.md', draft);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function bibliography(...args: readonly string[]) {
  return pactcheckIn(folder, ['bibliography', ...args]);
}

/** Renders with the references of the command's output, kept under `name`. */
function pandoc(name: string, to: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    'pandoc',
    ['--citeproc', '--bibliography', name, '--to', to, '--wrap=none', ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

const EXTENSIONS = { 'csl-json': 'refs.json', bibtex: 'refs.bib' } as const;
const formats = ['csl-json', 'bibtex'] as const;

describe('pactcheck bibliography', () => {
  it('prints the sources that the drafts cite, as CSL-JSON where no format is given', () => {
    const { status, stdout, stderr } = bibliography('draft.md', ...own);
    expect([status, stderr]).toEqual([0, '']);
    const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(['reuters-2025-12-12', 'mas-latino-2025-06-12', 'turkiye-today-2025-12']);
  });

  it('prints all where no draft is given', () => {
    const { status, stdout } = bibliography('--format', 'markdown', ...own);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^- Fatos Bytyci, “Kosovo agrees to accept migrants/);
    expect(stdout.match(/^- /gm)!.length).toBeGreaterThanOrEqual(3);
  });

  it('tells of a key that no dataset knows, at its place, and ends with 1', () => {
    write('draft.md', 'So it is [@reuters-2025-12-13].\n');
    const { status, stdout, stderr } = bibliography('draft.md', ...own);
    expect([status, stdout]).toEqual([1, '[]\n']);
    expect(stderr).toBe(
      "draft.md:1:11: no dataset has a source 'reuters-2025-12-13': did you mean 'reuters-2025-12-12'?\n",
    );
  });

  it('ends with 2 where a draft or every dataset can’t be read, or a format is unknown', () => {
    const { status, stdout } = bibliography('gone.md', 'draft.md', ...own);
    expect(status).toBe(2);
    expect(stdout).toContain('reuters-2025-12-12');
    expect(bibliography('--no-bundled-dataset')).toMatchObject({ status: 2, stdout: '' });
    const { stderr } = bibliography('--format', 'text');
    expect(stderr).toContain('--format of bibliography is csl-json, bibtex or markdown, not text');
  });
});

describe.skipIf(!hasPandoc).each(formats)('pandoc with %s', (format) => {
  const file = EXTENSIONS[format];

  it('renders the citations of a draft', () => {
    write(file, bibliography('draft.md', '--format', format, ...own).stdout);
    const { stdout, stderr, status } = pandoc(file, 'plain', 'draft.md');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('for Denmark (Bytyci 2025, 3).');
    expect(stdout).toMatch(
      /Bytyci, Fatos\. 2025\. “Kosovo Agrees to Accept Migrants .*Reuters, Carried by .*December 12, 2025\. https:/i,
    );
    expect(stdout).toMatch(/Türkiye Today\. 2025\. “Kosovo begins .*December 2025\./i);
  });

  it('renders every source of the bundled dataset', () => {
    const list = JSON.parse(bibliography().stdout) as { id: string }[];
    write(file, bibliography('--format', format).stdout);
    write('all.md', '---\nnocite: "@*"\n---\n');
    const { stdout, stderr, status } = pandoc(file, 'html', 'all.md');
    expect([status, stderr]).toEqual([0, '']);
    const rendered = [...stdout.matchAll(/id="ref-([^"]+)"/g)].map(([, id]) => id);
    expect(rendered.sort()).toEqual(list.map(({ id }) => id).sort());
  });

  it('renders what a dataset says as text, whatever stands in it', () => {
    const title = 'A <script>alert(1)</script> _b_ 100% & $5 #1 ~x^ {y} <img src=x onerror=y>';
    write('dataset.yaml', 'name: Odd\n');
    write(
      'sources.yaml',
      `references: [{ id: odd, type: report, title: ${JSON.stringify(title)}, URL: "javascript:x" }]\n`,
    );
    write('odd.md', 'So it is [@odd].\n');
    const { stdout: references } = bibliography(
      ...['odd.md', '--format', format, '--no-bundled-dataset', '--dataset', '.'],
    );
    write(file, references);
    const { stdout, stderr } = pandoc(file, 'html', 'odd.md');
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/<script|<img|javascript:|<em>|<sup>|<sub>/);
    expect(stdout.toLowerCase()).toContain('100% &amp; $5 #1 ~x^ {y}');
  });
});
