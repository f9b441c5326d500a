// The slips of one keystroke: one digit for another, two neighbours swapped, a digit lost, a digit too many.

const digits = '0123456789';
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** All texts that one wrong keystroke on a digit could have turned into `text`, or that it could have become. */
export function oneKeystrokeFrom(text: string): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i <= text.length; i++) {
    const at = text[i];
    if (isDigit(at)) {
      for (const d of digits) if (d !== at) found.add(text.slice(0, i) + d + text.slice(i + 1));
      const next = text[i + 1];
      if (isDigit(next) && next !== at) found.add(text.slice(0, i) + next + at + text.slice(i + 2));
      found.add(text.slice(0, i) + text.slice(i + 1));
    }
    if (isDigit(at) || isDigit(text[i - 1])) for (const d of digits) found.add(text.slice(0, i) + d + text.slice(i));
  }
  found.delete(text);
  return [...found].filter((variant) => isDigit(variant[0]) && (variant[0] !== '0' || !isDigit(variant[1])));
}

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
  if (![...left, ...right].every(isDigit)) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
