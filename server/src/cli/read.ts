// From an input to the article that is in it, or to why there is none.
import { readFileSync } from 'node:fs';
import type { Format } from '../protocol.ts';
import { decode } from './decode.ts';
import { formatOfName, sniffFormat } from './formats.ts';
import type { Input } from './inputs.ts';
import type { Options } from './options.ts';
import { reasonOf } from './reason.ts';

export type Read =
  | {
      readonly kind: 'article';
      readonly path: string;
      readonly text: string;
      readonly format: Format;
      readonly note?: string;
    }
  /** `skipped`: found in a folder and no article; `unread`: asked for by name. */
  | { readonly kind: 'skipped' | 'unread'; readonly path: string; readonly reason: string };

export async function readInput(input: Input, options: Options): Promise<Read> {
  if (input.kind === 'unreadable') return { ...input, kind: 'unread' };
  const path = input.kind === 'stdin' ? (options.stdinPath ?? '-') : input.path;
  try {
    const decoded = decode(input.kind === 'stdin' ? await readStandardInput() : readFileSync(path));
    if (decoded.kind === 'binary') {
      const named = input.kind === 'stdin' || input.named;
      return { kind: named ? 'unread' : 'skipped', path, reason: 'skipped, a binary file' };
    }
    const told =
      input.kind === 'stdin'
        ? (options.inputFormat ?? formatOfName(path))
        : (formatOfName(path) ?? options.inputFormat);
    return { ...decoded, kind: 'article', path: slashed(path), format: told ?? sniffFormat(decoded.text) };
  } catch (error) {
    return { kind: 'unread', path, reason: reasonOf(error) };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
