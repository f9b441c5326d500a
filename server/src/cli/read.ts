// From a task to the article that is in it, or to why there is none.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { formatOfName } from '../formats.ts';
import type { Article } from '../service.ts';
import { decode } from './decode.ts';
import { sniffFormat } from './formats.ts';
import { readLine } from './line.ts';
import type { Options } from './options.ts';
import { reasonOf } from './reason.ts';
import { largest, type Outcome, type Task, tooLarge } from './task.ts';

export type Read =
  | { readonly kind: 'article'; readonly article: Article; readonly note?: string }
  | Extract<Outcome, { kind: 'skipped' | 'unread' }>;

export function readTask(task: Task, options: Options): Read {
  switch (task.kind) {
    case 'unreadable':
      return { ...task, kind: 'unread' };
    case 'line':
      return readLine(task.bytes, task.number);
    case 'bytes':
      return articleIn(task.bytes, task.path, true, options.inputFormat ?? formatOfName(task.path));
    case 'file':
      try {
        const bytes = readSmall(task.path);
        if (bytes === undefined) return { kind: task.named ? 'unread' : 'skipped', path: task.path, reason: tooLarge };
        return articleIn(bytes, task.path, task.named, formatOfName(task.path) ?? options.inputFormat);
      } catch (error) {
        return { kind: 'unread', path: task.path, reason: reasonOf(error) };
      }
  }
}

/** The file's bytes; undefined where they are too many. What is no regular file, as a pipe, has no size to go by. */
function readSmall(path: string): Uint8Array | undefined {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > largest) return undefined;
    const bytes = readFileSync(file);
    return bytes.length > largest ? undefined : bytes;
  } finally {
    closeSync(file);
  }
}

function articleIn(bytes: Uint8Array, path: string, named: boolean, told: Article['format'] | undefined): Read {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') {
    return { kind: named ? 'unread' : 'skipped', path, reason: 'skipped, a binary file' };
  }
  const { text, note } = decoded;
  const article = { path: slashed(path), text, format: told ?? sniffFormat(text) };
  return { kind: 'article', article, ...(note === undefined ? {} : { note }) };
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
