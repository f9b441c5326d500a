// What an edit changed in a text, told by the text before it and after it.

/** The one stretch of the old text, A, that gave way to a stretch of the new, B. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

export function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head + step <= shorter && before.slice(head, head + step) === after.slice(head, head + step)) head += step;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const [end, last] = [before.length - 1, after.length - 1];
  const lastOf = (text: string): string => text.slice(text.length - tail - step, text.length - tail);
  while (tail + step <= shorter - head && lastOf(before) === lastOf(after)) tail += step;
  while (tail < shorter - head && before.charCodeAt(end - tail) === after.charCodeAt(last - tail)) tail++;
  return { fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail };
}

/** So many characters are compared at once, which takes V8 hardly longer than to compare one. */
const step = 1000;
