import {
  CompletionTriggerKind,
  workspace,
  type CompletionContext,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { isDraft } from './documents';

type Provide = NonNullable<CompletionMiddleware['provideCompletionItem']>;

interface Typed {
  readonly document: TextDocument;
  /** Of the caret behind the key; nothing where several carets write. */
  readonly offset: number | undefined;
}

/**
 * VS Code asks in the same way when somebody presses Ctrl+Space and, where it suggests while one types, with each word that is begun: the
 * latter gets no answer, so that nothing comes up in the midst of prose. VS Code asks so once, directly behind a key; what is asked again or later is
 * somebody's wish.
 */
export class CompletionOnRequest {
  /** Where the last key has left the caret, as long as VS Code may ask because of it. */
  private typed: Typed | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listener: Disposable;

  constructor() {
    this.listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change, further] = contentChanges;
      if (change === undefined || !isDraft(document)) return;
      const offset = further ? undefined : change.rangeOffset + change.text.length;
      this.typed = { document, offset };
      this.forgetLater(delayOf(document));
    });
  }

  readonly provide: Provide = async (document, position, context, token, next) => {
    if (this.isByTyping(document, position, context)) return undefined;
    if (mayBecomeFence(document, position, context)) {
      await pause(FENCE_MS);
      if (token.isCancellationRequested) return undefined;
    }
    return next(document, position, context, token);
  };

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
  }

  private isByTyping(
    document: TextDocument,
    position: Position,
    { triggerKind }: CompletionContext,
  ): boolean {
    const before = lineBefore(document, position);
    const isWord = /\S$/.test(before) && !ASKED.test(before);
    const isInvoked = triggerKind === CompletionTriggerKind.Invoke;
    if (!isInvoked || !isWord || !suggestsWhileTyping(document)) return false;
    const { offset = document.offsetAt(position), document: written } = this.typed ?? {};
    if (written !== document || offset !== document.offsetAt(position)) return false;
    this.typed = undefined;
    return true;
  }

  /** In several steps: a host that was busy in the meantime takes the question that came then before the last of them. */
  private forgetLater(delay: number, steps = STEPS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (steps > 1) this.forgetLater(0, steps - 1);
      else this.typed = undefined;
    }, delay + STEP_MS);
  }
}

const STEPS = 6;
const STEP_MS = 50;

/** What the server completes behind: it is asked for by what is typed. */
const ASKED = /(?:::|\[\^|(?:^|[\s([;-])@)[^\s\][]*$/;

/** The third colon of a fence (`:::`) follows sooner: the facts wait for it, so that nothing flickers. */
const FENCE_MS = 250;

function mayBecomeFence(
  document: TextDocument,
  position: Position,
  { triggerKind }: CompletionContext,
): boolean {
  const before = lineBefore(document, position);
  return triggerKind === CompletionTriggerKind.TriggerCharacter && /^[^\p{L}]*::$/u.test(before);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function lineBefore(document: TextDocument, position: Position): string {
  return document.lineAt(position).text.slice(0, position.character);
}

/** In a list, or in the line (`inline`), be it in text or in what VS Code takes for a string or comment. */
function suggestsWhileTyping(document: TextDocument): boolean {
  const suggestions: unknown = workspace
    .getConfiguration('editor', document)
    .get('quickSuggestions');
  if (typeof suggestions === 'boolean') return suggestions;
  if (typeof suggestions !== 'object' || suggestions === null) return true;
  return Object.values(suggestions).some((one) => one !== false && one !== 'off');
}

/** In milliseconds: so long VS Code waits behind a key. */
function delayOf(document: TextDocument): number {
  const delay: unknown = workspace
    .getConfiguration('editor', document)
    .get('quickSuggestionsDelay');
  return typeof delay === 'number' ? delay : 0;
}
