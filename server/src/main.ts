// The entry of the language server on Node: over standard input and output, or over the channel of a parent process.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { createChecker } from './service.ts';

if (process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument))) {
  startServer(createConnection(ProposedFeatures.all), createChecker);
} else {
  process.stderr.write('recount: say how to speak: --stdio or --node-ipc\n');
  process.exitCode = 2;
}
