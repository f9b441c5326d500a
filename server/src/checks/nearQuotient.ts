// Whether a share is the quotient of two counts, by floating point: near enough for an exact look, or for a slip to be looked for.
import type { Claim } from '../claims/claim.ts';
import { toNumber } from '../math/rational.ts';

export const sizeOf = ({ figure }: Claim): number => toNumber(figure.value);

/** Half a unit of the last digit, and what floating point may leave. */
export const slackOf = ({ figure }: Claim): number => 0.5001 * toNumber(figure.ulp);

export const isQuotient = (share: Claim, part: number, whole: number): boolean =>
  Math.abs((100 * part) / whole - sizeOf(share)) <= slackOf(share);
