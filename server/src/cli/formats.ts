// Which files are articles, and in which format each is written.
import { extname } from 'node:path';
import type { Format } from '../protocol.ts';

const formats: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'plaintext',
};

/** The format that a file's ending tells; undefined for one that is not an article's. */
export function formatOfName(path: string): Format | undefined {
  return formats[extname(path).toLowerCase()];
}

/** For text that no ending speaks for. */
export function sniffFormat(text: string): Format {
  return /^\uFEFF?\s*</.test(text) ? 'html' : 'plaintext';
}
