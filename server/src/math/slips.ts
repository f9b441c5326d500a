// The differences that one wrong keystroke makes.
import { quotientOf, restOf, type Whole } from './whole.ts';

/** Whether a difference above zero is that of one digit at one place, or of two neighbours swapped: nine times as much. */
export const isSlip = (miss: Whole): boolean =>
  isOnePlace(miss) || (restOf(miss, 9) === 0 && isOnePlace(quotientOf(miss, 9)));

/** All such differences in numbers of no more digits than the value has, each once. */
export function slipsUpTo(value: number): readonly number[] {
  const found = new Set<number>();
  for (let place = 1; place <= value; place *= 10)
    for (let digit = 1; digit <= 9; digit++) found.add(digit * place).add(9 * digit * place);
  return [...found];
}

export function isOnePlace(number: Whole): boolean {
  if (typeof number === 'bigint') return /^[1-9]0*$/.test(number.toString());
  let left = number;
  while (left >= 10 && left % 10 === 0) left /= 10;
  return left > 0 && left < 10;
}
