// A stream of bytes cut into lines, no more than one of which is held at a time.
import { reasonOf } from './reason.ts';
import type { Task } from './task.ts';

/** Bytes of the longest line: an article of the largest size, with room for JSON's escapes. */
const longest = 64_000_000;
const newline = 0x0a;

/** Every line is a task, an empty one too, so that the nth answer is to the nth line. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Task> {
  let number = 0;
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) held.push(part);
    else held = [];
  };
  const close = (): Task => {
    number += 1;
    const bytes = new Uint8Array(Buffer.concat(held));
    const task: Task =
      length > longest
        ? { kind: 'unreadable', path: '-', line: number, reason: `skipped, longer than ${longest / 1e6} MB` }
        : { kind: 'line', number, bytes };
    held = [];
    length = 0;
    return task;
  };
  try {
    for await (const chunk of stream) {
      let from = 0;
      for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
        take(chunk.subarray(from, to));
        yield close();
        from = to + 1;
      }
      if (from < chunk.length) take(chunk.subarray(from));
    }
  } catch (error) {
    yield { kind: 'unreadable', path: '-', line: number + 1, reason: reasonOf(error) };
    return;
  }
  if (length > 0) yield close();
}
