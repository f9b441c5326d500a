// Which methods and thresholds give the seats that an article states.
import { compare, type Rational } from '../math/rational.ts';
import { allows } from './allocation.ts';
import { allocate, methods } from './apportionment.ts';
import { admitted, type Threshold } from './threshold.ts';

/** A way from the votes to the seats. */
export interface Fit {
  /** The name of the method. */
  readonly method: string;
  /** The lowest of the thresholds without which the method would not give these seats. */
  readonly threshold?: Rational;
}

export interface Conditions {
  /** Thresholds that may have been in force; none is always tried first. */
  readonly thresholds?: readonly Threshold[];
  /** The votes that a threshold is a share of, where they are more than those of the parties listed. */
  readonly valid?: bigint;
}

/**
 * The methods under which the stated seats are a possible outcome, in the order of the list of methods; ties may have
 * been broken either way. Votes and seats are those of the same parties in the same order, 0 seats where a party won
 * none; the house is the sum of the seats. Lists of different lengths, and seats below zero or with a fraction, fit none.
 */
export function methodsThatFit(
  votes: readonly bigint[],
  seats: readonly number[],
  { thresholds = [], valid }: Conditions = {},
): readonly Fit[] {
  const house = seats.reduce((sum, own) => sum + own, 0);
  if (votes.length !== seats.length || !seats.every((own) => Number.isSafeInteger(own) && own >= 0)) return [];
  const fields = [
    { votes },
    ...[...thresholds]
      .sort((a, b) => compare(a.share, b.share))
      .map((threshold) => {
        const running = admitted(votes, threshold, valid);
        return { threshold: threshold.share, votes: votes.map((own, party) => (running[party] ? own : 0n)) };
      }),
  ]
    // a bar that keeps out no more than the one before it fits what that fits
    .filter(({ votes: now }, k, all) => k === 0 || now.some((own, party) => own !== all[k - 1]?.votes[party]));
  return methods.flatMap((method) => {
    const field = fields.find((tried) => allows(allocate(method, tried.votes, house), seats));
    if (field === undefined) return [];
    return 'threshold' in field ? [{ method: method.name, threshold: field.threshold }] : [{ method: method.name }];
  });
}
