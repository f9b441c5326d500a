// The methods once more, seat by seat and slowly, with every way that lots may fall: what the quick ones are held against.

/** A positive fraction as numerator and denominator; a denominator of zero stands for more than any number. */
type Fraction = readonly [bigint, bigint];

const ahead = (a: Fraction, b: Fraction): boolean => a[0] * b[1] > b[0] * a[1];

/** Divisors as textbooks print them, for the first seat, the second and so on; squared, since one needs roots. */
const divisors: Record<string, (nth: bigint) => Fraction> = {
  "D'Hondt": (nth) => [nth ** 2n, 1n],
  'Sainte-Laguë': (nth) => [(2n * nth - 1n) ** 2n, 1n],
  'modified Sainte-Laguë': (nth) => (nth === 1n ? [196n, 100n] : [(2n * nth - 1n) ** 2n, 1n]),
  'Huntington-Hill': (nth) => [nth * (nth - 1n), 1n],
  Adams: (nth) => [(nth - 1n) ** 2n, 1n],
  Danish: (nth) => [(3n * nth - 2n) ** 2n, 1n],
  'Imperiali highest averages': (nth) => [(nth + 1n) ** 2n, 4n],
};

const quotas: Record<string, (votes: bigint, seats: bigint) => Fraction> = {
  Hare: (votes, seats) => [votes, seats],
  Droop: (votes, seats) => [1n + votes / (1n + seats), 1n],
  'Hagenbach-Bischoff': (votes, seats) => [votes, seats + 1n],
  Imperiali: (votes, seats) => [votes, seats + 2n],
};

/** The parties of which none is ahead of another, and all are ahead of the rest. */
function leaders(parties: readonly number[], claim: (party: number) => Fraction): number[] {
  return parties.filter((one) => !parties.some((other) => ahead(claim(other), claim(one))));
}

/** Every result that a method may have, as texts of seats with commas; empty where whole quotas overfill the house. */
export function outcomes(name: string, votes: readonly bigint[], seats: number): Set<string> {
  const running = [...votes.keys()].filter((party) => votes[party] !== 0n);
  const own = (party: number): bigint => votes[party] ?? 0n;
  let states = new Map<string, readonly number[]>();
  const keep = (into: Map<string, readonly number[]>, state: readonly number[]) => into.set(state.join(), state);
  if (running.length === 0 || seats === 0) return new Set([votes.map(() => 0).join()]);

  const divisor = divisors[name];
  if (divisor !== undefined) {
    keep(
      states,
      votes.map(() => 0),
    );
    for (let seat = 0; seat < seats; seat++) {
      const next = new Map<string, readonly number[]>();
      for (const state of states.values()) {
        const dividedBy = (party: number): Fraction => divisor(BigInt(1 + (state[party] ?? 0)));
        const free = running.filter((party) => dividedBy(party)[0] === 0n);
        const candidates =
          free.length > 0
            ? leaders(free, (party) => [own(party), 1n])
            : leaders(running, (party) => [own(party) ** 2n * dividedBy(party)[1], dividedBy(party)[0]]);
        for (const winner of candidates) {
          keep(
            next,
            state.map((held, party) => (party === winner ? held + 1 : held)),
          );
        }
      }
      states = next;
    }
    return new Set(states.keys());
  }

  const quota = quotas[name]?.(
    votes.reduce((a, b) => a + b),
    BigInt(seats),
  );
  if (quota === undefined) throw new Error(`no method is called ${name}`);
  const rest = votes.map((cast) => cast * quota[1]);
  const whole = votes.map(() => 0);
  for (const party of running) {
    for (let left = rest[party] ?? 0n; left >= quota[0]; left -= quota[0]) {
      whole[party] = (whole[party] ?? 0) + 1;
      rest[party] = left - quota[0];
    }
  }
  const left = seats - whole.reduce((a, b) => a + b, 0);
  if (left < 0) return new Set();
  keep(states, whole);
  for (let seat = 0; seat < Math.min(left, running.length); seat++) {
    const next = new Map<string, readonly number[]>();
    for (const state of states.values()) {
      const waiting = running.filter((party) => state[party] === whole[party]);
      for (const winner of leaders(waiting, (party) => [rest[party] ?? 0n, 1n])) {
        keep(
          next,
          state.map((held, party) => (party === winner ? held + 1 : held)),
        );
      }
    }
    states = next;
  }
  return new Set(states.keys());
}
