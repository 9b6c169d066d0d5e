import { readDateline } from '../core/mentions/dateline';
import { extractMentions } from '../core/mentions/extract';
import { placeIndexOf } from '../core/places/placeIndex';
import type { Draft } from '../core/text/draft';
import { readDraft } from '../core/text/readDraft';
import { tokenize } from '../core/text/tokens';
import type { Value } from '../core/values/value';
import type { Host } from '../host';
import { loadFor } from './datasets';
import type { MentionsCommand } from './options';
import { ExitCode, readFrom } from './terminal';
import type { Terminal } from './terminal';

/** A value that is read in a draft: offsets in UTF-16 units. */
interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Value;
}

/** `pactcheck mentions`: what the extractors see in a draft, in the order of its text. */
export function runMentions(command: MentionsCommand, host: Host, terminal: Terminal): ExitCode {
  const { factbase } = loadFor(command, host, terminal);
  const text = readFrom(command.file, terminal);
  if (text === undefined) return ExitCode.failed;
  const draft = readDraft(text);
  const date = dateOf(draft);
  const context = {
    places: placeIndexOf(factbase.places),
    today: command.today ?? host.today(),
    ...(date === undefined ? {} : { date }),
  };
  const mentions = draft.blocks.flatMap(({ span, text: prose }) =>
    extractMentions(prose, tokenize(prose), context).map((mention): PrintedMention => {
      const start = span.start + mention.span.start;
      const end = span.start + mention.span.end;
      return { start, end, text: text.slice(start, end), value: mention.value };
    }),
  );
  terminal.print(`${JSON.stringify(mentions, undefined, 2)}\n`);
  return ExitCode.clean;
}

/** The front matter's date, else that of a dateline in the first lines. */
function dateOf(draft: Draft): string | undefined {
  const datelines = draft.blocks.slice(0, 3).map(({ text }) => readDateline(text));
  return draft.frontMatter?.date ?? datelines.find((date) => /^\d{4}/.test(date ?? ''));
}
