// Of repairs that the sums cannot tell apart, which is the likelier.
import type { Claim } from '../claims/claim.ts';
import { toNumber } from '../math/rational.ts';
import type { Trial } from './trial.ts';

/** The one that puts its list in order; else the one that is changed most, for it misleads most. */
export const likelierFirst = (a: Trial, b: Trial): number =>
  Number(orders(b)) - Number(orders(a)) || changeOf(b) - changeOf(a);

const changeOf = ({ claim: { figure }, guess }: Trial): number =>
  Math.abs(Math.log(Math.max(toNumber(guess.value), least) / Math.max(toNumber(figure.value), least)));
const least = 1e-9;

/** Fewer rivals are in order by chance. */
const fewest = 4;

/** Whether the rivals of the longest sum that the repair heals go from the most to the fewest with it, and not without. */
function orders({ claim, guess, healed }: Trial): boolean {
  const list = healed
    .map(({ terms }) => terms.filter(({ kind }) => kind === claim.kind).sort(inText))
    .reduce<readonly Claim[]>((longest, terms) => (terms.length > longest.length ? terms : longest), []);
  if (list.length < fewest || !list.includes(claim)) return false;
  const values = list.map(({ figure }) => toNumber(figure.value));
  return falls(list.map((one, k) => (one === claim ? toNumber(guess.value) : (values[k] ?? 0)))) && !falls(values);
}

const inText = (a: Claim, b: Claim): number => a.figure.start - b.figure.start;

const falls = (values: readonly number[]): boolean =>
  values.every((value, k) => k === 0 || value <= (values[k - 1] ?? value));
