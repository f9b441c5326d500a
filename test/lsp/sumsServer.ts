// The language server over the stand-in engine.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server.ts';
import { createChecker } from './sums.ts';

startServer(createConnection(ProposedFeatures.all), createChecker);
