import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../../server/src/core/check/check';
import type { CheckResult } from '../../../server/src/core/check/draftChecker';
import type { Factbase } from '../../../server/src/core/facts/factbase';
import { markdownParser } from '../../../server/src/core/text/markdown/grammar';
import { fixesFor, otherCitations } from '../../../server/src/core/verdicts/fixes';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { applyEdits } from '../../../server/src/dataset/marks/edits';
import {
  problemDiagnostics,
  problemLine,
  problemSummary,
} from '../../../server/src/features/datasetProblems';
import { citationsAt } from '../../../server/src/features/citationChoices';
import { headingLenses } from '../../../server/src/features/codeLens';
import { completionAt } from '../../../server/src/features/completion/completion';
import { diagnosticsFor } from '../../../server/src/features/diagnostics';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { findingInMarkdown, hoverAt } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { HOVER_COMMANDS } from '../../../server/src/protocol';
import { memoryFiles } from '../dataset/memoryFiles';
import { openDraft } from '../fixtures/openDraft';

const GOOD_ADDRESS = 'https://paper.example/a_(b)?c=1&copy=2';

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<a href="command:workbench.action.quit">x</a>',
  '[click](javascript:alert(1))',
  '[click](command:workbench.action.quit)',
  '[click](https://evil.example)',
  '![x](https://evil.example/pixel.png)',
  'see https://evil.example, www.evil.example or a@evil.example',
  '<https://evil.example>',
  '[ref]: https://evil.example',
  'x]: https://evil.example',
  '](https://evil.example)',
  '`code` **bold** ~~gone~~ | cell |',
  '# heading',
  '- item',
  'one\n\n# two\n\n[x](https://evil.example)',
  '&lt;img src=x&gt; &#x5b;x](y)',
  '$(zap) \\<b> \\\\[x](https://evil.example)',
  '--- \u202egnp.exe\u202c \u0000\u001b[31m',
];

/** A dataset with the payload in every field that takes text, read with all its problems. */
function hostile(payload: string) {
  const text = JSON.stringify(payload);
  const evidence = (source: string) => `evidence: { ${source}: { figure: ${text}, at: ${text} } }`;
  return loadDataset(
    ['d'],
    memoryFiles({
      'd/dataset.yaml': `name: ${text}
properties:
  limit: { kind: quantity, label: ${text}, cues: [guard, ${text}], units: [guard, ${text}] }
`,
      'd/sources.yaml': `references:
  - { id: paper, type: ${text}, title: ${text}, author: [{ family: ${text}, given: ${text} }], publisher: ${text}, issued: 2025-12-12, URL: "${GOOD_ADDRESS}" }
  - { id: nameless, title: ${text}, author: ${text}, container-title: ${text}, URL: ${text}, note: ${text}, DOI: ${text} }
  - { id: evil, publisher: ${text}, issued: ${text}, accessed: ${text}, URL: "javascript:alert(1)" }
`,
      'd/places.yaml': `MT: { names: [${text}], adjectives: [${text}], demonyms: [${text}], capitals: [${text}], metonyms: [${text}] }
${JSON.stringify(payload)}: { names: [${text}] }
`,
      'd/agreements/pact.yaml': `name: ${text}
also: [${text}]
parties: { host: Malta, sender: Iceland, ${JSON.stringify(`${payload}!`)}: Iceland }
about: [prison, prisoner, ${text}]
people: [${text}]
facts:
  capacity: { value: 300 prisoners, note: ${text}, ${evidence('paper')} }
  price:
    - { value: €5 million, note: ${text}, ${evidence('nameless')} }
    - { value: €6 million, note: ${text}, ${evidence('evil')} }
  limit: { value: 40 guards, with: [${text}], ${evidence('evil')} }
  term:
    - { value: ten years, note: ${text}, ${evidence('evil')} }
    - { value: nine years, rank: deprecated, validity: ../2023, note: ${text}, ${evidence('paper')} }
    - { value: eight years, rank: deprecated, note: ${text}, ${evidence('evil')} }
  signedAt: { value: Iceland, ${evidence('paper')} }
  status: { value: ${text}, ${evidence('paper')} }
  start: { value: ${text}, ${evidence('paper')} }
examples: [${text}]
${JSON.stringify(`${payload}?`)}: ${text}
`,
    }),
  );
}

const DRAFT = [
  'Malta will hold 250 prisoners for Iceland in its prison. Malta will hold 300 prisoners for Iceland.',
  'For the prison Iceland pays Malta €5 million over nine years. The prison pact between Malta and Iceland was signed in Norway.',
  'The prison pact between Malta and Iceland runs for eight years.',
].join('\n\n');

const NOT_LIVE = new Set([
  'Document',
  'Paragraph',
  'Escape',
  'Emphasis',
  'EmphasisMark',
  'StrongEmphasis',
]);
const LISTED = new Set(['BulletList', 'ListItem', 'ListMark']);

/** What of a Markdown text is live, but for stress and lists: links by their addresses, all else by its kind. */
function live(markdown: string): readonly string[] {
  const found: string[] = [];
  markdownParser(() => false)
    .parse(markdown)
    .iterate({
      enter: ({ name, from, to }) => {
        if (name === 'URL') found.push(markdown.slice(from, to));
        else if (!NOT_LIVE.has(name) && !LISTED.has(name)) found.push(name);
      },
    });
  return [...new Set(found)];
}

const LINK = ['Link', 'LinkMark', 'https://paper.example/a_%28b%29?c=1&copy=2', GOOD_ADDRESS];

/** What a citation itself may add to a draft. */
const OWN = [...LINK, 'Citation', 'CitationMark', 'CitationKey', 'Autolink'];

function checked(factbase: Factbase): CheckResult {
  const result = check(DRAFT, factbase, { today: '2025-12-15' });
  const kinds = new Set(result.findings.map(({ verdict }) => verdict.kind));
  // All the ways in which a finding speaks of a dataset.
  expect([...kinds].sort()).toEqual(['contradicted', 'disputed', 'outdated', 'supported']);
  expect(result.findings.some(({ verdict }) => 'slip' in verdict)).toBe(true);
  return result;
}

describe.each(PAYLOADS)('%j in every field', (payload) => {
  const { factbase, problems } = hostile(payload);

  it('is plain text in hovers, where only a source’s own address is a link', () => {
    for (const finding of checked(factbase).findings) {
      const said = findingInMarkdown(finding, factbase);
      expect(live(said).filter((one) => !LINK.includes(one))).toEqual([]);
    }
  });

  it('makes no command of a hover’s other than our own', () => {
    const result = checked(factbase);
    const draft = { ...openDraft(DRAFT, []), result, factbase };
    const linking = { commands: new Set(HOVER_COMMANDS), style: 'link' } as const;
    const links = new Set<string>();
    for (const { span } of result.findings) {
      const said = JSON.parse(JSON.stringify(hoverAt(span.start, draft, linking))) as {
        contents: { value: string };
      };
      for (const one of live(said.contents.value).filter((name) => !LINK.includes(name)))
        links.add(one);
    }
    const commands = [...links].map(
      (link) => /^command:([\w.]+)\?[\w%.-]+$/.exec(link)?.[1] ?? link,
    );
    expect([...new Set(commands)].sort()).toEqual([...HOVER_COMMANDS].sort());
  });

  it('is one plain line in diagnostics, which lead nowhere else', () => {
    const result = checked(factbase);
    const draft = { ...openDraft(DRAFT, []), result, factbase };
    for (const { message, codeDescription, relatedInformation = [] } of diagnosticsFor(draft)) {
      const said = typeof message === 'string' ? message : message.value;
      const lines = [said, ...relatedInformation.map((related) => related.message)];
      for (const line of lines) {
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        expect(line.length).toBeLessThan(2000);
      }
      expect(codeDescription).toBeUndefined();
      for (const { location } of relatedInformation)
        expect(location.uri).toMatch(/^(?:https:\/\/paper\.example\/|file:\/\/)/);
    }
  });

  it.each(['link', 'footnote', 'pandoc'] as const)('leaves no markup in a draft: %s', (style) => {
    const result = checked(factbase);
    const fixes = result.findings.flatMap((finding) => [
      ...fixesFor(finding, result, factbase, style),
      ...otherCitations(finding, result, factbase, style).map(({ fix }) => fix),
    ]);
    expect(fixes.some(({ kind }) => kind === 'correct-and-cite')).toBe(true);
    const own = [...LINK, 'Citation', 'CitationMark', 'CitationKey', 'Autolink'];
    for (const { title, edits } of fixes) {
      expect(title).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      const text = applyEdits(DRAFT, edits);
      const strange = live(text).filter((one) => !own.includes(one) && !one.startsWith('Footnote'));
      expect(strange).toEqual([]);
    }
  });

  it.each(['link', 'footnote'] as const)('leaves no markup by a template: %s', (style) => {
    const result = checked(factbase);
    const template =
      '(“{title}” {#author}{author}{/author}, {publisher}{#date}, {date}{/date}: {figure}, {id})';
    const form = { style, template };
    const fixes = result.findings.flatMap((finding) => [
      ...fixesFor(finding, result, factbase, form),
      ...otherCitations(finding, result, factbase, form).map(({ fix }) => fix),
    ]);
    expect(fixes.some(({ kind }) => kind === 'correct-and-cite')).toBe(true);
    for (const { edits } of fixes) {
      const strange = live(applyEdits(DRAFT, edits)).filter(
        (one) => !LINK.includes(one) && !one.startsWith('Footnote') && one !== 'Autolink',
      );
      expect(strange).toEqual([]);
    }
  });

  it('is one plain line in a choice of sources', () => {
    const result = checked(factbase);
    const draft = { ...openDraft(DRAFT, []), result, factbase };
    const choices = result.findings.flatMap(
      ({ claim }) => citationsAt(claim.span.start, draft, 'link').citations,
    );
    for (const { edits, ...words } of choices) {
      expect(edits.length).toBeGreaterThan(0);
      for (const said of Object.values(words)) expect(said).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });

  it.each(['link', 'footnote', 'pandoc'] as const)('is plain text in completions: %s', (style) => {
    const text = `${DRAFT} For its prison Iceland pays Malta ::`;
    const result = check(text, factbase, { today: '2025-12-15' });
    const draft = { ...openDraft(text, []), result, factbase };
    const list = completionAt(text.length, draft, { style }, false);
    expect(list?.items.length).toBeGreaterThan(4);
    for (const { label, detail = '', documentation = '', textEdit, ...rest } of list?.items ?? []) {
      // Strings, which editors show as they are.
      expect([typeof detail, typeof documentation]).toEqual(['string', 'string']);
      for (const line of [label, detail, ...(documentation as string).split('\n')])
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      const edits = [textEdit as TextEdit, ...(rest.additionalTextEdits ?? [])];
      const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
      const strange = live(TextDocument.applyEdits(document, edits)).filter(
        (one) => !OWN.includes(one) && !one.startsWith('Footnote'),
      );
      expect(strange).toEqual([]);
      expect(rest).not.toHaveProperty('command');
    }
  });

  it('is plain text in hints and lenses, and in links leads to its own address alone', () => {
    const text = `# Prison\n\n${DRAFT}\n\nSo [@paper; @nameless; @evil].[^evil]\n\n[^evil]: A note.\n`;
    const result = check(text, factbase, { today: '2025-12-15' });
    const draft = { ...openDraft(text, []), result, factbase };
    const hints = inlayHints({ start: 0, end: text.length }, draft);
    expect(hints.length).toBeGreaterThan(4);
    for (const { label, tooltip } of hints) {
      expect(label).toMatch(/^(?:✓|[≠!?] [^\p{Cc}\u202a-\u202e]{1,60})$/u);
      expect(label).not.toContain('$(');
      expect(tooltip).toBeUndefined();
    }
    for (const { command } of headingLenses(draft, true)) {
      expect(command?.title).toMatch(/^\d+ [a-z ]+(?: · \d+ [a-z ]+)*$/);
      expect(command?.command).toBe('pactcheck.showClaims');
    }
    const links = documentLinks(draft);
    expect(links.map(({ target }) => target)).toEqual([LINK[2]]);
    for (const { tooltip } of links) {
      expect(tooltip).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(tooltip).not.toContain('$(');
    }
  });

  it('is one plain line in what is said of the dataset, and no link of the window’s', () => {
    expect(problems.length).toBeGreaterThan(3);
    for (const problem of problems) {
      expect(problemLine(problem)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(problemSummary([problem])).not.toContain('](');
      expect(problem.line).toBeGreaterThan(0);
    }
    const diagnostics = problemDiagnostics(problems, (path) => `file:///${path}`);
    expect([...diagnostics.keys()].every((uri) => uri.startsWith('file:///d/'))).toBe(true);
  });
});

it('a name of a place that is markup is a problem at its place and is not used', () => {
  const { factbase, problems } = loadDataset(
    ['d'],
    memoryFiles({
      'd/dataset.yaml': 'name: Test',
      'd/places.yaml':
        'MT: { names: [Malta, "[x](https://evil.example)"], adjectives: [Maltese] }\n',
    }),
  );
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'd/places.yaml',
      line: 1,
      message: expect.stringContaining("place 'MT': 'names") as string,
    }),
  ]);
  expect(factbase.places.get('MT')?.names).toEqual(['Malta']);
});

it.each([
  "Côte d'Ivoire",
  'St. John’s',
  'Bosnia & Herzegovina',
  'Guinea-Bissau',
  'N’Djamena',
  'Congo (Kinshasa)',
  'Türkiye',
  "'s-Gravenhage",
  'U.S.',
  'Trump 2.0 administration',
  'Việt Nam',
  '中国',
])('%s is a name', (name) => {
  const { problems } = loadDataset(
    ['d'],
    memoryFiles({
      'd/dataset.yaml': 'name: Test',
      'd/places.yaml': `XY: { names: [${JSON.stringify(name)}] }\n`,
    }),
  );
  expect(problems).toEqual([]);
});
