import { commands, l10n, Range, window, workspace, type WorkspaceEdit } from 'vscode';
import type { ClaimFix, DecisionParams, DraftClaim } from '../../server/src/protocol';
import { DECISION_COMMANDS, REPORT_WRONG_FINDING } from '../../server/src/protocol';
import { FILTER_STATES, readFilter } from './claimsFilter';
import type { ClaimsFilter } from './claimsFilter';
import { say } from './say';

/** A claim that the view lists, of the draft by that name. */
export interface ClaimOfDraft {
  readonly draft: string;
  readonly claim: DraftClaim;
}

/** What the actions need of the rest. */
export interface ClaimActionsHost {
  /** The claim that is chosen in the view. */
  readonly chosen: () => ClaimOfDraft | undefined;
  readonly filter: (filter: ClaimsFilter | undefined) => void;
  readonly filterText: () => string;
  readonly fixes: (params: DecisionParams) => Promise<readonly ClaimFix[]>;
  readonly wrongFinding: (params: DecisionParams) => Promise<string | undefined>;
  readonly toEdit: (fix: ClaimFix) => Promise<WorkspaceEdit | undefined>;
}

/** The view's commands. One that is called without a claim, by a key, is about the one that is chosen. */
export function claimCommands(host: ClaimActionsHost): readonly { dispose(): unknown }[] {
  const onClaim = (name: string, act: (claim: ClaimOfDraft) => unknown) =>
    commands.registerCommand(`pactcheck.claims.${name}`, async (node?: Partial<ClaimOfDraft>) => {
      const given = node?.claim && node.draft !== undefined ? node : await underKeys(host);
      if (given?.claim && given.draft !== undefined)
        await act({ draft: given.draft, claim: given.claim });
    });
  const deciding = (command: string) => (claim: ClaimOfDraft) => decide(command, claim);
  return [
    onClaim('correct', (claim) => fix(claim, 'correct', host)),
    onClaim('cite', (claim) => fix(claim, 'cite', host)),
    onClaim('tickOff', (claim) =>
      decide(claim.claim.isTicked ? DECISION_COMMANDS.untick : DECISION_COMMANDS.tickOff, claim),
    ),
    onClaim('untick', deciding(DECISION_COMMANDS.untick)),
    onClaim('hide', deciding(DECISION_COMMANDS.notAboutThis)),
    onClaim('showAgain', showAgain),
    onClaim('report', ({ draft, claim }) => report({ uri: draft, id: claim.id }, host)),
    commands.registerCommand(REPORT_WRONG_FINDING, (params: DecisionParams) =>
      report(params, host),
    ),
    commands.registerCommand('pactcheck.filterClaims', async (text?: string) => {
      const typed = text ?? (await askForFilter(host.filterText()));
      const filter = typed === undefined ? undefined : readFilter(typed);
      if (typed !== undefined && !(filter && 'unknown' in filter)) host.filter(filter);
    }),
    commands.registerCommand('pactcheck.clearClaimsFilter', () => {
      host.filter(undefined);
    }),
  ];
}

/** The claim that the arrow keys have come to, which isn't chosen by that alone. */
async function underKeys(host: ClaimActionsHost): Promise<ClaimOfDraft | undefined> {
  await commands.executeCommand('list.selectAndPreserveFocus');
  for (const end = Date.now() + PATIENCE; Date.now() < end && !host.chosen();) await pause();
  return host.chosen();
}

/** Milliseconds: so long the view may take to be drawn anew. */
const PATIENCE = 1000;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}

function decide(command: string, { draft, claim }: ClaimOfDraft): Thenable<unknown> {
  return commands.executeCommand(command, { uri: draft, id: claim.id } satisfies DecisionParams);
}

async function showAgain(one: ClaimOfDraft): Promise<void> {
  if (one.claim.hiddenBy === 'not-about-this') await decide(DECISION_COMMANDS.showAgain, one);
  else {
    const params: DecisionParams = { uri: one.draft, id: one.claim.subjectId };
    await commands.executeCommand(DECISION_COMMANDS.checkAgain, params);
  }
}

/** The preferred correction, or of several sources the one that is picked. */
async function fix(
  { draft, claim }: ClaimOfDraft,
  kind: 'correct' | 'cite',
  host: ClaimActionsHost,
): Promise<void> {
  const fixes = (await host.fixes({ uri: draft, id: claim.id })).filter((one) => one.kind === kind);
  const items = fixes.map((one) => ({ label: one.title, fix: one }));
  const chosen = items.length > 1 ? await window.showQuickPick(items) : items[0];
  if (chosen) {
    const edit = await host.toEdit(chosen.fix);
    if (edit) await workspace.applyEdit(edit);
  } else if (items.length === 0) {
    void window.showInformationMessage(
      kind === 'correct'
        ? l10n.t('PactCheck: there is nothing to write here instead.')
        : l10n.t('PactCheck: this sentence cites all sources already, or none can be put here.'),
    );
  }
}

/** Plain text: nothing in it is read as markup. */
async function report(params: DecisionParams, host: ClaimActionsHost): Promise<void> {
  const content = await host.wrongFinding(params);
  if (content === undefined) return;
  const document = await workspace.openTextDocument({ language: 'plaintext', content });
  const place = say('wrong.writeHere');
  const at = document.positionAt(content.indexOf(place));
  const end = at.translate(0, place.length);
  await window.showTextDocument(document, { selection: new Range(at, end) });
}

/** As it is typed, in every language. */
const FILTER_EXAMPLE = '@wrong 300';
const STATES_IN_WORDS = FILTER_STATES.map((state) => `@${state}`).join(', ');

function askForFilter(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Filter the claims'),
    prompt: l10n.t('Words of the claim, or {0}', STATES_IN_WORDS),
    placeHolder: FILTER_EXAMPLE,
    value,
    validateInput: (text) => {
      const filter = readFilter(text);
      return filter && 'unknown' in filter
        ? l10n.t('There is no @{0}: {1}', filter.unknown, STATES_IN_WORDS)
        : undefined;
    },
  });
}
