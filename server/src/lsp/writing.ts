import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { CheckResult } from '../core/check/draftChecker';
import { codeOf } from '../core/verdicts/diagnosticCodes';
import { beingWritten, findingKey, NOTHING_WRITTEN } from '../features/writing';
import type { BeingWritten } from '../features/writing';

/**
 * Where in each open draft somebody is writing. That begins with an edit as one types, at its end; from then on the client says where the
 * caret is. What waits is told of once the caret has left it.
 */
export class Writing {
  readonly #drafts = new Map<string, WrittenDraft>();

  /** An edit was made. `caret`: behind what was typed; nothing where it is no typing. */
  edited(uri: string, caret: number | undefined): void {
    const draft = this.#drafts.get(uri) ?? NEW;
    this.#drafts.set(uri, { ...draft, typedTo: caret, caret });
  }

  /** The caret was moved, or is in no place of the draft. True where something that waited may be told of. */
  moved(uri: string, caret: number | undefined): boolean {
    const draft = this.#drafts.get(uri);
    if (draft?.typedTo === undefined || draft.caret === caret) return false;
    this.#drafts.set(uri, { ...draft, caret, result: undefined });
    return draft.now !== NOTHING_WRITTEN;
  }

  /** What is being written in the draft, as it was checked. */
  in(uri: string, result: CheckResult): BeingWritten {
    const draft = this.#drafts.get(uri) ?? NEW;
    if (draft.result === result) return draft.now;
    const now = nowIn(draft, result);
    const hasLeft = draft.caret !== draft.typedTo && now === NOTHING_WRITTEN;
    const { text } = result.draft;
    const told = result.findings.filter(
      (finding) => codeOf(finding) !== undefined && !now.waiting.has(finding),
    );
    this.#drafts.set(uri, {
      typedTo: hasLeft ? undefined : draft.typedTo,
      caret: draft.caret,
      told: new Set(told.map((finding) => findingKey(finding, text))),
      result,
      now,
    });
    return now;
  }

  forget(uri: string): void {
    this.#drafts.delete(uri);
  }
}

/**
 * Where an edit leaves the caret of who types; nothing where it is more than a word, or in several places, or on a new line, or puts words in the
 * place of others, as a fix does.
 */
export function typedTo(
  changes: readonly TextDocumentContentChangeEvent[],
  offsetOf: (change: TextDocumentContentChangeEvent) => number,
): number | undefined {
  const [change, ...more] = changes;
  if (change === undefined || more.length > 0 || !('range' in change)) return undefined;
  const { text, range } = change;
  if (text.length > LONGEST_WORD || /[\r\n]/.test(text)) return undefined;
  if (replaces(range, text)) return undefined;
  return offsetOf(change) + text.length;
}

/** One letter over chosen ones may be the first of what is being typed. */
function replaces({ start, end }: Range, text: string): boolean {
  const length = start.line === end.line ? end.character - start.character : Infinity;
  return length > 0 && text.length > 1;
}

interface WrittenDraft {
  /** Where the last edit was made; nothing where it was no typing, or what was typed has been left. */
  readonly typedTo: number | undefined;
  readonly caret: number | undefined;
  readonly told: ReadonlySet<string>;
  readonly result: CheckResult | undefined;
  readonly now: BeingWritten;
}

const NEW: WrittenDraft = {
  typedTo: undefined,
  caret: undefined,
  told: new Set(),
  result: undefined,
  now: NOTHING_WRITTEN,
};

/** What waits where something was typed, and still does where the caret is now: looking at a place hides nothing there. */
function nowIn({ typedTo, caret, told }: WrittenDraft, result: CheckResult): BeingWritten {
  if (typedTo === undefined || caret === undefined) return NOTHING_WRITTEN;
  const there = beingWritten(result, typedTo, told);
  const here = caret === typedTo ? there : beingWritten(result, caret, told);
  const waiting = new Set([...there.waiting].filter((finding) => here.waiting.has(finding)));
  const isInValue = there.isInValue && here.isInValue;
  return waiting.size === 0 && !isInValue ? NOTHING_WRITTEN : { waiting, isInValue };
}

/** In characters. */
const LONGEST_WORD = 60;
