import type { CompletionItem, Hover, Range } from 'vscode-languageserver-types';
import type { Subject } from '../../core/facts/factbase';
import type { Span } from '../../core/span';
import { escapeMarkdown } from '../../core/wording/markdown';
import { oneLine } from '../../core/wording/plainText';
import { keyPlaceAt } from '../configuration/keyPath';
import { markdownKind, referenceKind } from '../lspNames';

/** The agreements, and other subjects, that may be named at an offset of a file of decisions: below `never-check`, by their ids. */
export function subjectCompletions(
  text: string,
  offset: number,
  subjects: Iterable<Subject>,
  range: (span: Span) => Range,
): CompletionItem[] {
  const word = subjectWordAt(text, offset);
  if (word === undefined) return [];
  return Array.from(subjects, ({ id, name }) => ({
    label: id,
    kind: referenceKind,
    detail: oneLine(name),
    filterText: `${id} ${oneLine(name)}`,
    textEdit: { range: range(word), newText: id },
  }));
}

/** What the agreement is called whose id an offset stands in. */
export function subjectHover(
  text: string,
  offset: number,
  subjects: ReadonlyMap<string, Subject>,
  range: (span: Span) => Range,
): Hover | null {
  const word = subjectWordAt(text, offset);
  const subject = word && subjects.get(text.slice(word.start, word.end));
  if (word === undefined || subject === undefined) return null;
  const value = escapeMarkdown(oneLine(subject.name));
  return { contents: { kind: markdownKind, value }, range: range(word) };
}

function subjectWordAt(text: string, offset: number): Span | undefined {
  const place = keyPlaceAt(text, offset);
  const isBelow = place?.path.join() === 'never-check' && place.key === undefined;
  return isBelow ? place.word : undefined;
}
