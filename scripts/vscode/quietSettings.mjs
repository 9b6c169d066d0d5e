// The settings of a VS Code that is there to show PactCheck: nothing of its own, or of what it comes with, lies over the draft.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'git.ignoreMissingGitWarning': true,
  'git.ignoreLegacyWarning': true,
  'git.ignoreWindowsGit27Warning': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'remote.autoForwardPorts': false,
};

/** Writes them where nothing is set yet: what somebody changes there stays. */
export function writeQuietSettings(userDataDir) {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(QUIET_SETTINGS, null, 2));
}
