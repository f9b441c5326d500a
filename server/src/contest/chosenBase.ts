// The base that the writer chose for a contest, in place of the one that its pairs agree on.
import { type Interval, meets } from '../math/interval.ts';
import { rational } from '../math/rational.ts';
import type { Ballot } from './base.ts';
import { countFits } from './fitting.ts';
import type { Base } from './ratio.ts';

/** The ballots with the chosen base; those of seats and of earlier elections as they are, and all where there is no such base. */
export function withChosen(ballots: readonly Ballot[], choice: string | undefined): readonly Ballot[] {
  if (choice === undefined) return ballots;
  return ballots.map((ballot) => {
    const base = isOfVotes(ballot) ? chosenAmong(ballot.admissible, choice) : undefined;
    return base ? { ...ballot, base, votes: countFits(ballot.pairs, base), chosen: true } : ballot;
  });
}

/** Whether its shares are of votes of this election, on no total of their own. */
export const isOfVotes = ({ pairs }: Ballot): boolean =>
  pairs.length > 0 &&
  pairs.every(
    ({ share, part }) =>
      part.kind !== 'seats' && share.time !== 'before' && (part.of ?? share.of ?? share.over) === undefined,
  );

/** By its name, or by its number: of a total that is stated, or of none. */
function chosenAmong(admissible: readonly Base[], choice: string): Base | undefined {
  const named = admissible.find(({ name }) => name === choice);
  const total = named ? undefined : totalOf(choice);
  if (!total) return named;
  return admissible.find(({ interval }) => meets(interval, total)) ?? { name: 'chosen', interval: total, terms: [] };
}

/** The whole number that the digits make, whatever parts them; undefined for nought and for a number of no such size. */
export function totalOf(choice: string): Interval | undefined {
  const digits = choice.replace(/\D/g, '');
  if (digits === '' || digits.length > 15 || /^0*$/.test(digits)) return undefined;
  const value = rational(Number(digits));
  return { low: value, high: value };
}
