import type { CompletionItem, Hover, Position } from 'vscode-languageserver';
import type { Span } from '../core/span';
import { configurationCompletions, configurationHover } from '../features/configuration/fields';
import { withPlainLines } from './configurationDiagnostics';
import { isConfigurationFile } from './configurations';
import { offsetOf, rangeOf } from './positions';
import type { Session } from './session';

/** Keys and values for a configuration in YAML; of JSON editors know as much by its schema. */
export function configurationCompletion(
  session: Session,
  uri: string,
  position: Position,
): CompletionItem[] {
  const asked = askedFor(session, uri, position);
  return asked === undefined ? [] : configurationCompletions(asked.text, asked.offset, asked.range);
}

/** What a key of a configuration in YAML is for; nothing elsewhere. */
export function configurationHoverAt(
  session: Session,
  uri: string,
  position: Position,
): Hover | null {
  const asked = askedFor(session, uri, position);
  return asked === undefined ? null : configurationHover(asked.text, asked.offset, asked.range);
}

function askedFor({ documents, client }: Session, uri: string, position: Position) {
  const document = documents.get(uri);
  if (document === undefined || !isConfigurationFile(document) || uri.endsWith('.json'))
    return undefined;
  const plain = withPlainLines(document);
  return {
    text: plain.getText(),
    offset: offsetOf(plain, position, client.encoding),
    range: (span: Span) => rangeOf(plain, span, client.encoding),
  };
}
