// The paths on the command line as a stream of tasks, each made when there is room for it.
import { findInputs } from './inputs.ts';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';
import { reasonOf } from './reason.ts';
import { largest, type Task, tooLarge } from './task.ts';

export async function* tasksOf(options: Options, stdin: NodeJS.ReadStream): AsyncGenerator<Task> {
  for await (const input of findInputs(options.paths)) {
    if (input.kind !== 'stdin') yield input;
    else if (options.lines) yield* linesOf(stdin);
    else yield await whole(stdin, options.stdinPath ?? '-');
  }
}

async function whole(stdin: NodeJS.ReadStream, path: string): Promise<Task> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      length += chunk.length;
      if (length > largest) return { kind: 'unreadable', path, reason: tooLarge };
      chunks.push(chunk);
    }
  } catch (error) {
    return { kind: 'unreadable', path, reason: reasonOf(error) };
  }
  return { kind: 'bytes', path, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
