// What the readers ask of a single UTF-16 code unit.

/** White space that layout may collapse, line ends of every kind included; the no-break space is not among it. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Ends a line of plain text: LF, VT, FF, CR, NEL and the two Unicode separators. */
export const isLineEnd = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Shows nothing and parts nothing: soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
export const isInvisible = (code: number): boolean =>
  code >= 0xad &&
  (code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * Whether that is a letter, in the blocks whose letters lie together; undefined in all others, where it takes an
 * expression: of that V8 makes a set of all letters, when it is first asked, in the time of a hundred sentences.
 */
export function isKnownLetter(code: number): boolean | undefined {
  if (!(code >= 0x80)) return isAsciiLetter(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x400 && code < 0x530) return code >= 0x482 && code < 0x48a ? undefined : true;
  return code >= 0x2000 && code < 0x2070 ? false : undefined;
}

export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);
