import { draftDate } from '../core/mentions/draftDate';
import { extractMentions } from '../core/mentions/extractMentions';
import { placeIndexOf } from '../core/places/placeIndex';
import { draftSpan } from '../core/text/draftSpan';
import { readDraft } from '../core/text/readDraft';
import { tokenize } from '../core/text/tokens';
import type { Value } from '../core/values/value';
import type { Host } from '../host';
import { ConfiguredDrafts } from './configuredDrafts';
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
  const drafts = new ConfiguredDrafts(command, host, terminal);
  const { factbase } = drafts.datasetsOf(command.file);
  const text = readFrom(command.file, terminal);
  if (text === undefined) return ExitCode.failed;
  const draft = readDraft(text);
  const today = command.today ?? host.today();
  const date = draftDate(draft, today, command.file, drafts.settingsOf(command.file).dateKeys);
  const context = {
    places: placeIndexOf(factbase.places),
    today,
    ...(date === undefined ? {} : { date }),
  };
  const body = draft.blocks.filter(({ kind }) => kind !== 'field');
  const mentions = body.flatMap((block) =>
    extractMentions(block.text, tokenize(block.text), context).map((mention): PrintedMention => {
      const { start, end } = draftSpan(block, mention.span);
      return { start, end, text: text.slice(start, end), value: mention.value };
    }),
  );
  terminal.print(`${JSON.stringify(mentions, undefined, 2)}\n`);
  return ExitCode.clean;
}
