// Character references of HTML and Markdown, decoded one at a time so that their offsets are known.
import { isAsciiLetter, isDigit } from './characters.ts';
import { bare, named } from './entityNames.ts';
import type { ProseBuilder } from './proseBuilder.ts';

export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** No reference is longer than this (the longest name has 33 characters). */
const longest = 40;

const known = new Map<string, { readonly text: string; readonly length: number }>();

/** The character reference that starts at `at` and ends at or before `limit`. */
export function readEntity(source: string, at: number, limit: number): Entity | undefined {
  const last = Math.min(limit, at + longest);
  let end = at + 1;
  if (source.charCodeAt(end) === 0x23) end++;
  while (end < last && isNameCharacter(source.charCodeAt(end))) end++;
  if (end < last && source.charCodeAt(end) === 0x3b) end++;
  if (end - at < 3) return undefined;
  const name = source.slice(at, end);
  let entity = known.get(name);
  if (entity === undefined) {
    entity = decode(name);
    if (known.size < 500) known.set(name, entity);
  }
  return entity.length === 0 ? undefined : { text: entity.text, end: at + entity.length };
}

/** Copies source text, its character references decoded. */
export function copyDecoded(builder: ProseBuilder, source: string, start: number, end: number): void {
  let from = start;
  for (let index = start; index < end; index++) {
    if (source.charCodeAt(index) !== 0x26) continue;
    const entity = readEntity(source, index, end);
    if (entity === undefined) continue;
    builder.copy(from, index);
    builder.put(entity.text, index, entity.end);
    from = entity.end;
    index = entity.end - 1;
  }
  builder.copy(from, end);
}

const isNameCharacter = (code: number): boolean => isAsciiLetter(code) || isDigit(code);

/** What `reference` ("&eacute;", "&copy2", "&#37") stands for, and how much of it does. */
function decode(reference: string): { readonly text: string; readonly length: number } {
  const [number, decimal, hexadecimal] = /^&#(?:(\d+)|[xX]([\da-fA-F]+));?/.exec(reference) ?? [];
  if (number !== undefined) {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return { text: characterOf(code), length: number.length };
  }
  if (reference.endsWith(';')) {
    const text = named.get(reference.slice(1, -1));
    if (text !== undefined) return { text, length: reference.length };
  }
  for (let end = Math.min(reference.length, 1 + longestBare); end > 2; end--) {
    const name = reference.slice(1, end);
    if (bare.has(name)) return { text: named.get(name) ?? '', length: end };
  }
  return { text: '', length: 0 };
}

const longestBare = Math.max(...[...bare].map((name) => name.length));

/** What pages of old mean by 128 to 159, which are no characters: those of Windows. Blanks are none there either. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  const meant = windows[code - 0x80];
  return meant === undefined || meant === ' ' ? String.fromCodePoint(code) : meant;
}
