// Shares told in another order than their counts: "218 voted no, 162 yes, or 42.63 percent for and 57.37 against".
import type { Claim } from './claim.ts';
import { sameSubject } from './names.ts';

/** Pairs of neighbours, each of whose shares is of the other's answer or name, give them to one another. */
export function uncross(claims: readonly Claim[]): void {
  const paired = claims.filter(
    ({ partner, figure }) => partner?.figure.unit === 'percent' && figure.unit !== 'percent',
  );
  paired.forEach((one, k) => {
    const two = paired[k + 1];
    const [share, other] = [one.partner, two?.partner];
    if (!two || !share || !other || !(isOf(one, other) && isOf(two, share)) || isOf(one, share) || isOf(two, other))
      return;
    for (const [count, own] of [
      [one, other],
      [two, share],
    ] as const) {
      count.partner = own;
      own.partner = count;
    }
  });
}

/** Of one answer, or where neither is of any, of one name. */
const isOf = (count: Claim, share: Claim): boolean =>
  count.option !== undefined || share.option !== undefined
    ? count.option === share.option
    : count.subject !== undefined && share.subject !== undefined && sameSubject(count.subject, share.subject);
