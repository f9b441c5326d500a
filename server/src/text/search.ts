// Searching what is sorted.

/** The last of so many numbers, in rising order, that is no more than the value; 0 where none is. */
export function lastAtMost(count: number, numberAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
