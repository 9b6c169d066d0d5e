import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Say } from '../core/l10n/say';
import { readTemplate } from '../core/verdicts/citationTemplate';
import { oneLine } from '../core/wording/plainText';
import type { Settings } from './settings';

/** Tells of a citation template that can't be used: once for each way in which it is written. */
export class TemplateNotice {
  readonly #connection: Connection;
  readonly #settingsOf: (uri: string) => Settings;
  readonly #told = new Set<string>();

  readonly #say: () => Say;

  constructor(connection: Connection, settingsOf: (uri: string) => Settings, say: () => Say) {
    this.#connection = connection;
    this.#settingsOf = settingsOf;
    this.#say = say;
  }

  /** To be called with the places whose settings have come. */
  look(uris: readonly string[]): void {
    for (const uri of uris) {
      const { citationTemplate: template, citationStyle: style } = this.#settingsOf(uri);
      if (template === '' || style === 'pandoc') continue;
      const read = readTemplate(template, style, this.#say());
      if ('problem' in read) this.#tell(`${style} ${template}`, template, read.problem);
    }
  }

  #tell(key: string, template: string, problem: string): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const message = this.#say()('template.unusable', { template: oneLine(template, 100), problem });
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }
}
