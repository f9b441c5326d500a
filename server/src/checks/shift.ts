// The two figures between which a change lies: what there was before, and what there is now.
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../protocol.ts';

export interface Shift {
  readonly before: Claim;
  readonly after: Claim;
}

const was: ReadonlySet<Kind> = new Set<Kind>(['previous-share', 'previous-votes']);
const is: ReadonlySet<Kind> = new Set<Kind>(['share', 'votes', 'seats', 'turnout']);
/** Claims before and after the change among which the two are looked for. */
const reach = 3;

/** The only earlier and the only present figure of the change's own sentence; undefined where there are more, or fewer. */
export function shiftOf(claims: readonly Claim[], k: number, counted: boolean): Shift | undefined {
  const difference = claims[k];
  const near = claims
    .slice(Math.max(0, k - reach), k + reach + 1)
    .filter(
      (other) =>
        other !== difference &&
        other.sentence === difference?.sentence &&
        other.cell === undefined &&
        other.figure.form !== 'fraction' &&
        (other.figure.unit === 'none') === counted,
    );
  const earlier = near.filter((other) => was.has(other.kind) || (is.has(other.kind) && other.time === 'before'));
  // "born on 167 votes to 165": both numbers of a score are of one time
  const present = near.filter(
    (other) =>
      is.has(other.kind) &&
      other.time !== 'before' &&
      !(counted && earlier.some((one) => one.against === other || other.against === one)),
  );
  const [before, after] = [earlier[0], present[0]];
  return before && after && earlier.length === 1 && present.length === 1 ? { before, after } : undefined;
}
