// The smallest and likeliest set of wrong figures: repairs are tried out, and what they do to all sums is weighed.
import type { Claim } from '../claims/claim.ts';
import { groupBy } from '../math/groups.ts';
import type { Rational } from '../math/rational.ts';
import { gainsEnough } from './asked.ts';
import { isSaid } from './facts.ts';
import { keyOf } from './keys.ts';
import type { Ledger, Sums } from './ledger.ts';
import { likelierFirst } from './likelier.ts';
import { type Relation, spoken } from './relation.ts';
import { healedBy, loss, type Suspect, suspectsOf } from './suspects.ts';
import { type Change, tieOf } from './tie.ts';
import { type Trial, trialsAgainst } from './trial.ts';

export interface Blame {
  readonly claim: Claim;
  /** The relations that the blamed figure breaks, the weightiest first. */
  readonly breaks: readonly Relation[];
  readonly repairs: readonly Rational[];
  /** The repairs of other figures that would settle it as well. */
  readonly others: readonly Change[];
  /** The repair of the figure beside it that is as likely. */
  readonly tie: Change | undefined;
  /** No other repair comes near. */
  readonly certain: boolean;
}

export interface Diagnosis {
  readonly blames: readonly Blame[];
  /** As the figures are printed. */
  readonly relations: readonly Relation[];
  /** What holds once the blamed figures are mended. */
  readonly settled: readonly Relation[];
}

const rounds = 60;
/** Repairs tried out in a round. */
const trials = 16;
/** Of the work allowed, what is kept for trials once looking ahead has taken its part, and what for the options. */
const keptForTrials = 0.5;
const keptForOptions = 0.2;

/** Blames figures of an article until no relation that may accuse is left failing. */
export function diagnose(ledger: Ledger, claims: readonly Claim[]): Diagnosis {
  let current: Sums = ledger.printed;
  const printed = current.flat();
  const original = groupBy(printed, keyOf);
  const blames: Blame[] = [];
  const undo: (() => void)[] = [];
  const known = new Map<Claim, readonly Suspect[]>();
  /** What the last repairs would heal that gained too little, by what it states. */
  let doubted = new Set<string>();
  try {
    for (let round = 0; round < rounds && ledger.left() > keptForOptions; round++) {
      const blamed = new Set(blames.map(({ claim }) => claim));
      let tried = trialsOf(current, known, blamed, ledger);
      const isEnough = gainsEnough(current, claims);
      let best = farsighted(tried, current, known, blamed, ledger);
      doubted = new Set();
      while (best && !isEnough(best)) {
        for (const relation of best.healed) doubted.add(keyOf(relation));
        // nor is another figure blamed for a sum that hardly anything speaks for
        tried = tried.filter(({ healed }) => !healed.some((relation) => doubted.has(keyOf(relation))));
        best = farsighted(tried, current, known, blamed, ledger);
      }
      if (!best) break;
      const rest = tried.filter((other) => other !== best);
      undo.push(ledger.suppose(best.claim, best.guess.value));
      blames.push(blameOf(best, rest, original, claims));
      forget(known, current, best.after);
      current = best.after;
    }
    for (const blame of unexplained(current.flat(), blames, doubted)) blames.push(blame);
    const said = new Set(printed.filter(isSaid).map(keyOf));
    const settled = current.flat().filter(({ state }) => state === 'holds');
    // what is told already is told with the figures as they are printed
    return { blames, relations: printed, settled: settled.map((one) => (said.has(keyOf(one)) ? one : spoken(one))) };
  } finally {
    for (const back of undo.reverse()) back();
  }
}

/** Lets go of whatever is known of figures whose sums are no longer what they were. */
function forget(known: Map<Claim, readonly Suspect[]>, was: Sums, now: Sums): void {
  was.forEach((relations, place) => {
    const others = now[place] ?? [];
    if (relations === others) return;
    for (const { terms } of [...relations, ...others]) for (const claim of terms) known.delete(claim);
  });
}

const before = (a: Suspect, b: Suspect): number => a.claim.figure.start - b.claim.figure.start;

/** The repairs that may accuse, the best first. */
function trialsOf(
  current: Sums,
  known: Map<Claim, readonly Suspect[]>,
  blamed: ReadonlySet<Claim>,
  ledger: Ledger,
): readonly Trial[] {
  const tried: Trial[] = [];
  let likeliest = Number.NEGATIVE_INFINITY;
  const tryOut = trialsAgainst(current, ledger);
  for (const suspect of suspects(current, known, blamed)) {
    if (suspect.score < likeliest - farBehind || ledger.left() <= keptForOptions) break;
    const trial = tryOut(suspect);
    if (!trial) continue;
    tried.push(trial);
    likeliest = Math.max(likeliest, suspect.score);
  }
  return tried.sort((a, b) => rounded(b.gain) - rounded(a.gain) || likelierFirst(a, b) || before(a, b));
}

/** Without what the adding up of floats leaves behind. */
const rounded = (gain: number): number => Math.round(gain * 1e6);

/** Who looked so much less likely before any trial is not tried after one that may accuse. */
const farBehind = 2.5;

/** Of repairs that come near one another, the one after which most of the rest can be mended, while there is time to look. */
function farsighted(
  tried: readonly Trial[],
  current: Sums,
  known: ReadonlyMap<Claim, readonly Suspect[]>,
  blamed: ReadonlySet<Claim>,
  ledger: Ledger,
): Trial | undefined {
  const [first] = tried;
  if (ledger.left() <= keptForTrials) return first;
  const close = tried.filter(({ gain }) => first && gain > first.gain - nearGain).slice(0, mostAhead);
  if (close.length < 2 || !current.some((relations) => relations.some(isOpenFailure))) return first;
  const sums = close.map((trial) => {
    const back = ledger.suppose(trial.claim, trial.guess.value);
    const still = new Map(known);
    forget(still, current, trial.after);
    try {
      const next = trialsOf(trial.after, still, new Set([...blamed, trial.claim]), ledger)[0];
      return trial.gain + Math.max(0, next?.gain ?? 0);
    } finally {
      back();
    }
  });
  return close[sums.indexOf(Math.max(...sums))];
}

const nearGain = 1;
const mostAhead = 3;
const isOpenFailure = ({ state, weight }: Relation): boolean => state === 'fails' && weight !== 'guess';

/** The likeliest repairs of all figures in failing sums. */
function suspects(
  current: Sums,
  known: Map<Claim, readonly Suspect[]>,
  blamed: ReadonlySet<Claim>,
): readonly Suspect[] {
  const doubtful = new Set<Claim>();
  for (const relations of current)
    for (const { state, terms } of relations)
      if (state === 'fails') for (const claim of terms) if (!blamed.has(claim)) doubtful.add(claim);
  const byClaim = new Map(
    [...doubtful].filter((claim) => !known.has(claim)).map((claim) => [claim, new Set<Relation>()]),
  );
  for (const relations of byClaim.size > 0 ? current : [])
    for (const relation of relations) for (const claim of relation.terms) byClaim.get(claim)?.add(relation);
  for (const [claim, own] of byClaim) known.set(claim, suspectsOf(claim, [...own]));
  const found: Suspect[] = [];
  for (const claim of doubtful) for (const suspect of known.get(claim) ?? []) found.push(suspect);
  return found.sort((a, b) => b.score - a.score || before(a, b)).slice(0, trials);
}

function blameOf(best: Trial, rest: readonly Trial[], original: Original, claims: readonly Claim[]): Blame {
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
    .map((relation) => asPrinted(relation, best, original) ?? spoken(relation));
  return {
    ...{ claim: best.claim, breaks, others },
    tie: breaks[0]?.bound || breaks[0]?.twin ? undefined : tieOf(best, rivals, claims),
    repairs: own.slice(0, 3).map(({ guess }) => guess.value),
    certain: lone && (rivals[0] === undefined || rivals[0].gain < best.gain - 1.2),
  };
}

/** The relations as the figures are printed, by the fact that they state. */
type Original = ReadonlyMap<string, readonly Relation[]>;

/** The weightiest form in which a healed relation failed: of those that the repair heals, where there are any. */
function asPrinted(healed: Relation, { claim, guess }: Trial, original: Original): Relation | undefined {
  const forms = original.get(keyOf(healed)) ?? [];
  const own = forms.filter((form) => healedBy(form, claim, guess.value));
  return (own.length > 0 ? own : forms).reduce<Relation | undefined>(
    (most, form) => (most && loss[most.weight] >= loss[form.weight] ? most : form),
    undefined,
  );
}

/** What is proved wrong, though no repair of any one figure would mend it, not even one that gained too little. */
function unexplained(
  relations: readonly Relation[],
  blames: readonly Blame[],
  doubted: ReadonlySet<string>,
): readonly Blame[] {
  const found: Blame[] = [];
  const blamed = new Set(blames.map(({ claim }) => claim));
  for (const relation of relations) {
    if (relation.state !== 'fails' || relation.weight !== 'proof' || doubted.has(keyOf(relation))) continue;
    if (relation.terms.some((claim) => blamed.has(claim))) continue;
    const claim = relation.base === undefined ? relation.terms.at(-1) : relation.terms[0];
    if (!claim) continue;
    blamed.add(claim);
    found.push({ claim, breaks: [relation], repairs: [], others: [], tie: undefined, certain: false });
  }
  return found;
}
