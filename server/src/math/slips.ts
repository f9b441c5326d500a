// The differences that one wrong keystroke makes.
import { quotientOf, restOf, type Whole } from './whole.ts';

/** Whether a difference above zero is that of one digit at one place, or of two neighbours swapped: nine times as much. */
export const isSlip = (miss: Whole): boolean =>
  isOnePlace(miss) || (restOf(miss, 9) === 0 && isOnePlace(quotientOf(miss, 9)));

/** Whether a number above zero is one digit and noughts. */
export function isOnePlace(number: Whole): boolean {
  if (typeof number === 'bigint') return /^[1-9]0*$/.test(number.toString());
  let left = number;
  while (left >= 10 && left % 10 === 0) left /= 10;
  return left > 0 && left < 10;
}
