// Searching what is sorted, and texts for what is rare in them.

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

/** The first of so many numbers, in rising order, that is no less than the value; their count where none is. */
export function firstAtLeast(count: number, numberAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As `lastAtMost`, for many values of which most are near the one before: it is looked for there first. */
export function lastAtMostNear(count: number, numberAt: (index: number) => number): (value: number) => number {
  let last = 0;
  return (value) => {
    const isThere = numberAt(last) <= value && (last + 1 >= count || value < numberAt(last + 1));
    if (!isThere) last = lastAtMost(count, numberAt, value);
    return last;
  };
}

/** Where in a text the next match is, from an offset on; where none is, its end. The pattern is global and of one character, and searches far sooner than a look at each. */
export function stopsIn(text: string, pattern: RegExp): (from: number) => number {
  return (from) => {
    pattern.lastIndex = from;
    // the match itself would be an object more
    return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
  };
}
