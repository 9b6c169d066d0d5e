import { overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import { textAfter } from '../../server/src/dataset/marks/edits';
import type { Mark } from '../../server/src/dataset/marks/mark';
import { Dice } from '../bench/dice';
import type { SameValue } from '../eval/score';
import type { LspClient } from '../../test/lsp/client';
import { hash, wordsIn } from './corpora';
import type { NewsText } from './corpora';
import { mentionAt, readText } from './draftMentions';
import { mutationsOf } from './mutations';
import type { Mutation } from './mutations';
import { openText } from './observeNews';
import type { NewsDiagnostic } from './observeNews';
import { count, countIn } from './tally';
import type { NewsTally } from './tally';
import { worldIn } from './world';

/** Something that a perfect checker would not have done, with its place. */
export interface NewsFault {
  readonly what: 'alarm' | 'hint' | 'note' | 'vouched' | 'miss' | 'wrong fix' | 'no hover';
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  readonly detail: string;
}

export interface Judge {
  readonly client: LspClient;
  readonly tally: NewsTally;
  readonly faults: NewsFault[];
  readonly isSame: SameValue;
  /** Which draw of wrong values. */
  readonly seed: number;
}

/** Counts what the server says of a text as it is, and with each of its right values made wrong in turn. */
export async function judgeText(text: NewsText, judge: Judge): Promise<void> {
  const world = worldIn(text.folder);
  const read = readText(text.text, text.today, world);
  const { tally } = judge;
  tally.texts++;
  tally.words += wordsIn(text.text);
  const known = await asPublished(text, read, judge);
  const dice = new Dice(hash(`${text.id}:${String(judge.seed)}`));
  for (const mutation of mutationsOf(text, read, world, dice))
    await asMutated(text, mutation, known, judge);
}

async function asPublished(
  text: NewsText,
  { mentions }: ReturnType<typeof readText>,
  judge: Judge,
): Promise<readonly NewsDiagnostic[]> {
  const { client, tally, faults } = judge;
  const open = await openText(client, text.text);
  const fault = (what: NewsFault['what'], span: Span, detail: string): void => {
    faults.push({ what, id: text.id, text: text.text, span, detail });
  };
  for (const { span, code, message } of open.diagnostics) {
    const marks = text.marks.filter((mark) => overlaps(mark.span, span));
    if (marks.some((mark) => isBorneOut(code, mark))) continue;
    const what = code === 'check-this' ? 'hint' : code.startsWith('wrong-') ? 'alarm' : 'note';
    if (what === 'alarm') tally.alarms++;
    else if (what === 'hint') tally.hints++;
    else tally.notes++;
    fault(what, span, `${code}: ${message}`);
  }
  tally.fixAllEdits += await open.fixAll();
  for (const mark of text.marks) {
    const said = await open.hover(mark.span.start);
    if (mark.verdict === 'disputed') count(tally.disputed, said === 'disputed');
    if (mark.verdict !== 'ok') continue;
    const isCountry = mentionAt(mentions, mark.span)?.mention.value.kind === 'place';
    const isSupported = said === 'supported';
    count(isCountry ? tally.countryHovers : tally.hovers, isSupported);
    if (!isSupported && !isCountry) fault('no hover', mark.span, said ?? 'nothing');
  }
  for (const { mention, span } of mentions) {
    if (mention.value.kind === 'place' || text.marks.some((mark) => overlaps(mark.span, span)))
      continue;
    const isVouched = (await open.hover(span.start)) === 'supported';
    count(tally.vouched, isVouched);
    if (isVouched) fault('vouched', span, '');
  }
  await open.close();
  return open.diagnostics;
}

function isBorneOut(code: string, { verdict }: Mark): boolean {
  if (verdict.startsWith('wrong-')) return code.startsWith('wrong-') || code === 'check-this';
  // Two values that sources disagree about: the text states both.
  if (code === 'inconsistent') return verdict === 'disputed';
  if (verdict === 'differs') return !code.startsWith('wrong-');
  return verdict !== 'ok' && code === verdict;
}

async function asMutated(
  text: NewsText,
  mutation: Mutation,
  known: readonly NewsDiagnostic[],
  { client, tally, faults, isSame }: Judge,
): Promise<void> {
  const open = await openText(client, mutation.text);
  const own = open.diagnostics.filter(({ span }) => overlaps(span, mutation.span));
  const sure = own.find(({ code }) => code.startsWith('wrong-'));
  const isHinted = own.some(({ code }) => code === 'check-this');
  for (const key of keysOf(mutation)) {
    countIn(tally.sure, key, sure !== undefined);
    countIn(tally.any, key, sure !== undefined || isHinted);
  }
  const wrong = open.diagnostics.filter(({ code }) => code.startsWith('wrong-'));
  const before = known.filter(({ code }) => code.startsWith('wrong-')).length;
  tally.collateral += Math.max(0, wrong.length - (sure ? 1 : 0) - before);
  const fault = (what: NewsFault['what'], detail: string): void => {
    const { span } = mutation;
    faults.push({ what, id: text.id, text: mutation.text, span, detail });
  };
  if (sure) {
    const edits = await open.firstFix(sure);
    const fixed = edits && textAfter(mutation.text, edits, mutation.span);
    const isRight = fixed !== undefined && isSame(fixed, mutation.mark.surface);
    count(tally.fixes, isRight);
    if (!isRight) fault('wrong fix', `“${fixed ?? ''}”, not “${mutation.mark.surface}”`);
  } else fault('miss', `${mutation.mark.surface} (${mutation.error}${isHinted ? ', hinted' : ''})`);
  await open.close();
}

/** What a wrong value is counted under. */
function keysOf({ kind, meant, error }: Mutation): readonly string[] {
  const properties = new Set(meant.map(({ property }) => property));
  return [
    kind === 'place' ? 'countries' : 'values',
    `kind: ${kind}`,
    `error: ${error}`,
    ...[...properties].map((property) => `property: ${property}`),
  ];
}
