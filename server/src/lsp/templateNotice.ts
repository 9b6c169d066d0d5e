import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { readTemplate } from '../core/verdicts/citationTemplate';
import { oneLine } from '../core/wording/plainText';
import type { Settings } from './settings';

/** Tells of a citation template that can't be used: once for each way in which it is written. */
export class TemplateNotice {
  readonly #connection: Connection;
  readonly #settingsOf: (uri: string) => Settings;
  readonly #told = new Set<string>();

  constructor(connection: Connection, settingsOf: (uri: string) => Settings) {
    this.#connection = connection;
    this.#settingsOf = settingsOf;
  }

  /** To be called with the places whose settings have come. */
  look(uris: readonly string[]): void {
    for (const uri of uris) {
      const { citationTemplate: template, citationStyle: style } = this.#settingsOf(uri);
      if (template === '' || style === 'pandoc') continue;
      const read = readTemplate(template, style);
      if ('problem' in read) this.#tell(`${style} ${template}`, template, read.problem);
    }
  }

  #tell(key: string, template: string, problem: string): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const shown = oneLine(template, 100);
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `PactCheck: the citation template “${shown}” can’t be used: ${problem}. Sources are cited as usual.`,
    });
  }
}
