import { commands, l10n, Uri, window, type Range } from 'vscode';
import { TRY_SENTENCE } from '../../server/src/protocol';

/** How values are read, told by the server in plain lines; nothing where it isn't there or knows no such file. */
export interface ReadingsHost {
  readings(uri: Uri, range: Range): Promise<string | undefined>;
  trySentence(uri: Uri, sentence: string): Promise<string | undefined>;
}

/** The commands that tell why something is said of a value or not, and how a sentence would be read. What they tell goes to an output of its own. */
export function readingCommands(host: ReadingsHost): readonly { dispose(): unknown }[] {
  const output = window.createOutputChannel(l10n.t('PactCheck: How Values Are Read'));
  const show = (title: string, told: string) => {
    output.append(`${title}\n${told}\n`);
    output.show(true);
  };
  return [
    output,
    commands.registerCommand('pactcheck.why', async () => {
      const editor = window.activeTextEditor;
      const told = editor && (await host.readings(editor.document.uri, asked(editor)));
      if (told === undefined)
        void window.showInformationMessage(
          l10n.t('PactCheck: open a Markdown draft and put the caret into a value.'),
        );
      else show(editor?.document.getText(asked(editor)).trim() ?? '', told);
      return told;
    }),
    commands.registerCommand(TRY_SENTENCE, async (about?: unknown, given?: unknown) => {
      const uri =
        typeof about === 'string' ? Uri.parse(about) : window.activeTextEditor?.document.uri;
      const sentence = typeof given === 'string' ? given : await askForSentence();
      if (uri === undefined || sentence === undefined || sentence.trim() === '') return undefined;
      const told = await host.trySentence(uri, sentence);
      if (told === undefined)
        void window.showInformationMessage(
          l10n.t('PactCheck: there is no dataset for this file to hold a sentence against.'),
        );
      else show(sentence, told);
      return told;
    }),
  ];
}

/** What is selected; where nothing is, the caret's line. */
function asked({ selection, document }: { selection: Range; document: LineDocument }): Range {
  return selection.isEmpty ? document.lineAt(selection.start.line).range : selection;
}

interface LineDocument {
  lineAt(line: number): { readonly range: Range };
}

function askForSentence(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Try a Sentence'),
    prompt: l10n.t(
      'A sentence as a draft would have it. What is read in it is shown, and which facts it is held against.',
    ),
    ignoreFocusOut: true,
  });
}
