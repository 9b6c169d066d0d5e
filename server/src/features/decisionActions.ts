import type { CodeAction } from 'vscode-languageserver-types';
import { fingerprintOf } from '../core/check/fingerprint';
import type { HiddenFinding } from '../core/check/hiddenFindings';
import { touches } from '../core/span';
import type { Span } from '../core/span';
import type { Finding } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { DECISION_COMMANDS, REPORT_WRONG_FINDING } from '../protocol';
import { diagnosticFor } from './diagnostics';
import { quickFixKind } from './lspNames';
import type { OpenDraft } from './openDraft';

/** Hides each of the findings, until its sentence changes or what is known. */
export function notAboutThisActions(
  found: readonly Finding[],
  draft: OpenDraft,
): readonly CodeAction[] {
  return told(found).map((finding) =>
    action(
      draft.say('action.notAboutThis', { words: writtenIn(finding, draft) }),
      DECISION_COMMANDS.notAboutThis,
      draft,
      { id: fingerprintOf(finding, draft.result.reading), finding },
    ),
  );
}

/** What else can be decided at a place: about the agreement, about what was decided there before, and to report that a finding is wrong. */
export function decisionActions(
  found: readonly Finding[],
  draft: OpenDraft,
  { span, reportsFindings = false }: { readonly span: Span; readonly reportsFindings?: boolean },
): readonly CodeAction[] {
  const findings = told(found);
  const hidden = draft.result.hidden.filter(({ finding }) => touches(span, finding.span));
  return [
    ...hidden.map((one) => undoing(one, draft)),
    ...findings.map((finding) =>
      action(
        draft.say('action.neverCheck', { subject: subjectOf(finding) }),
        DECISION_COMMANDS.neverCheck,
        draft,
        { id: finding.claim.subject.id, finding },
      ),
    ),
    ...(reportsFindings ? findings : []).map((finding) =>
      action(
        draft.say('action.report', { words: writtenIn(finding, draft) }),
        REPORT_WRONG_FINDING,
        draft,
        { id: fingerprintOf(finding, draft.result.reading), finding },
      ),
    ),
  ];
}

function undoing({ finding, by }: HiddenFinding, draft: OpenDraft): CodeAction {
  return by.kind === 'not-about-this'
    ? action(
        draft.say('action.showAgain', { words: writtenIn(finding, draft) }),
        DECISION_COMMANDS.showAgain,
        draft,
        { id: by.fingerprint },
      )
    : action(
        draft.say('action.checkAgain', { subject: subjectOf(finding) }),
        DECISION_COMMANDS.checkAgain,
        draft,
        { id: by.subject },
      );
}

function action(
  title: string,
  command: string,
  draft: OpenDraft,
  { id, finding }: { readonly id: string; readonly finding?: Finding },
): CodeAction {
  const diagnostic = finding && diagnosticFor(finding, draft);
  return {
    title,
    kind: quickFixKind,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    command: { title, command, arguments: [{ uri: draft.uri, id }] },
  };
}

/** All but what is supported. */
function told(found: readonly Finding[]): readonly Finding[] {
  return found.filter(({ verdict }) => verdict.kind !== 'supported');
}

function subjectOf({ claim }: Finding): string {
  return oneLine(claim.subject.name, LONGEST);
}

/** The whole value, also where only a part of it is underlined. */
function writtenIn({ claim: { span } }: Finding, { result }: OpenDraft): string {
  return oneLine(result.draft.text.slice(span.start, span.end), LONGEST);
}

/** In characters. */
const LONGEST = 60;
