// The entry of the language server on Node: over standard input and output, or over the channel of a parent process.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { createChecker } from './service.ts';
import { load } from './wire/code.ts';
import { loadPartsBy } from './wire/parts.ts';

export { scripts } from './wire/code.ts';

if (process.argv.some((argument) => /^--(stdio|node-ipc)$/.test(argument))) {
  loadPartsBy((name) => load(__dirname, `parts/${name}.js`));
  startServer(createConnection(ProposedFeatures.all), createChecker, async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR'))
        return undefined;
      throw fault;
    }
  });
} else {
  process.stderr.write('recount: say how to speak: --stdio or --node-ipc\n');
  process.exitCode = 2;
}
