// Which figures stand so near one another that one mark may take in both.
import type { Printed } from '../numerals/figure.ts';

/** Of two figures of one sentence, in their order. */
export const areSideBySide = (first: Printed, last: Printed): boolean => last.start - first.end <= farthest;

/** In characters: a longer mark points at nothing. */
const farthest = 50;
