import { fingerprintOf } from '../core/check/fingerprint';
import type { CitationManner } from '../core/verdicts/citations';
import type { Say } from '../core/l10n/say';
import type { Finding, Fix } from '../core/verdicts/finding';
import { fixesFor } from '../core/verdicts/fixes';
import { escapeMarkdown } from '../core/wording/markdown';
import { oneLine } from '../core/wording/plainText';
import { APPLY_FIX, NOT_ABOUT_THIS, SHOW_CLAIM } from '../protocol';
import type { ClaimPlace, DecisionParams, FixChoice, HoverCommand } from '../protocol';
import type { OpenDraft } from './openDraft';

/** For a client that runs PactCheck's commands from hovers: which of them it has, and how it cites. */
export interface HoverLinking {
  readonly commands: ReadonlySet<string>;
  readonly style: CitationManner;
}

/** The link that opens a claim in the view; nothing where the client has no such command. */
export function viewLink(
  finding: Finding,
  draft: OpenDraft,
  { commands }: HoverLinking,
): string | undefined {
  return commands.has(SHOW_CLAIM)
    ? commandLink(draft.say('hover.showInClaims'), SHOW_CLAIM, placeOf(finding, draft))
    : undefined;
}

/** What can be done about a finding, as links on one line: correct, correct and cite, say that it isn't about this. Nothing where there is none. */
export function actionLinks(
  finding: Finding,
  draft: OpenDraft,
  { commands, style }: HoverLinking,
): string | undefined {
  const links: string[] = [];
  const place = placeOf(finding, draft);
  if (commands.has(APPLY_FIX)) {
    const fixes = fixesFor(finding, draft.result, draft.factbase, style, draft.say);
    for (const kind of ['correct', 'correct-and-cite', 'cite'] as const) {
      const fix = fixes.find((one) => one.kind === kind);
      const isFurther = kind === 'cite' && links.length > 1;
      if (!fix || isFurther) continue;
      const choice: FixChoice = { ...place, title: fix.title };
      links.push(commandLink(labelOf(fix, links.length > 0, draft.say), APPLY_FIX, choice));
    }
  }
  if (commands.has(NOT_ABOUT_THIS) && finding.verdict.kind !== 'supported') {
    const id = fingerprintOf(finding, draft.result.reading);
    links.push(
      commandLink(draft.say('hover.notAboutThis'), NOT_ABOUT_THIS, { uri: draft.uri, id }),
    );
  }
  return links.length === 0 ? undefined : links.join(' · ');
}

/** Behind the plain correction what it would be changed to isn't said again. */
function labelOf({ title, kind, cited }: Fix, isSecond: boolean, say: Say): string {
  return isSecond && kind === 'correct-and-cite' && cited !== undefined
    ? say('hover.changeAndCite', { source: oneLine(cited, LONGEST_NAME) })
    : title;
}

/** In characters. */
const LONGEST_NAME = 40;

function placeOf({ span }: Finding, draft: OpenDraft): ClaimPlace {
  return { uri: draft.uri, range: draft.range(span) };
}

/** The only place where a link to a command is written: the command is ours, the arguments are percent-encoded, the label is escaped. */
function commandLink(
  label: string,
  command: HoverCommand,
  about: ClaimPlace | DecisionParams,
): string {
  const query = encodeURIComponent(JSON.stringify([about])).replace(
    /[()'!*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `[${escapeMarkdown(label)}](command:${command}?${query})`;
}
