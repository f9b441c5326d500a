// Seats that the words of their sentence add up, though a key in one of them be wrong: "one district and 80 from the list, giving it 9".
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import { mayBeSeats } from './bySeatSums.ts';
import type { Claim } from './claim.ts';
import { areOfOne, heldByAll, rivalsIn, termsOf } from './seatSums.ts';

/** Joins each sum that its sentence calls one with the seats before it, as far as they are those of one, or of one each. */
export function seatTotals(claims: readonly Claim[]): void {
  for (const sentence of groupBy(claims.filter(mayBeSeats), (claim) => claim.sentence).values()) {
    if (!sentence.some(({ sums }) => sums) || !sentence.some(({ noun }) => noun === 'seats')) continue;
    const wholes = new Set(gather(sentence, ({ of }) => of ?? []));
    const counts = sentence.filter((claim) => !wholes.has(claim));
    let from = 0;
    counts.forEach((total, k) => {
      if (!total.sums || k === from) return;
      bind(total, counts.slice(from, k));
      from = k + 1;
    });
  }
}

function bind(total: Claim, parts: readonly Claim[]): void {
  const own = areOfOne(parts);
  if (parts.length < 2 || total.joint || total.each.length > 0 || !(own || rivalsIn(parts) === termsOf(parts))) return;
  if (parts.some(({ kind, time }) => kind === 'seats-total' || time !== total.time)) return;
  const [sum, said] = [heldByAll(parts), toNumber(total.figure.value)];
  const miss = Math.abs(sum - said);
  // one more or less may have gone over, and small numbers are near too many others
  if (!isSlip(miss) || miss === 1 || Math.max(sum, said) < smallest) return;
  for (const claim of [total, ...parts]) Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
  if (own) total.subject = parts[0]?.subject;
  Object.assign(total, { joint: { names: [], said: true }, madeOf: [parts] });
}

const smallest = 10;
