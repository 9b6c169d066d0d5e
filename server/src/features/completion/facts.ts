import type { CompletionItem } from 'vscode-languageserver-types';
import { prepared } from '../../core/check/preparedFactbase';
import { writingAbout } from '../../core/claims/writingAbout';
import { evidenceToCite } from '../../core/facts/citationSource';
import type { Fact, Property, Subject } from '../../core/facts/factbase';
import { isCurrent } from '../../core/facts/validity';
import type { Say } from '../../core/l10n/say';
import { rateInLabel } from '../../core/language/rateWords';
import type { Span } from '../../core/span';
import type { CitationForm } from '../../core/verdicts/citations';
import type { Value } from '../../core/values/value';
import { mannerAt } from '../../core/verdicts/style/manner';
import { writtenLike } from '../../core/verdicts/style/writtenLike';
import type { Example, WritersHand } from '../../core/verdicts/style/writtenLike';
import { oneLine } from '../../core/wording/plainText';
import { dateForReader } from '../../core/wording/readersDates';
import { valueForReader } from '../../core/wording/readersValues';
import { sourceInWords } from '../../core/wording/sources';
import { valueKind } from '../lspNames';
import type { OpenDraft } from '../openDraft';
import { citedInsertion } from './citedInsertion';

/** A fact that may be written, with the others that sources state instead. */
interface OfferedFact {
  readonly fact: Fact;
  readonly subject: Subject;
  readonly property: Property;
  readonly others: readonly Fact[];
}

/**
 * The facts of what is written about at a place, by property, in the writer's own style: each without and with a citation. Plain text, whatever a
 * dataset says.
 */
export function factItems(replaced: Span, draft: OpenDraft, form: CitationForm): CompletionItem[] {
  const { result, factbase } = draft;
  const { reading, day } = result;
  const { lexicon } = prepared(factbase);
  const isDated = day.from !== 'today';
  const about = writingAbout(replaced.start, reading, lexicon, { date: day.date, isDated });
  const offered = about.subjects.flatMap((subject) =>
    offeredOf(subject, lexicon.factsOf.get(subject.id) ?? [], draft),
  );
  const rank = ({ property }: OfferedFact) => {
    const at = about.properties.indexOf(property.id);
    return at < 0 ? Infinity : at;
  };
  const ordered = offered
    .map((one, i) => ({ one, i }))
    .sort((a, b) => compare(rank(a.one), rank(b.one)) || a.i - b.i)
    .map(({ one }) => one);
  const hand = handAt(replaced.start, draft);
  return ordered
    .flatMap((one) => itemsOf(one, phraseOf(one, hand), { replaced, draft, form }))
    .map((item, i) => ({ ...item, sortText: String(i).padStart(4, '0') }));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** What holds on the draft's day; where a statement is wanted that is a sentence's matter, such as a status, nothing. */
function offeredOf(
  subject: Subject,
  facts: readonly Fact[],
  { result, factbase }: OpenDraft,
): readonly OfferedFact[] {
  const current = facts.filter((fact) => {
    const alike = facts.filter(({ property }) => property === fact.property);
    return fact.rank !== 'deprecated' && isCurrent(fact, alike, result.day.date);
  });
  return current.flatMap((fact) => {
    const property = factbase.properties.get(fact.property);
    if (!property || fact.value.kind === 'status') return [];
    const others = property.list ? [] : current.filter((other) => disagrees(other, fact));
    return [{ fact, subject, property, others }];
  });
}

/** Of one property and about the same, from a source that doesn't print both. */
function disagrees(other: Fact, fact: Fact): boolean {
  if (other === fact || other.property !== fact.property) return false;
  if (other.with.join('\n') !== fact.with.join('\n')) return false;
  const own = new Set(fact.evidence.map(({ source }) => source));
  return other.evidence.some(({ source }) => !own.has(source));
}

/** With the rate that the property is by its name: `€15 million a year`. */
function phraseOf({ fact: { value }, property }: OfferedFact, hand: WritersHand): string {
  const phrase = writtenLike(value, hand);
  const rate = 'amount' in value ? rateInLabel(property.label) : undefined;
  return rate === undefined || hasRate(value) ? phrase : `${phrase} ${rate}`;
}

function hasRate(value: Value): boolean {
  return 'per' in value;
}

interface Place {
  readonly replaced: Span;
  readonly draft: OpenDraft;
  readonly form: CitationForm;
}

function itemsOf(offered: OfferedFact, phrase: string, place: Place): readonly CompletionItem[] {
  const { replaced, draft, form } = place;
  const words = oneLine(phrase);
  const written = draft.result.draft.text.slice(replaced.start, replaced.end);
  const item = (label: string, newText: string): CompletionItem => ({
    label,
    kind: valueKind,
    detail: detailOf(offered, draft.say),
    documentation: sourcesInWords(offered, place),
    // An editor filters by what stands there: the colons, and whatever of the fact is typed behind them.
    filterText: written.startsWith('::') ? `::${oneLine(offered.property.label)} ${label}` : label,
    textEdit: { range: draft.range(replaced), newText },
  });
  const cited = citedInsertion(offered.fact, phrase, replaced, draft, form);
  if (!cited) return [item(words, words)];
  const further = cited.further.map(({ span, text }) => ({
    range: draft.range(span),
    newText: text,
  }));
  return [
    item(words, words),
    {
      ...item(draft.say('completion.citing', { words, source: oneLine(cited.name) }), cited.text),
      ...(further.length === 0 ? {} : { additionalTextEdits: further }),
    },
  ];
}

/** `price a year · Iceland–Malta prison agreement · disputed` */
function detailOf({ fact, subject, property, others }: OfferedFact, say: Say): string {
  const parts = [property.label, ...fact.with, subject.name];
  if (fact.asOf !== undefined)
    parts.push(say('completion.asOf', { day: dateForReader(fact.asOf, say) }));
  if (others.length > 0) parts.push(say('completion.disputed'));
  return parts.map((part) => oneLine(part, LONGEST_PART)).join(' · ');
}

const LONGEST_PART = 100;
const MOST_SOURCES = 8;

/** What each source prints; of a disputed fact what the others say too. */
function sourcesInWords({ fact, others }: OfferedFact, { draft, form }: Place): string {
  const { factbase, say } = draft;
  const lines = (one: Fact) =>
    evidenceToCite(one, factbase, form.source)
      .slice(0, MOST_SOURCES)
      .map(
        ([{ figure }, source]) =>
          `${sourceInWords(source, say)}: ${say('message.quoted', { words: oneLine(figure) })}`,
      );
  const disputed = others.flatMap((other) => [
    say('completion.others', {
      value: oneLine(valueForReader(other.value, factbase.places, say)),
    }),
    ...lines(other),
  ]);
  return [
    ...lines(fact),
    ...(fact.note === undefined ? [] : [oneLine(fact.note)]),
    ...disputed,
  ].join('\n');
}

/** How the writer writes round a place: what the draft states there and farther off, the nearest first. */
function handAt(offset: number, { result, factbase }: OpenDraft): WritersHand {
  const { draft, reading, day } = result;
  const far = (index: number) => Math.abs((draft.blocks[index]?.span.start ?? 0) - offset);
  const examples = reading.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => !block.isIdle)
    .sort((a, b) => far(a.index) - far(b.index))
    .flatMap(({ block }) =>
      block.sentences.flatMap(({ mentions }) =>
        mentions.map(({ mention }): Example => ({ mention, text: block.text })),
      ),
    );
  const manner = mannerAt(draft.text, offset);
  return { examples, manner, places: factbase.places, date: day.date };
}
