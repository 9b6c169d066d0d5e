import { workspace, type Disposable } from 'vscode';
import { SOURCE_SCHEME } from '../../server/src/protocol';

/** Shows a source that a finding names: its reference, what it prints, and its address, which a click opens. Its own address bears it all. */
export function sourcePages(): Disposable {
  return workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
    provideTextDocumentContent: ({ query }) => `${query}\n`,
  });
}
