import { EventEmitter, Uri, workspace, type TextDocument } from 'vscode';
import type { VisibleDocuments } from 'vscode-languageclient';

/**
 * Which documents the language client asks the diagnostics of: all that are open, also those that no tab shows, since other extensions open some. The
 * library asks for those in tabs alone.
 */
export class PulledDocuments implements VisibleDocuments {
  private readonly shown: VisibleDocuments;
  private readonly never = new EventEmitter<Set<Uri>>();
  /** A document goes when it is closed, not with its last tab. */
  readonly onClose = this.never.event;

  constructor(shown: VisibleDocuments) {
    this.shown = shown;
  }

  get onOpen(): VisibleDocuments['onOpen'] {
    return this.shown.onOpen;
  }

  isActive(document: TextDocument | Uri): boolean {
    return this.shown.isActive(document);
  }

  isVisible(document: TextDocument | Uri): boolean {
    return !(document instanceof Uri) || isOpen(document) || this.shown.isVisible(document);
  }

  getResources(): ReturnType<VisibleDocuments['getResources']> {
    return this.shown.getResources();
  }
}

function isOpen(uri: Uri): boolean {
  const isIt = (one: { readonly uri: Uri }) => one.uri.toString() === uri.toString();
  return workspace.textDocuments.some(isIt) || workspace.notebookDocuments.some(isIt);
}
