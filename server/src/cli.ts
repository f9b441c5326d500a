// The command line: reads the first word and hands the rest to the command it names.
import { createRequire } from 'node:module';
import { version } from '../../package.json';
import { reasonOf } from './cli/reason.ts';
import { onThread } from './cli/task.ts';
import { usage } from './cli/usage.ts';
import { type LoadPart, loadPartsBy } from './wire/parts.ts';

/** The exit code: 0 nothing at or above --fail-on, 1 findings, 2 usage or unreadable input. */
async function run(args: readonly string[]): Promise<number | undefined> {
  const [command, ...rest] = args;
  switch (command) {
    case 'check': {
      const { check } = await import('./cli/check.ts');
      return check(rest);
    }
    case 'language-server':
      // The server is a bundle of its own, beside this one; it reads its transport (--stdio) from the command line.
      createRequire(__filename)('./server.js');
      return undefined;
    case onThread: {
      const { serve } = await import('./cli/worker.ts');
      return serve() ? undefined : unknown(command);
    }
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(usage);
      return 0;
    case '--version':
    case '-v':
      process.stdout.write(`${version}\n`);
      return 0;
    default:
      return unknown(command);
  }
}

function unknown(command: string | undefined): number {
  process.stderr.write(command === undefined ? usage : `recount: no command is called “${command}”\n\n${usage}`);
  return 2;
}

// A pipe whose reader has gone is no failure; what else goes wrong in writing is told to the write itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** `load` gives what a file beside this one exports. */
export function start(load: LoadPart): void {
  loadPartsBy((name) => load(`parts/${name}.js`));
  run(process.argv.slice(2)).then(
    (code) => {
      // Not process.exit: what is still on its way to a pipe must arrive.
      if (code !== undefined) process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`recount: ${reasonOf(error)}\n`);
      process.exitCode = 2;
    },
  );
}
