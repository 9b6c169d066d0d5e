import * as vscode from 'vscode';
import { Server } from './server';

/**
 * Starts the language server with the first Markdown document. Its failing to start is told to the writer and doesn't fail the
 * activation: the commands must stay there to try again.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('PactCheck', { log: true });
  const server = new Server(context.asAbsolutePath('dist/server.js'), log);
  running = server;
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('pactcheck.restart', () => server.restart()),
    vscode.commands.registerCommand('pactcheck.showOutput', () => {
      log.show();
    }),
  );
  await server.start();
}

export async function deactivate(): Promise<void> {
  await running?.dispose();
}

let running: Server | undefined;
