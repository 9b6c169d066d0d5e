import type { CompletionItem } from 'vscode-languageserver-types';
import { prepared } from '../../core/check/preparedFactbase';
import { writingAbout } from '../../core/claims/writingAbout';
import { evidenceToCite } from '../../core/facts/citationSource';
import type { Source } from '../../core/facts/factbase';
import { citationFor, pandocKey } from '../../core/verdicts/citations';
import type { CitationForm } from '../../core/verdicts/citations';
import { oneLine } from '../../core/wording/plainText';
import { sourceInWords } from '../../core/wording/sources';
import { referenceKind } from '../lspNames';
import type { OpenDraft } from '../openDraft';
import type { Asked as AnyAsked, AskedFacts } from './asked';

type Asked = Exclude<AnyAsked, AskedFacts>;

/** What stands behind `@` or `[^`: the sources that can be cited there, those of what is written about first. */
export interface SourceItems {
  readonly items: CompletionItem[];
  /** There are more: what is typed next tells which. */
  readonly isIncomplete: boolean;
}

/** No list is longer, so that it comes at once. */
const MOST = 200;

export function sourceItems(asked: Asked, draft: OpenDraft, form: CitationForm): SourceItems {
  const { text } = draft.result.draft;
  const typed = text.slice(asked.replaced.start, asked.replaced.end).replace(/^(?:\[\^|@\{?)/, '');
  const all = inOrder(asked.replaced.start, draft, form).filter((source) => matches(source, typed));
  const items = all.slice(0, MOST).map((source, i): CompletionItem => ({
    ...(asked.kind === 'footnote'
      ? footnoteItem(source, asked, draft, form)
      : keyItem(source, asked, draft)),
    kind: referenceKind,
    detail: sourceInWords(source, draft.say),
    ...(source.title === undefined ? {} : { documentation: oneLine(source.title) }),
    sortText: String(i).padStart(4, '0'),
  }));
  return { items, isIncomplete: all.length > MOST };
}

/** Those of the facts of what is written about, then all others. */
function inOrder(
  offset: number,
  { result, factbase }: OpenDraft,
  form: CitationForm,
): readonly Source[] {
  const { reading, day } = result;
  const { lexicon } = prepared(factbase);
  const isDated = day.from !== 'today';
  const { subjects } = writingAbout(offset, reading, lexicon, { date: day.date, isDated });
  const near = subjects
    .flatMap(({ id }) => lexicon.factsOf.get(id) ?? [])
    .flatMap((fact) => evidenceToCite(fact, factbase, form.source).map(([, source]) => source));
  return [...new Set([...near, ...factbase.sources.values()])];
}

function matches({ id, publisher = '', title = '' }: Source, typed: string): boolean {
  return `${id} ${publisher} ${title}`.toLowerCase().includes(typed.toLowerCase());
}

function keyItem(source: Source, { replaced }: Asked, draft: OpenDraft): CompletionItem {
  const key = `@${pandocKey(source.id)}`;
  const { text } = draft.result.draft;
  const line =
    text
      .slice(0, replaced.start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const isOpen = line.lastIndexOf('[') > line.lastIndexOf(']');
  const isClosed = /^[^\r\n[]*\]/.test(text.slice(replaced.end));
  return {
    label: oneLine(key),
    filterText: `@${wordsOf(source)}`,
    textEdit: { range: draft.range(replaced), newText: key + (isOpen && !isClosed ? ']' : '') },
  };
}

function footnoteItem(
  source: Source,
  { replaced }: Asked,
  draft: OpenDraft,
  form: CitationForm,
): CompletionItem {
  const { text } = draft.result.draft;
  const closed = text.startsWith(']', replaced.end) ? 1 : 0;
  const span = { start: replaced.start, end: replaced.end + closed };
  const { mark, definition } = citationFor(
    source,
    { ...form, style: 'footnote' },
    draft.result.draft,
  );
  // An editor takes no edit beside the one at the caret that begins there as well.
  const isHere = definition !== undefined && definition.span.start <= span.end;
  return {
    label: oneLine(mark),
    filterText: `[^${wordsOf(source)}`,
    textEdit: { range: draft.range(span), newText: mark + (isHere ? definition.text : '') },
    ...(definition === undefined || isHere
      ? {}
      : {
          additionalTextEdits: [{ range: draft.range(definition.span), newText: definition.text }],
        }),
  };
}

function wordsOf({ id, publisher = '', title = '' }: Source): string {
  return oneLine(`${id} ${publisher} ${title}`);
}
