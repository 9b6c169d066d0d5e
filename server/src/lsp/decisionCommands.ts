import { fingerprintOf } from '../core/check/fingerprint';
import type { Finding } from '../core/verdicts/finding';
import { valueInWords } from '../core/wording/values';
import { sentenceAt } from '../core/check/sentenceAt';
import type { DecisionChange } from '../decisions/changedDecisions';
import type { DecidedClaim } from '../decisions/decisionLists';
import { claimById } from '../features/claimById';
import type { OpenDraft } from '../features/openDraft';
import { DECISION_COMMANDS } from '../protocol';
import type { DecisionParams } from '../protocol';
import type { Session } from './session';

/** Carries out a command of `DECISION_COMMANDS`; a word that is none, or names nothing, does nothing. Rejects where the decision can't be kept. */
export async function decide(session: Session, command: string, given: unknown): Promise<void> {
  const params = decisionParams(given);
  const draft = params && session.draft(params.uri);
  if (!draft) return;
  const change = changeFor(session, command, params.id, draft);
  if (!change) return;
  await session.decisions.change(session.documents.placeOf(draft.uri), change);
  session.redecide();
}

/** What a client sends with a command or a request about a claim; nothing for nonsense. */
function decisionParams(given: unknown): DecisionParams | undefined {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('id' in given))
    return undefined;
  const { uri, id } = given;
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : undefined;
}

function changeFor(
  session: Session,
  command: string,
  id: string,
  draft: OpenDraft,
): DecisionChange | undefined {
  const finding = claimById(id, draft);
  const subject = draft.factbase.subjects.get(id);
  switch (command) {
    case DECISION_COMMANDS.notAboutThis:
      return finding && { list: 'not-about-this', add: claimOf(session, finding, draft) };
    case DECISION_COMMANDS.tickOff:
      return finding && { list: 'ticked', add: claimOf(session, finding, draft) };
    case DECISION_COMMANDS.neverCheck:
      return subject && { list: 'never-check', add: { id, name: subject.name } };
    case DECISION_COMMANDS.showAgain:
      return { list: 'not-about-this', remove: id };
    case DECISION_COMMANDS.untick:
      return { list: 'ticked', remove: id };
    case DECISION_COMMANDS.checkAgain:
      return { list: 'never-check', remove: id };
    default:
      return undefined;
  }
}

function claimOf(session: Session, finding: Finding, draft: OpenDraft): DecidedClaim {
  const { subject, property, mention, span } = finding.claim;
  const { reading } = draft.result;
  const value = valueInWords(mention.value, draft.factbase.places);
  const sentence = sentenceAt(span.start, reading)?.words;
  return {
    fingerprint: fingerprintOf(finding, reading),
    draft: session.decisions.nameOf(session.documents.placeOf(draft.uri)),
    claim: `${subject.id}, ${property.label}: ${value}`,
    ...(sentence === undefined ? {} : { sentence }),
  };
}
