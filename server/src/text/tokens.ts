// Words, runs of digits and marks of a text, in one linear pass.
import { isAsciiLetter, isDigit, isKnownLetter } from './characters.ts';
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

/** The tokens of `text` from `start` to `end`; white space is no token. */
export function tokenize(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let spaced = true;
  for (let at = 0; at < part.length; ) {
    const from = at;
    const isNumber = isDigit(part.charCodeAt(from));
    at = isNumber ? digitsEnd(part, from) : wordEnd(part, from);
    const kind = isNumber ? 'digits' : at > from ? 'word' : 'mark';
    if (kind === 'mark') {
      const mark = part.codePointAt(from) ?? 0;
      at += mark > 0xffff ? 2 : 1;
      if (isSpace(mark)) {
        spaced = true;
        continue;
      }
    }
    const found = part.slice(from, at);
    const lower = kind === 'word' ? lowered(found) : found;
    tokens.push({ kind, start: start + from, end: start + at, text: found, lower, spaced });
    spaced = false;
  }
  return tokens;
}

// Most of a text is of letters that are told by their codes, many times sooner than by an expression.

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;

/** Where the word ends that begins there; `from` where none does. */
function wordEnd(text: string, from: number): number {
  for (let end = from; ; end++) {
    const code = text.charCodeAt(end);
    if (isAsciiLetter(code)) continue;
    const joins = code === apostrophe || code === curled;
    if (!joins && !(code > 0x7f)) return end;
    // an apostrophe is of a word between two of its letters
    const known = joins ? end > from && isKnownLetter(text.charCodeAt(end + 1)) : isKnownLetter(code);
    if (known === undefined) return wordEndSaid(text, from);
    if (!known) return end;
  }
}

function wordEndSaid(text: string, from: number): number {
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex : from;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function lowered(word: string): string {
  for (let k = 0; k < word.length; k++)
    if (!isSmall(word.charCodeAt(k))) return word.toLowerCase().replaceAll('’', "'");
  return word;
}

const apostrophe = 0x27;
const curled = 0x2019;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && /\s/.test(String.fromCodePoint(code)));
