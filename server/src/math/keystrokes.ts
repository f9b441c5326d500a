// The slips of one keystroke: one digit for another, two neighbours swapped, a digit lost, a digit too many.

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/**
 * All texts that one wrong keystroke on a digit could have turned into `text`, or that it could have become. Where bounds
 * are given, only those whose number may lie between them: they are few, and no other is written out.
 */
export function oneKeystrokeFrom(
  text: string,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): readonly string[] {
  const found = new Set<string>();
  const reading = readingOf(text);
  const put = (from: number, to: number, typed: string): void => {
    found.add(text.slice(0, from) + typed + text.slice(to));
  };
  const type = (from: number, to: number, typed: string): void => {
    const { none, one } = reading(from, to, typed.length);
    const value = none + Number(typed) * one;
    // a number too long for a float is within all bounds
    if (!(value < low || value > high)) put(from, to, typed);
  };
  /** Types each digit that leaves the number within the bounds. */
  const typeDigit = (from: number, to: number): void => {
    const { none, one } = reading(from, to, 1);
    const [least, most] = [(low - none) / one, (high - none) / one];
    for (let d = least > 0 ? Math.ceil(least) : 0; d <= 9 && !(d > most); d++) put(from, to, String(d));
  };
  for (let i = 0; i <= text.length; i++) {
    const at = text[i];
    if (isDigit(at)) {
      typeDigit(i, i + 1);
      const next = text[i + 1];
      if (isDigit(next) && next !== at) type(i, i + 2, `${next}${at}`);
      type(i, i + 1, '');
    }
    if (isDigit(at) || isDigit(text.charAt(i - 1))) typeDigit(i, i);
  }
  const crossed = acrossPoint(text);
  if (crossed !== undefined && !(Number(crossed) < low || Number(crossed) > high)) found.add(crossed);
  found.delete(text);
  return [...found].filter((variant) => isDigit(variant[0]) && (variant[0] !== '0' || !isDigit(variant[1])));
}

/** Of these those of the same length: with one digit for another, or two that changed places. */
export const oneDigitFrom = (text: string, low: number, high: number): readonly string[] =>
  oneKeystrokeFrom(text, low, high).filter((other) => other.length === text.length);

/** The digits before and after the point may change places as well. */
function acrossPoint(text: string): string | undefined {
  const point = text.indexOf('.');
  // a look before the beginning of a text takes V8 long
  if (point < 1) return undefined;
  const [before, after] = [text[point - 1], text[point + 1]];
  return isDigit(before) && isDigit(after)
    ? `${text.slice(0, point - 1)}${after}.${before}${text.slice(point + 2)}`
    : undefined;
}

/** The number that a text makes with so many noughts typed from one place to another, and what one more in their last counts for. */
type Reading = (from: number, to: number, typed: number) => { readonly none: number; readonly one: number };

/** Reads a text in digits and a point, as floats, with others typed in the place of some of its digits. */
function readingOf(text: string): Reading {
  const point = text.indexOf('.');
  const whole = point < 0 ? text.length : point;
  // what the digits before a place make, what those from it on make, and how much the last digit before it counts for
  const head = new Float64Array(text.length + 1);
  const tail = new Float64Array(text.length + 1);
  const worth = new Float64Array(text.length + 1).fill(1);
  for (let i = 0; i < text.length; i++)
    head[i + 1] = isDigit(text[i]) ? at(head, i) * 10 + Number(text[i]) : at(head, i);
  for (let i = text.length - 1; i >= 0; i--) {
    const own = isDigit(text[i]);
    tail[i] = own ? at(tail, i + 1) + at(worth, i + 1) * Number(text[i]) : at(tail, i + 1);
    worth[i] = own ? at(worth, i + 1) * 10 : at(worth, i + 1);
  }
  return (from, to, typed) => {
    const unit = to > whole ? at(worth, whole) * 10 ** (typed - (to - from)) : at(worth, whole);
    const one = at(worth, to) / unit;
    return { none: at(head, from) * 10 ** typed * one + at(tail, to) / unit, one };
  };
}

const at = (numbers: Float64Array, i: number): number => numbers[i] ?? 0;

/** Whether the two differ by one digit for another, or by two neighbours swapped. */
export const isOneDigit = (a: string, b: string): boolean => a.length === b.length && isOneKeystroke(a, b);

/** Whether two neighbouring digits changed places. */
export const isSwap = (a: string, b: string): boolean =>
  isOneDigit(a, b) && [...a].filter((digit, i) => digit !== b[i]).length === 2;

/** Whether the one may be the other with a single slip of the keyboard. */
export function isOneKeystroke(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  const [one, other] = [left, right].map((part) => part.replace('.', ''));
  if (one === undefined || other === undefined || ![...one, ...other].every(isDigit)) return false;
  if (left.length <= 1 && right.length <= 1) return left !== '.' && right !== '.';
  const swapped = one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
  return swapped && left.indexOf('.') === right.indexOf('.');
}
