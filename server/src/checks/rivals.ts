// Whether two pairs of a count and a share are those of two rivals.
import { sameSubject } from '../claims/names.ts';
import type { Pair } from '../contest/base.ts';

/** Two of one contest: of different subjects, and places are no rivals. */
export const rival = (a: Pair, b: Pair): boolean =>
  a.part.kind === b.part.kind &&
  a.share.subject !== undefined &&
  b.share.subject !== undefined &&
  !sameSubject(a.share.subject, b.share.subject) &&
  !a.share.subject?.place &&
  !b.share.subject?.place &&
  a.share.time === b.share.time;
