import { setTimeout as sleep } from 'node:timers/promises';
import { GFM, parser } from '@lezer/markdown';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver/node';
import { LspClient } from '../../test/lsp/client';
import type { BenchDraft } from './benchDrafts';
import { median, percentile, table, time } from './figures';

interface Edit {
  readonly at: Position;
  /** What is taken out behind it: whole lines, or characters of its line. */
  readonly removed: { readonly lines: number; readonly characters: number };
  readonly text: string;
}

/** Yields edits that can go on for ever; what one puts in at the top, the next takes out. */
type Kind = readonly [name: string, edits: (text: string) => Generator<Edit, never>];

const KINDS: readonly Kind[] = [
  ['typing in the middle', typing],
  ['new heading at the top', (text) => comingAndGoing(text, '# A quite new heading\n\n')],
  ['code fence at the top', (text) => comingAndGoing(text, '```\n')],
];

/** From `didChange` to the diagnostics of that version, over stdio with the built server. */
export async function editSection(drafts: readonly BenchDraft[]): Promise<string> {
  const rows: string[][] = [];
  for (const draft of drafts) {
    for (const [name, edits] of KINDS) {
      const samples = await measure(draft, edits);
      rows.push([
        draft.name,
        name,
        time(median(samples)),
        time(percentile(samples, 0.95)),
        String(samples.length),
      ]);
    }
  }
  const head = ['draft', 'edit', 'median', '95th percentile', 'edits'];
  return [
    '## Edits\n\nFrom `didChange` to the published diagnostics, over stdio, 20 ms of rest between two edits; a series stops after some seconds.',
    'Goals for typing: 95th percentile at most 8 ms at 60 KB, 40 ms at 1 MB.\n',
    table(head, rows),
  ].join('\n');
}

async function measure(draft: BenchDraft, kind: Kind[1]): Promise<readonly number[]> {
  const client = new LspClient();
  const uri = 'untitled:bench.md';
  const { text, dataset } = draft;
  try {
    await client.initialize({
      initializationOptions: { bundledDataset: false, datasets: [dataset], today: '2026-01-15' },
    });
    await client.open(uri, text);
    await client.diagnostics(uri, 1);
    const edits = kind(text);
    const samples: number[] = [];
    const end = performance.now() + LONGEST;
    for (let version = 2; samples.length < MOST + WARM_UP; version++) {
      if (samples.length >= FEWEST + WARM_UP && performance.now() > end) break;
      const { at, removed, text: put } = edits.next().value;
      const line = at.line + removed.lines;
      const character = removed.lines > 0 ? removed.characters : at.character + removed.characters;
      const began = performance.now();
      await client.change(uri, version, {
        range: { start: at, end: { line, character } },
        text: put,
      });
      await client.diagnostics(uri, version);
      samples.push(performance.now() - began);
      await sleep(REST);
    }
    return samples.slice(WARM_UP);
  } finally {
    client.kill();
  }
}

/** Sentences, a letter at a time, at the end of the paragraph in the middle of the draft. */
function* typing(text: string): Generator<Edit, never> {
  const start = TextDocument.create('', '', 0, text).positionAt(endOfProse(text));
  for (let typed = 0; ; typed++) {
    const letter = SENTENCE[typed % SENTENCE.length] ?? ' ';
    const at = { line: start.line, character: start.character + typed };
    yield { at, removed: NOTHING, text: letter };
  }
}

/** The end of the first paragraph in the second half that stands on the top level. */
function endOfProse(text: string): number {
  const tree = parser.configure(GFM).parse(text);
  for (let node = tree.topNode.childAfter(text.length / 2); node; node = node.nextSibling) {
    if (node.name === 'Paragraph' && node.to - node.from > 100) return node.to;
  }
  throw new Error('there is no paragraph in the middle to type in');
}

function* comingAndGoing(_text: string, put: string): Generator<Edit, never> {
  const at = { line: 0, character: 0 };
  const lines = put.split('\n').length - 1;
  for (;;) {
    yield { at, removed: NOTHING, text: put };
    yield { at, removed: { lines, characters: 0 }, text: '' };
  }
}

const NOTHING = { lines: 0, characters: 0 };
const SENTENCE = ' They expect 45 more people in June, at €12 million a year.';
const WARM_UP = 2;
const FEWEST = 3;
const MOST = 150;
/** A series of at least the fewest edits ends once it has taken longer than that, in milliseconds. */
const LONGEST = 8000;
const REST = 20;
