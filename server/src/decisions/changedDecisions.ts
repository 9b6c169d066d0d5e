import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { oneLine } from '../core/wording/plainText';
import { LIST_FILES } from './decisionLists';
import type { DecidedClaim, ListFile, ListName } from './decisionLists';
import { LONGEST_FILE } from './readDecisions';

/** What is to be added to a list of decisions, or taken from it. */
export type DecisionChange =
  | { readonly list: 'not-about-this' | 'ticked'; readonly add: DecidedClaim }
  | { readonly list: 'never-check'; readonly add: { readonly id: string; readonly name: string } }
  | { readonly list: ListName; readonly remove: string };

/** The file can't be changed as it is: said to whoever decided. */
export class UnreadableDecisions extends Error {}

/**
 * The text of a file of decisions after a change; of one that isn't there yet, the first. Entries stand sorted, one a block of lines, so that git
 * merges what two people have decided; comments stay. Throws {@link UnreadableDecisions} where the text is no such file.
 */
export function changedDecisions(text: string | undefined, change: DecisionChange): string {
  if (text !== undefined && text.length > LONGEST_FILE)
    throw new UnreadableDecisions('it is too long');
  const document: Document = parseDocument(text ?? '', { prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw new UnreadableDecisions(fault.message);
  if (document.contents === null) {
    document.contents = document.createNode({});
    if (!text?.trim()) document.commentBefore = HEADS[LIST_FILES[change.list]];
  }
  const root: unknown = document.contents;
  if (!isMap(root)) throw new UnreadableDecisions('it should hold lists by their names');
  // One that was emptied is written in braces, in which nothing could stand on lines of its own.
  root.flow = false;
  const list = listIn(document, root, change.list);
  if ('add' in change) add(document, list, change);
  else list.items = list.items.filter((item) => idOf(item) !== change.remove);
  if (list.items.length === 0) root.delete(change.list);
  const written = document.toString({ lineWidth: 0 });
  return text?.includes('\r\n') === true ? written.replaceAll('\n', '\r\n') : written;
}

function listIn(document: Document, root: YAMLMap, name: ListName): YAMLSeq {
  const known: unknown = root.get(name, true);
  if (isSeq(known)) {
    known.flow = false;
    return known;
  }
  if (known !== undefined && !(isScalar(known) && known.value === null))
    throw new UnreadableDecisions(`'${name}' should be a list`);
  const list = document.createNode([]);
  list.flow = false;
  root.set(document.createNode(name), list);
  return list;
}

function add(document: Document, list: YAMLSeq, change: Extract<DecisionChange, { add: unknown }>) {
  const id = change.list === 'never-check' ? change.add.id : change.add.fingerprint;
  if (list.items.some((item) => idOf(item) === id)) return;
  const behind = list.items.findIndex((item) => (idOf(item) ?? '') > id);
  const node = document.createNode(change.list === 'never-check' ? id : present(change.add));
  if (change.list === 'never-check') node.comment = ` ${oneLine(change.add.name)}`;
  list.items.splice(behind < 0 ? list.items.length : behind, 0, node);
}

function idOf(item: unknown): string | undefined {
  const id: unknown = isMap(item)
    ? item.get('fingerprint')
    : isScalar(item)
      ? item.value
      : undefined;
  return typeof id === 'string' ? id : undefined;
}

function present({ fingerprint, draft, claim, sentence }: DecidedClaim): DecidedClaim {
  return {
    fingerprint,
    ...(draft === undefined ? {} : { draft }),
    ...(claim === undefined ? {} : { claim: oneLine(claim) }),
    ...(sentence === undefined ? {} : { sentence: oneLine(sentence) }),
  };
}

const HEADS: Readonly<Record<ListFile, string>> = {
  'decisions.yaml':
    ' What was decided about findings of PactCheck. It writes this file; comments of yours stay.\n A finding under not-about-this comes back when its sentence changes, or what is known.',
  'ticks.yaml':
    ' Claims that were ticked off in the claims view of PactCheck. A tick falls when its sentence changes, or what is known.',
};
