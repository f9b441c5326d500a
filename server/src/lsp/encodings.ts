// How far into a text a place is, in the units that a client counts in: UTF-16 code units, bytes of UTF-8, or characters.

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** What every client counts in unless another encoding was agreed on. */
export const usual: Encoding = 'utf-16';

/** How many units a code unit of UTF-16 stands for; the second half of a character stands for none. */
type Width = (text: string, at: number) => number;

const widths: Readonly<Record<Exclude<Encoding, 'utf-16'>, Width>> = {
  'utf-8'(text, at) {
    const code = text.charCodeAt(at);
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    if (closesPair(text, at)) return 0;
    return closesPair(text, at + 1) ? 4 : 3;
  },
  'utf-32': (text, at) => (closesPair(text, at) ? 0 : 1),
};

/** The client's most preferred of the encodings that we know; the usual one where it names none. */
export function encodingOf(offered: unknown): Encoding {
  return Array.isArray(offered) ? (offered.find(isKnown) ?? usual) : usual;
}

const isKnown = (name: unknown): name is Encoding =>
  name === usual || (typeof name === 'string' && Object.hasOwn(widths, name));

export interface Ruler {
  /** The units before an offset. */
  unitsAt(offset: number): number;
  /** The offset that has so many units before it; inside of a character, that of its beginning. */
  offsetAt(units: number): number;
}

const sameUnits: Ruler = { unitsAt: (offset) => offset, offsetAt: (units) => units };

/** Code units between two marks of a ruler, so that no place is far from one. */
const stride = 64;

/** Goes through the text once; each place is then found in the time of a search among the marks. */
export function rulerOf(text: string, encoding: Encoding): Ruler {
  if (encoding === 'utf-16') return sameUnits;
  const widthOf = widths[encoding];
  const marks = new Uint32Array(Math.floor(text.length / stride) + 1);
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % stride === 0) marks[at / stride] = units;
    units += widthOf(text, at);
  }
  if (text.length % stride === 0) marks[text.length / stride] = units;

  return {
    unitsAt(offset) {
      const mark = Math.floor(offset / stride);
      let before = marks[mark] ?? 0;
      for (let at = mark * stride; at < offset; at++) before += widthOf(text, at);
      return before;
    },
    offsetAt(wanted) {
      let at = lastMark(marks, wanted) * stride;
      let before = marks[at / stride] ?? 0;
      while (at < text.length && before + widthOf(text, at) <= wanted) {
        before += widthOf(text, at);
        at++;
      }
      return at;
    },
  };
}

/** The last mark with no more than so many units before it. */
function lastMark(marks: Uint32Array, units: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle] ?? 0) <= units) low = middle;
    else high = middle - 1;
  }
  return low;
}

function closesPair(text: string, at: number): boolean {
  const [code, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
