// Words, runs of digits and marks of a text, in one linear pass.
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'digits' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  /** True where white space (or the start of the text) comes before. */
  readonly spaced: boolean;
}

const pattern = /([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|([0-9]+)|(\s+)|([\s\S])/gu;

/** The tokens of `text` from `start` to `end`; white space is no token. */
export function tokenize(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let spaced = true;
  for (const match of part.matchAll(pattern)) {
    if (match[3] !== undefined) {
      spaced = true;
      continue;
    }
    const found = match[0];
    const at = start + match.index;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'digits' : 'mark';
    const lower = kind === 'word' ? found.toLowerCase().replaceAll('’', "'") : found;
    tokens.push({ kind, start: at, end: at + found.length, text: found, lower, spaced });
    spaced = false;
  }
  return tokens;
}
