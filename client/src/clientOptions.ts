import { Uri, type LogOutputChannel } from 'vscode';
import {
  RevealOutputChannelOn,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient';
import { HOVER_COMMANDS } from '../../server/src/protocol';
import type { CompletionOnRequest } from './completionOnRequest';
import { DOCUMENTS, isWritable } from './documents';
import { withOwnCommands } from './hoverLinks';
import { answerOf, currentSettings } from './settings';

/** `told`: what the server is told at its start beside the settings. */
export function clientOptions(
  log: LogOutputChannel,
  told: object,
  completion: CompletionOnRequest,
): LanguageClientOptions {
  return {
    documentSelector: DOCUMENTS,
    initializationOptions: { ...currentSettings(), ...told },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true },
    middleware: {
      didOpen: async (document, next) => {
        if (isWritable(document)) await next(document);
      },
      didChange: async (change, next) => {
        if (isWritable(change.document)) await next(change);
      },
      provideDiagnostics: async (document, previousId, token, next) =>
        document instanceof Uri || isWritable(document)
          ? next(document, previousId, token)
          : undefined,
      provideCompletionItem: completion.provide,
      provideHover: async (document, position, token, next) =>
        withOwnCommands(await next(document, position, token)),
      workspace: {
        configuration: async ({ items }, token, next) => {
          const settings: unknown = await next({ items }, token);
          return Array.isArray(settings)
            ? settings.map((own: unknown, at) => answerOf(own, items[at]?.scopeUri))
            : [];
        },
      },
    },
  };
}

/** Tells the server that how the values of drafts stand is shown, that sources can be chosen and shown, that it will hear of the caret, that folders are read for it and files read and written, that the workspace is checked when the writer wants it, that a sentence can be tried, and which commands hovers may link to. */
export const OWN_CAPABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = {
      pactcheck: {
        coverage: true,
        citations: true,
        sources: true,
        caret: true,
        folders: true,
        files: true,
        workspaceCheck: true,
        readings: true,
        hoverCommands: [...HOVER_COMMANDS],
      },
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
