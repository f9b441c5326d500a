// Reads small numbers as seats by what they add up to, whatever the words leave open.
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import { outermost } from './joint.ts';
import { seatSlipsOf } from './seatSlips.ts';
import { areOfOne, isPlain, isSeat, isTold, rivalsIn, seatSumsOf } from './seatSums.ts';

/** Reads as seats what adds up as seats do: "Of the eleven wards the Greens won six; Labour took three, the others one each". */
export function bySeatSums(claims: readonly Claim[]): void {
  const open = outermost(claims.filter(mayBeSeats));
  const sums = seatSumsOf(open);
  for (const { parts, total } of [...sums, ...seatSlipsOf(open, sums)]) {
    // "the 47 members voted 24 for and 20 against; three abstained"
    if (rivalsIn(parts) < 2 && parts.some(({ settled, kind }) => settled && kind === 'votes')) continue;
    // "113 seats to their 87, a lead of 26"
    if (parts.length === 2 && parts.some(({ kind, sure }) => kind === 'margin-votes' && sure)) continue;
    const own = total.sums && areOfOne(parts);
    // "47 districts and one list seat, 48 in all": what one party has is no chamber
    if (own) Object.assign(total, { subject: parts[0]?.subject, joint: { names: [], said: true }, madeOf: [parts] });
    if (own || !isSeat(total) || !total.settled) {
      const kind = !own && (isTold(total) || (total.sums && parts.length > 2)) ? 'seats-total' : 'seats';
      Object.assign(total, { kind, noun: 'seats', settled: true });
      // "that makes 97 of 158"
      if (total.of && !total.of.settled) Object.assign(total.of, { kind: 'seats-total', noun: 'seats', settled: true });
    }
    for (const part of parts) {
      if (part.settled && isSeat(part) && !total.sums) continue;
      const ofPlace = part.kind === 'reporting' && (part.subject === undefined || part.subject.place);
      Object.assign(part, { kind: ofPlace ? 'seats-total' : 'seats', noun: 'seats', settled: true, of: undefined });
    }
  }
}

/** A small whole number that is of nothing else for certain. */
export function mayBeSeats(claim: Claim): boolean {
  const { figure, settled, kind, noun, partner, option, against } = claim;
  if (!isCount(claim) || claim.cell || claim.barred || !isPlain(claim)) return false;
  if (settled && isSeat(claim)) return true;
  if (figure.digits.length > longestNumber || option !== undefined || against || claim.listed === 'other') return false;
  const counted = figure.form === 'digits' || figure.value.n > mostPronouns;
  if (!settled) return claim.subject !== undefined || claim.behind || claim.held || counted;
  if (kind === 'reporting') return claim.of === undefined && partner === undefined;
  return noun === undefined && partner === undefined && loose.has(kind);
}

/** What a bare number is taken for by the words in its sentence, none of which need be its own. */
const loose: ReadonlySet<Kind> = new Set<Kind>(['votes', 'cast', 'previous-votes', 'margin-votes']);
const longestNumber = 3;
/** "one of them", "the two" */
const mostPronouns = 2;
