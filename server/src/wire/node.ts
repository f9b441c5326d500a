// The connection of a server that is a process of its own, which ends with whoever it speaks to.
import { connectionOver } from './connection.ts';
import type { Handler } from './messages.ts';
import { channelPort, streamPort } from './ports.ts';

/** Milliseconds between two looks at whether the editor is still there. */
const watching = 3000;

export const ProposedFeatures = { all: undefined };

/** Over the channel where the command line says `--node-ipc`, else over the standard streams. */
export function createConnection(_features: unknown) {
  const port = process.argv.includes('--node-ipc') ? channelPort(process) : streamPort(process.stdin, process.stdout);
  const connection = connectionOver(port);
  // as the protocol has it: a client that goes without a word has failed
  let code = 1;
  const leave = (): never => process.exit(code);
  port.onend = leave;
  connection.onExit(leave);
  return {
    ...connection,
    onInitialize: (handler: Handler) =>
      connection.onInitialize((params, token) => {
        watch(params, leave);
        return handler(params, token);
      }),
    onShutdown: (handler: Handler) =>
      connection.onShutdown((params, token) => {
        code = 0;
        return handler(params, token);
      }),
  };
}

/** Leaves when the process that `initialize` names is no more. */
function watch(params: unknown, leave: () => void): void {
  if (typeof params !== 'object' || params === null || !('processId' in params)) return;
  const { processId } = params;
  if (typeof processId !== 'number') return;
  const timer = setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch {
      leave();
    }
  }, watching);
  timer.unref();
}
