// The paths on the command line as a stream of tasks, each made when there is room for it.
import { findInputs } from './inputs.ts';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';
import { isHeld, type Projects } from './project.ts';
import { reasonOf } from './reason.ts';
import { largest, type Task, tooLarge } from './task.ts';

/** What is wrong with the project files is told on the way. */
export async function* tasksOf(
  options: Options,
  stdin: () => NodeJS.ReadStream,
  projects: Projects,
): AsyncGenerator<Task> {
  for await (const input of findInputs(options.paths)) {
    const found = projects.of(input.kind === 'stdin' ? (options.stdinPath ?? '-') : input.path);
    if (input.kind === 'file' && !input.named && !isHeld(found, input.path)) continue;
    if (input.kind !== 'stdin') yield input;
    else if (options.lines) yield* linesOf(stdin());
    else yield await whole(stdin(), options.stdinPath ?? '-');
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
