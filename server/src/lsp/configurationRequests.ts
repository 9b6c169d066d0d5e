import type { CompletionItem, Hover, Position } from 'vscode-languageserver';
import type { Span } from '../core/span';
import { DECISION_SCHEMAS } from '../decisions/decisionLists';
import { configurationCompletions, configurationHover } from '../features/configuration/fields';
import { subjectCompletions, subjectHover } from '../features/decisions/subjects';
import { withPlainLines } from './configurationDiagnostics';
import { isConfigurationFile } from './configurations';
import { decisionsFileOf } from './decisionFiles';
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
  return asked === undefined || asked.schema
    ? null
    : configurationHover(asked.text, asked.offset, asked.range);
}

/** Keys for a file of decisions, and below `never-check` the agreements; nothing for another document. */
export function decisionsCompletion(
  session: Session,
  uri: string,
  position: Position,
): CompletionItem[] {
  const asked = askedFor(session, uri, position);
  if (asked === undefined) return [];
  const { text, offset, range, schema } = asked;
  return [
    ...configurationCompletions(text, offset, range, schema),
    ...subjectCompletions(text, offset, session.datasets.subjects.values(), range),
  ];
}

/** What a key in a file of decisions is for, or how an agreement there is called. */
export function decisionsHoverAt(session: Session, uri: string, position: Position): Hover | null {
  const asked = askedFor(session, uri, position);
  if (asked?.schema === undefined) return null;
  const { text, offset, range, schema } = asked;
  return (
    configurationHover(text, offset, range, schema) ??
    subjectHover(text, offset, session.datasets.subjects, range)
  );
}

function askedFor({ documents, client }: Session, uri: string, position: Position) {
  const document = documents.get(uri);
  const name = decisionsFileOf(uri);
  const isIt = name !== undefined || (document && isConfigurationFile(document));
  if (document === undefined || !isIt || uri.endsWith('.json')) return undefined;
  const plain = withPlainLines(document);
  return {
    text: plain.getText(),
    offset: offsetOf(plain, position, client.encoding),
    range: (span: Span) => rangeOf(plain, span, client.encoding),
    ...(name !== undefined && { schema: DECISION_SCHEMAS[name] }),
  };
}
