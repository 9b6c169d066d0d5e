import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../server/src/core/verdicts/diagnosticCodes';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly views: Readonly<Record<string, readonly { readonly name: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const { contributes } = JSON.parse(read('package.json')) as Manifest;
const english = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const titleOf = (key: string) => english[key.replaceAll('%', '')] ?? key;
const README = read('README.md');
const COMMANDS = read('docs/commands.md');

function sorted(all: Iterable<string>): readonly string[] {
  return [...new Set(all)].sort();
}

function found(pattern: RegExp, text: string): readonly string[] {
  return sorted([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));
}

describe('what package.json offers is documented, and nothing else', () => {
  it('commands', () => {
    const titles = contributes.commands.map(({ title }) => titleOf(title));
    const inTables = found(/^\| _([^_]+)_ /gm, COMMANDS);
    const links = ['Show This Claim', 'Apply This Fix'];
    expect(sorted([...inTables, ...links])).toEqual(sorted(titles));
    for (const link of links) expect(COMMANDS).toContain(`_${link}_`);
  });

  it('commands that README names', () => {
    const titles = new Set(contributes.commands.map(({ title }) => titleOf(title)));
    const named = found(/_PactCheck: ([^_]+)_/g, README);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });

  it('settings', () => {
    const settings = Object.keys(contributes.configuration.properties);
    expect(found(/^\| `(pactcheck\.[\w.]+)`/gm, README)).toEqual(sorted(settings));
    const named = found(
      /`(pactcheck\.[a-z][\w.]*)`/gi,
      README + COMMANDS + read('docs/configuration.md'),
    );
    expect(
      named.filter(
        (name) => !settings.includes(name) && !/\.(?:yaml|yml|json|vsix|config)/.test(name),
      ),
    ).toEqual([]);
  });

  it('views', () => {
    const views = Object.values(contributes.views).flat();
    for (const { name } of views)
      for (const page of [README, COMMANDS]) expect(page).toContain(`_${titleOf(name)}_`);
  });

  it('codes, each with a page that is named and headed by it', () => {
    const pages = readdirSync(join(ROOT, 'docs/codes')).map((file) => file.replace(/\.md$/, ''));
    const others = ['partly-checked', 'unknown-directive', 'unused-directive'];
    expect(sorted(pages)).toEqual(sorted([...FINDING_CODES, ...others]));
    for (const code of pages) expect(read(`docs/codes/${code}.md`)).toContain(`\n\`${code}\`\n`);
    for (const code of FINDING_CODES)
      expect(README).toContain(`[\`${code}\`](docs/codes/${code}.md)`);
  });
});
