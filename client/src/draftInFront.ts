import { commands, window, type Disposable } from 'vscode';
import type { Coverages } from './coverages';

/** Lets `when` clauses know whether a draft is in front: `pactcheck.isDraftInFront`. The claims view, while it is empty, says different things by it. */
export function followDraftInFront(coverages: Coverages): readonly Disposable[] {
  let told: boolean | undefined;
  const tell = () => {
    const uri = window.activeTextEditor?.document.uri;
    const isInFront = uri !== undefined && coverages.of(uri) !== undefined;
    if (isInFront === told) return;
    told = isInFront;
    void commands.executeCommand('setContext', 'pactcheck.isDraftInFront', isInFront);
  };
  tell();
  return [coverages.onDidChange(tell), window.onDidChangeActiveTextEditor(tell)];
}
