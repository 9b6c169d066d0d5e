import { Uri, workspace, type ConfigurationScope } from 'vscode';

/** The section that all settings stand in, and the id under which the language client looks for `trace.server`. */
export const SECTION = 'pactcheck';

/**
 * What the server is told at its start; from then on it asks for the section itself, and again when it changes. Only what is set goes
 * there, by the settings' own names: a default would stand over what a draft's configuration says.
 */
export function currentSettings(): object {
  return withTrust(onlySet({ ...workspace.getConfiguration(SECTION) }));
}

/** What the server gets when it asks for settings: what is set at each place, and whether the workspace is trusted, whatever its own files say of that. */
export function answerOf(settings: unknown, scopeUri: string | undefined): object {
  return withTrust(onlySet(settings, scopeUri === undefined ? undefined : Uri.parse(scopeUri)));
}

function withTrust(settings: object): object {
  return { ...settings, trusted: workspace.isTrusted };
}

/** Without those that are as they are by default. */
function onlySet(settings: unknown, scope?: ConfigurationScope): object {
  const own = typeof settings === 'object' && settings !== null ? settings : {};
  const configuration = workspace.getConfiguration(SECTION, scope);
  return Object.fromEntries(Object.entries(own).filter(([name]) => isSet(configuration, name)));
}

function isSet(
  configuration: ReturnType<typeof workspace.getConfiguration>,
  name: string,
): boolean {
  const places = Object.entries(configuration.inspect(name) ?? {});
  return places.some(([place, value]) => SET_AT.test(place) && value !== undefined);
}

/** Of what VS Code tells of a setting: `globalValue`, `workspaceFolderLanguageValue` and the like. */
const SET_AT = /^(?:global|workspace|workspaceFolder)(?:Language)?Value$/;
