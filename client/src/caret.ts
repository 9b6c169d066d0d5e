import { window, workspace, type Position, type TextDocument } from 'vscode';
import { isDraft } from './documents';

/** Says where the caret is in a draft; nothing where it isn't in it. */
export type TellCaret = (document: TextDocument, position: Position | undefined) => void;

/** Tells, from the first edit of a draft on, where the caret is in it, so that what is being written can wait. */
export class Caret {
  private readonly tell: TellCaret;
  private written: TextDocument | undefined;
  private isTyping = false;
  private readonly listeners: readonly { dispose(): unknown }[];

  constructor(tell: TellCaret) {
    this.tell = tell;
    this.listeners = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isDraft(document)) this.edited(document);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor.document !== this.written) return;
        // What a fix changes moves the caret too, but by neither key nor mouse.
        this.isTyping &&= kind !== undefined;
        this.tellOf(textEditor.document);
      }),
      window.onDidChangeActiveTextEditor(() => {
        if (this.written) this.tellOf(this.written);
      }),
    ];
  }

  dispose(): void {
    for (const one of this.listeners) one.dispose();
  }

  private edited(document: TextDocument): void {
    if (this.written && this.written !== document) this.tell(this.written, undefined);
    this.written = document;
    this.isTyping = true;
    // The edit goes to the server first.
    setTimeout(() => {
      this.tellOf(document);
    }, 0);
  }

  private tellOf(document: TextDocument): void {
    const editor = window.activeTextEditor;
    const isInFront = editor?.document === document;
    // Who has chosen words writes none: a fix leaves them chosen.
    const isWriting = isInFront && this.isTyping && editor.selection.isEmpty;
    this.tell(document, isWriting ? editor.selection.active : undefined);
    if (!isInFront && this.written === document) this.written = undefined;
  }
}
