// The smallest and likeliest set of wrong figures: repairs are tried out, and what they do to all sums is weighed.
import type { Claim } from '../claims/claim.ts';
import type { Rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { resultOf } from './explained.ts';
import { keyOf, type Relation, type Weight } from './relation.ts';
import { lean, type Suspect, suspectsOf } from './suspects.ts';

export interface Blame {
  readonly claim: Claim;
  /** The relations that the blamed figure breaks, the weightiest first. */
  readonly breaks: readonly Relation[];
  readonly repairs: readonly Rational[];
  /** The repairs of other figures that would settle it as well. */
  readonly others: readonly { readonly claim: Claim; readonly value: Rational }[];
  /** No other repair comes near. */
  readonly certain: boolean;
}

/** An article whose figures can be put to a trial. */
export interface Ledger {
  /** How many contests it has. */
  readonly size: number;
  /** The contest that the figure is of. */
  contestOf(claim: Claim): number | undefined;
  /** The relations of one contest as its figures now stand. */
  relations(contest: number): readonly Relation[];
  /** The figure with another value, written as its author writes. */
  mend(figure: Printed, value: Rational): Printed;
}

export interface Diagnosis {
  readonly blames: readonly Blame[];
  /** As the figures are printed. */
  readonly relations: readonly Relation[];
  /** What holds once the blamed figures are mended. */
  readonly settled: readonly Relation[];
}

interface Trial extends Suspect {
  /** Relations that hold only with the repair, those of the repaired figure first and the weightiest of them foremost. */
  readonly healed: readonly Relation[];
  readonly gain: number;
}

const rounds = 60;
/** Repairs tried out in a round. */
const trials = 24;
const worthOf = { proof: 1, evidence: 1, support: 0.8, guess: 0.6 };
const loss = { proof: 4, evidence: 2.4, support: 1, guess: 0 };
const mostDigits = 5;
/** Digits of agreement that no chance explains. */
const convincing = 4.5;

/** Blames figures until no relation that may accuse is left failing. */
export function diagnose(ledger: Ledger): Diagnosis {
  const current = Array.from({ length: ledger.size }, (_, index) => ledger.relations(index));
  const printed = current.flat();
  const original = new Map<string, Relation>();
  for (const relation of printed) {
    const known = original.get(keyOf(relation));
    if (!known || loss[relation.weight] > loss[known.weight]) original.set(keyOf(relation), relation);
  }
  const blames: Blame[] = [];
  const kept = new Map<Claim, Printed>();
  const known = new Map<Claim, readonly Suspect[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      const blamed = new Set(blames.map(({ claim }) => claim));
      const tried = trialsOf(current, known, blamed, ledger);
      const best = tried.length > 1 ? farsighted(tried, current, blamed, ledger) : tried[0];
      if (!best) break;
      const rest = tried.filter((other) => other !== best);
      blames.push(blameOf(best, rest, original));
      kept.set(best.claim, best.claim.figure);
      best.claim.figure = ledger.mend(best.claim.figure, best.guess.value);
      for (const index of touched(best.claim, current, ledger)) {
        for (const { terms } of current[index] ?? []) for (const claim of terms) known.delete(claim);
        current[index] = ledger.relations(index);
      }
    }
    for (const blame of unexplained(current.flat(), blames)) blames.push(blame);
    return { blames, relations: printed, settled: current.flat().filter(({ state }) => state === 'holds') };
  } finally {
    for (const [claim, figure] of kept) claim.figure = figure;
  }
}

const before = (a: Suspect, b: Suspect): number => a.claim.figure.start - b.claim.figure.start;

/** The repairs that may accuse, the best first. */
function trialsOf(
  current: readonly (readonly Relation[])[],
  known: Map<Claim, readonly Suspect[]>,
  blamed: ReadonlySet<Claim>,
  ledger: Ledger,
): readonly Trial[] {
  return suspects(current, known, blamed)
    .map((suspect) => tryOut(suspect, current, ledger))
    .filter(accusable)
    .sort((a, b) => b.gain - a.gain || before(a, b));
}

/** Of repairs that come near one another, the one after which most of the rest can be mended. */
function farsighted(
  tried: readonly Trial[],
  current: readonly (readonly Relation[])[],
  blamed: ReadonlySet<Claim>,
  ledger: Ledger,
): Trial | undefined {
  const [first] = tried;
  const close = tried.filter(({ gain }) => first && gain > first.gain - nearGain).slice(0, mostAhead);
  if (close.length < 2 || !current.some((relations) => relations.some(isOpenFailure))) return first;
  const sums = close.map((trial) => {
    const printed = trial.claim.figure;
    const places = touched(trial.claim, current, ledger);
    trial.claim.figure = ledger.mend(printed, trial.guess.value);
    try {
      const after = current.map((relations, index) => (places.includes(index) ? ledger.relations(index) : relations));
      const next = trialsOf(after, new Map(), new Set([...blamed, trial.claim]), ledger)[0];
      return trial.gain + Math.max(0, next?.gain ?? 0);
    } finally {
      trial.claim.figure = printed;
    }
  });
  return close[sums.indexOf(Math.max(...sums))];
}

const nearGain = 1;
const mostAhead = 3;
const isOpenFailure = ({ state, weight }: Relation): boolean => state === 'fails' && weight !== 'guess';

/** The likeliest repairs of all figures in failing sums. */
function suspects(
  current: readonly (readonly Relation[])[],
  known: Map<Claim, readonly Suspect[]>,
  blamed: ReadonlySet<Claim>,
): readonly Suspect[] {
  const byClaim = new Map<Claim, Relation[]>();
  const doubtful = new Set<Claim>();
  for (const relation of current.flat())
    for (const claim of new Set(relation.terms)) {
      if (relation.state === 'fails' && !blamed.has(claim)) doubtful.add(claim);
      const list = byClaim.get(claim);
      if (list) list.push(relation);
      else byClaim.set(claim, [relation]);
    }
  const found: Suspect[] = [];
  for (const claim of doubtful) {
    if (!known.has(claim)) known.set(claim, suspectsOf(claim, byClaim.get(claim) ?? []));
    for (const suspect of known.get(claim) ?? []) found.push(suspect);
  }
  return found.sort((a, b) => b.score - a.score || before(a, b)).slice(0, trials);
}

/** The contests in whose sums the figure takes part, and the first, which holds the sums of the whole article. */
function touched(claim: Claim, current: readonly (readonly Relation[])[], ledger: Ledger): readonly number[] {
  const own = ledger.contestOf(claim);
  return current.flatMap((relations, index) =>
    index === 0 || index === own || relations.some(({ terms }) => terms.includes(claim)) ? [index] : [],
  );
}

/** What all sums would be if the figure had the value. */
function tryOut(suspect: Suspect, current: readonly (readonly Relation[])[], ledger: Ledger): Trial {
  const { claim, guess } = suspect;
  const printed = claim.figure;
  const places = touched(claim, current, ledger);
  const was = places.flatMap((index) => current[index] ?? []);
  const held = new Set(was.filter(isMet).map(keyOf));
  const meant = new Map<string, Weight>();
  for (const relation of was) {
    const key = keyOf(relation);
    const known = meant.get(key);
    if (known === undefined || loss[relation.weight] > loss[known]) meant.set(key, relation.weight);
  }
  claim.figure = ledger.mend(printed, guess.value);
  try {
    const now = places.flatMap((index) => ledger.relations(index));
    const healed = now
      .filter((relation) => isMet(relation) && !held.has(keyOf(relation)))
      // a repair is no witness of itself: what a sum may say is what it might say before
      .map((relation) => ({ ...relation, weight: meant.get(keyOf(relation)) ?? ('guess' as const) }))
      .sort(
        (a, b) => Number(b.terms.includes(claim)) - Number(a.terms.includes(claim)) || loss[b.weight] - loss[a.weight],
      );
    const derived = healed.some((relation) => resultOf(relation) === claim) ? lean : 0;
    return { ...suspect, healed, gain: agreement(now) - agreement(was) - 1.2 * guess.cost + derived };
  } finally {
    claim.figure = printed;
  }
}

const isMet = ({ state }: Relation): boolean => state === 'holds' || state === 'rounding';

/** The digits of agreement in all sums, less what the failing ones cost; each fact once. */
function agreement(relations: readonly Relation[]): number {
  const values = new Map<string, number>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const value = valueIn(relation);
    const first = values.get(key);
    // a fact that fails in the form in which it is meant, but holds in another, is half mended
    if (first === undefined) values.set(key, value);
    else if (first < 0 && value > 0) values.set(key, first / 2 + value);
  }
  return [...values.values()].reduce((all, value) => all + value, 0);
}

function valueIn({ state, weight, digits }: Relation): number {
  if (state === 'open') return 0;
  if (state === 'fails') return -loss[weight];
  return Math.min(mostDigits, digits) * worthOf[weight] * (state === 'holds' ? 1 : 0.7);
}

/** A relation may accuse by itself, or with a single keystroke, or where several agree on more digits than chance gives. */
function accusable({ claim, healed, guess, gain }: Trial): boolean {
  const own = healed.filter(({ terms }) => terms.includes(claim));
  if (gain <= 0 || own.length === 0) return false;
  if (own.some(({ weight }) => weight === 'proof')) return true;
  if (!guess.keystroke) return false;
  return (
    own.some(({ weight }) => weight === 'evidence') ||
    [...new Map(own.map((relation) => [keyOf(relation), relation])).values()].reduce(
      (all, { digits, weight }) => all + Math.min(mostDigits, digits) * worthOf[weight],
      0,
    ) >= convincing
  );
}

function blameOf(best: Trial, rest: readonly Trial[], original: ReadonlyMap<string, Relation>): Blame {
  const rivals = rest.filter(
    (other) =>
      other.claim !== best.claim && other.healed.some((one) => best.healed.some((two) => keyOf(one) === keyOf(two))),
  );
  const own = [
    best,
    ...rest.filter(({ claim, healed }) => claim === best.claim && healed.length >= best.healed.length),
  ];
  const seen = new Set<Claim>();
  const others = rivals
    .filter(({ claim, gain }) => gain > best.gain - 5 && !seen.has(claim) && seen.add(claim))
    .slice(0, 4)
    .map(({ claim, guess }) => ({ claim, value: guess.value }));
  const lone = own.filter(({ gain }) => gain > best.gain - 0.9).length <= 1;
  const breaks = best.healed
    .filter(({ terms }) => terms.includes(best.claim))
    .map((relation) => original.get(keyOf(relation)) ?? relation);
  return {
    ...{ claim: best.claim, breaks, others },
    repairs: own.slice(0, 3).map(({ guess }) => guess.value),
    certain: lone && (rivals[0] === undefined || rivals[0].gain < best.gain - 1.2),
  };
}

/** What is proved wrong, though no repair of any one figure would mend it. */
function unexplained(relations: readonly Relation[], blames: readonly Blame[]): readonly Blame[] {
  const found: Blame[] = [];
  const blamed = new Set(blames.map(({ claim }) => claim));
  for (const relation of relations) {
    if (relation.state !== 'fails' || relation.weight !== 'proof') continue;
    if (relation.terms.some((claim) => blamed.has(claim))) continue;
    const claim = relation.base === undefined ? relation.terms.at(-1) : relation.terms[0];
    if (!claim) continue;
    blamed.add(claim);
    found.push({ claim, breaks: [relation], repairs: [], others: [], certain: false });
  }
  return found;
}
