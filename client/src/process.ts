// A language server that is a process, spoken to over the channel that Node opens between a process and its child.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { DataCallback, Disposable, Message, MessageTransports } from 'vscode-languageclient';
import { AbstractMessageReader, AbstractMessageWriter } from './client.ts';

/** Milliseconds that a server which is no longer listened to has to end by itself. */
const grace = 2000;

/** Starts it; `tell` hears the lines that it writes past the protocol. Fails where it does not start. */
export async function launch(file: string, tell: (line: string) => void): Promise<MessageTransports> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const child = fork(file, ['--node-ipc'], { env, execArgv: [], silent: true });
  for (const input of [child.stdout, child.stderr]) if (input) createInterface({ input }).on('line', tell);
  await once(child, 'spawn');
  return { reader: new ProcessReader(child), writer: new ProcessWriter(child) };
}

class ProcessReader extends AbstractMessageReader {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('error', (fault) => this.fireError(fault));
    child.on('close', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const hear = (message: unknown) => callback(message as Message);
    this.#child.on('message', hear);
    return { dispose: () => this.#child.off('message', hear) };
  }

  override dispose(): void {
    super.dispose();
    const end = setTimeout(() => this.#child.kill(), grace).unref();
    this.#child.once('close', () => clearTimeout(end));
  }
}

class ProcessWriter extends AbstractMessageWriter {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#child.send(message, (fault) => {
        if (!fault) return resolve();
        this.fireError(fault, message);
        reject(fault);
      });
    });
  }

  end(): void {}
}
