import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './nodeHost';
import { startServer } from './lsp/server';

startServer(createConnection(ProposedFeatures.all), nodeHost);
