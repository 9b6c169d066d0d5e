import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import type { Span } from '../../core/span';
import type { CitationForm } from '../../core/verdicts/citations';
import { oneLine } from '../../core/wording/plainText';
import { valueKind } from '../lspNames';
import type { OpenDraft } from '../openDraft';
import type { AskedFacts } from './asked';
import { begunBefore, fromBegun } from './begunWords';
import { citedInsertion } from './citedInsertion';
import { detailOf, sourcesInWords } from './factDetails';
import { wordingAt } from './factWords';
import { offeredFacts } from './offeredFacts';
import type { OfferedFact } from './offeredFacts';

/** A fact in the writer's words, and where and how it goes in. */
interface Entry {
  readonly offered: OfferedFact;
  readonly words: string;
  readonly replaced: Span;
  /** Stands in front of what goes in: a blank, and the rest of a word that the caret stands in. */
  readonly lead: string;
  /** What an editor holds against what stands in `replaced` before the caret. */
  readonly filter: string;
}

/**
 * The facts of what is written about at a place, by property, in the writer's own style: each without and with a citation. Plain text, whatever a
 * dataset says.
 */
export function factItems(asked: AskedFacts, draft: OpenDraft, form: CitationForm): CompletionList {
  const entries = asked.typed === undefined ? requested(asked, draft) : behindColons(asked, draft);
  const items = entries
    .flatMap((entry) => itemsOf(entry, draft, form))
    .map((item, i) => ({ ...item, sortText: String(i).padStart(4, '0') }));
  // At a line's start each letter is looked at here: an editor would find `::toc` in `::total cost`.
  return { isIncomplete: asked.isOpening === true, items };
}

function behindColons(
  { replaced, typed = '', isOpening }: AskedFacts,
  draft: OpenDraft,
): readonly Entry[] {
  const { facts } = offeredFacts(replaced.start, draft);
  const inWords = wordingAt(replaced, draft);
  const lead = gapBehind(draft.result.draft.text.slice(0, replaced.start));
  return facts.flatMap((offered): readonly Entry[] => {
    const words = inWords(offered);
    const searched = `${oneLine(offered.label)} ${words}`;
    if (isOpening && fromBegun(typed, searched) === undefined) return [];
    return [{ offered, words, replaced, lead, filter: `::${searched}` }];
  });
}

/** What the word at the caret begins goes into its place; where it begins nothing, all facts may stand behind it. */
function requested({ replaced: { start: caret } }: AskedFacts, draft: OpenDraft): readonly Entry[] {
  const { text } = draft.result.draft;
  const { facts, subjects } = offeredFacts(caret, draft);
  const line = /[^\r\n]{0,200}$/.exec(text.slice(0, caret))?.[0] ?? '';
  const end = caret + restOfWord(text, caret).length;
  const isNamed = subjects.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => line.toLowerCase().endsWith(one.toLowerCase())),
  );
  for (const begun of isNamed ? [] : begunBefore(line)) {
    const replaced = { start: caret - begun.length, end };
    const inWords = wordingAt(replaced, draft);
    const entries = facts.flatMap((offered): readonly Entry[] => {
      const words = inWords(offered);
      const filter = fromBegun(begun, `${oneLine(offered.label)} ${words}`);
      const isWritten = offered.fact.value.kind === 'place' && filter === begun;
      return filter === undefined || isWritten
        ? []
        : [{ offered, words, replaced, lead: '', filter }];
    });
    if (entries.length > 0) return entries;
  }
  const inWords = wordingAt({ start: caret, end: caret }, draft);
  const lead = text.slice(caret, end) + gapBehind(text.slice(0, end));
  return facts.map((offered) => {
    const words = inWords(offered);
    return { offered, words, replaced: { start: caret, end }, lead, filter: words };
  });
}

/** Of a word that the caret stands in. */
function restOfWord(text: string, caret: number): string {
  if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, caret - 2), caret))) return '';
  return /^[\p{L}\p{N}]+/u.exec(text.slice(caret, caret + LONGEST_WORD))?.[0] ?? '';
}

const LONGEST_WORD = 60;

/** A blank behind a word or a stop. */
function gapBehind(before: string): string {
  return /[\p{L}\p{N}.,;:!?%)\]”’»]$/u.test(before) ? ' ' : '';
}

function itemsOf(
  { offered, words, replaced, lead, filter }: Entry,
  draft: OpenDraft,
  form: CitationForm,
): readonly CompletionItem[] {
  const item = (label: string, newText: string): CompletionItem => ({
    label,
    kind: valueKind,
    detail: detailOf(offered, draft.say),
    documentation: sourcesInWords(offered, draft, form),
    filterText: filter,
    textEdit: { range: draft.range(replaced), newText },
  });
  const plain = item(words, lead + words);
  const cited = citedInsertion(offered.fact, lead + words, replaced, draft, form);
  if (!cited) return [plain];
  const further = cited.further.map(({ span, text }) => ({
    range: draft.range(span),
    newText: text,
  }));
  return [
    plain,
    {
      ...item(draft.say('completion.citing', { words, source: oneLine(cited.name) }), cited.text),
      ...(further.length === 0 ? {} : { additionalTextEdits: further }),
    },
  ];
}
