// The format of text that no ending speaks for.
import type { Format } from '../protocol.ts';

export function sniffFormat(text: string): Format {
  return /^\uFEFF?\s*</.test(text) ? 'html' : 'plaintext';
}
