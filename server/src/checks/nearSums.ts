// Long counts near one another that add up, or would but for the slip of one key: too many digits agree for chance.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import { isSlip } from '../math/slips.ts';
import type { Kind } from '../protocol.ts';
import { type NearSum, nearSum } from './agreeing.ts';
import { counted, isTerm, reach, telltale } from './triples.ts';

/** Three of so few counts are near one another; farther apart it takes more digits. */
const close = 5;
const apart = 1.7;

/** A longer list is read as a table is. */
const longest = 14;
/** Counts between a list and its total. */
const mostBetween = 2;

/** Two counts and a third near them, that miss by a slip; the third `isWanted`. */
export function nearTriples(claims: readonly Claim[], isWanted: (sum: Claim) => boolean): readonly NearSum[] {
  const counts = claims.filter((claim) => counted.includes(claim.kind) && isTerm(claim) && !claim.headline);
  const values = counts.map(({ figure }) => toNumber(figure.value));
  const found: NearSum[] = [];
  const wanted = counts.map(isWanted);
  for (let i = 0; i < counts.length; i++) {
    const next = wanted.indexOf(true, i);
    if (next < 0) break;
    if (next >= i + reach) i = next - reach + 1;
    const end = Math.min(counts.length, i + reach);
    for (let j = i + 1; j < end; j++) {
      const [a, b] = [values[i] ?? 0, values[j] ?? 0];
      const [most, both] = [Math.max(a, b), a + b];
      for (let k = j + 1; k < end; k++) {
        const c = values[k] ?? 0;
        const miss = 2 * Math.max(most, c) - both - c;
        if (miss === 0 || !isSlip(Math.abs(miss))) continue;
        const three = gather([i, j, k], (at) => counts[at] ?? []);
        const sum = three.find((claim) => toNumber(claim.figure.value) === Math.max(most, c));
        const span = k - i + 1;
        if (sum && isWanted(sum))
          found.push(
            ...judged(three, sum, standAlone(counts, i, k) ? 1 : (span * (span - 1)) / 2).filter(
              ({ digits }) => span <= close || digits >= apart,
            ),
          );
      }
    }
  }
  return found;
}

/** Three counts, and no other in their one sentence: there is but one sum to pick. */
const standAlone = (counts: readonly Claim[], first: number, last: number): boolean =>
  last === first + 2 &&
  [first - 1, first, last, last + 1].every(
    (at) => (counts[at]?.sentence === counts[first + 1]?.sentence) === (at === first || at === last),
  );

const listed: ReadonlySet<Kind> = new Set<Kind>(['votes', 'previous-votes', 'invalid', 'valid', 'cast', 'registered']);

/** Three counts or more, in one run, and the total beside it, which `isWanted`. */
export function runSums(claims: readonly Claim[], isWanted: (sum: Claim) => boolean): readonly NearSum[] {
  const counts = claims.filter((claim) => listed.has(claim.kind) && isTerm(claim) && !claim.headline);
  return gather(counts, (sum, at) =>
    isWanted(sum)
      ? [
          ...runsFrom(sum, counts.slice(at + 1, at + 1 + longest + mostBetween)),
          ...runsFrom(sum, counts.slice(Math.max(0, at - longest - mostBetween), at).reverse()),
        ]
      : [],
  );
}

function runsFrom(sum: Claim, away: readonly Claim[]): readonly NearSum[] {
  const found: NearSum[] = [];
  const whole = toNumber(sum.figure.value);
  const values = away.map(({ figure }) => toNumber(figure.value));
  for (let from = 0; from <= mostBetween; from++) {
    let all = 0;
    const end = Math.min(away.length - from, longest);
    for (let k = 0; k < end; k++) {
      all += values[from + k] ?? 0;
      if (k < 2 || (all !== whole && !isSlip(Math.abs(all - whole)))) continue;
      const parts = away.slice(from, from + k + 1);
      found.push(...judged([...parts, sum], sum, (from + 1) * (from + k + 1)));
    }
  }
  return found;
}

/** Two parts of one subject in different paragraphs are of two contests. */
export const twice = (parts: readonly Claim[]): boolean => {
  const blocks = new Map<string, number>();
  return parts.some(({ subject, block }) => {
    const key = subject?.keys[0];
    if (key === undefined) return false;
    const known = blocks.get(key);
    blocks.set(key, block);
    return known !== undefined && known !== block;
  });
};

/** The sum with what it says, where that is anything. */
function judged(figures: readonly Claim[], sum: Claim, many: number): readonly NearSum[] {
  const parts = figures.filter((claim) => claim !== sum);
  if (answersAndNames(figures) || areRivals(figures)) return [];
  if (parts.length > 2 && twice(parts)) return [];
  const found = nearSum(parts, sum, many);
  const enough = found?.exact ? telltale : parts.length > 2 ? sure : likely;
  return found && found.digits >= enough ? [found] : [];
}

/** With the choice of the slip taken off fewer digits are no chance, in a sum of two; of longer ones there are many more. */
const likely = 1.2;
const sure = 1.3;

/** "Sullivan 40,871 … Yes 30,208": what was asked and who was chosen are two elections. */
const answersAndNames = (figures: readonly Claim[]): boolean =>
  figures.some(({ option }) => option !== undefined) &&
  figures.some(({ option, subject, kind }) => option === undefined && kind === 'votes' && subject !== undefined);

/** Rivals' votes: nobody's make another's. In a longer list each has a share too, for its names may be of places. */
export const areRivals = (figures: readonly Claim[]): boolean =>
  figures.every(
    ({ kind, subject, partner }) =>
      kind === 'votes' && subject !== undefined && (figures.length === 3 || partner !== undefined),
  ) && figures.every((a, k) => figures.slice(k + 1).every((b) => !sameSubject(a.subject, b.subject)));
