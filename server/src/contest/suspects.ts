// Which figures may be wrong, and what they may have been meant to be: first guesses, from the sums that fail.
import type { Claim } from '../claims/claim.ts';
import { gather } from '../math/gather.ts';
import { common, holds, type Interval } from '../math/interval.ts';
import { add, type Rational, scaled, toNumber, zero } from '../math/rational.ts';
import type { Whole } from '../math/whole.ts';
import { isExact, loose, reprinted } from '../numerals/figure.ts';
import { areOfTwo } from './contest.ts';
import { workedOut } from './explained.ts';
import { keyOf } from './keys.ts';
import type { Relation } from './relation.ts';
import { type Guess, guesses } from './repairs.ts';

/** A figure with a value that it may have been meant to have. */
export interface Suspect {
  readonly claim: Claim;
  readonly guess: Guess;
  /** Likelier before anything is tried out. */
  readonly score: number;
}

/** What it is worth that a relation holds, and what it costs that it fails, in digits of agreement. */
export const worthOf = { proof: 1, evidence: 1, support: 0.8, guess: 0.6 };
export const loss = { proof: 4, evidence: 2.4, support: 1, guess: 0 };
export const mostDigits = 5;
/** Digits of agreement that no chance explains. */
const convincing = 4.5;

/** Of two repairs as good, that of the figure which was worked out from the others is the likelier. */
export const lean = 0.4;

const mostNeeds = 12;

/** The values of one figure that would heal relations which now fail, each once. */
export function suspectsOf(claim: Claim, relations: readonly Relation[]): readonly Suspect[] {
  const needs = gather(
    relations.filter(({ state }) => state === 'fails'),
    (relation) => {
      const need = relation.room?.(claim) ?? relation.needed(claim);
      return need ? [{ relation, need }] : [];
    },
  );
  const meant = needs.filter(({ relation }) => relation.weight !== 'guess');
  const joint = meant.reduce<Interval | undefined>(
    (all, { need }, k) => (k === 0 ? need : all && common(all, need)),
    undefined,
  );
  const wanted = joint ? [joint] : meant.slice(0, mostNeeds).map(({ need }) => need);
  const values = new Map<Whole, Guess>();
  const copied = meant.some(({ relation }) => isCopied(claim, relation));
  const found = gather(wanted, (need) => guesses(claim, need, copied));
  // for a sum that nobody says is meant, nothing but a slip of one key is to be believed
  for (const { relation, need } of needs.slice(0, 2 * mostNeeds))
    if (relation.weight === 'guess') found.push(...guesses(claim, need).filter(({ keystroke }) => keystroke));
  for (const guess of found) {
    const key = scaled(guess.value, 6);
    const known = values.get(key);
    if (!known || guess.cost < known.cost) values.set(key, guess);
  }
  return gather([...values.values()], (guess) => {
    const healed = needs
      .filter(({ need }) => holds(tolerant(claim, need), guess.value))
      .map(({ relation }) => relation);
    return persuades(claim, healed, guess) ? [{ claim, guess, score: scoreOf(claim, guess, relations, healed) }] : [];
  });
}

/** Whether a rival beside it in the sum has the same number: one may have been typed twice. */
export const isCopied = (claim: Claim, { terms }: Relation): boolean =>
  claim.figure.digits.length >= fewestCopied &&
  claim.figure.unit === 'none' &&
  terms.some((other) => other !== claim && other.figure.digits === claim.figure.digits && areOfTwo(claim, other));

/** Shorter numbers are rightly the same too often. */
const fewestCopied = 3;

function scoreOf(claim: Claim, guess: Guess, relations: readonly Relation[], healed: readonly Relation[]): number {
  const broken = relations.filter((relation) => {
    if (relation.state !== 'holds' && relation.state !== 'rounding') return false;
    const need = relation.needed(claim);
    return need !== undefined && !holds(tolerant(claim, need), guess.value);
  });
  const gain = healed.reduce((all, { weight }) => all + priors[weight], 0);
  const loss = broken.reduce((all, { weight, witnesses }) => all + priors[weight] + Math.min(1, witnesses), 0);
  return gain - loss - guess.cost + (healed.some((relation) => workedOut(relation) === claim) ? lean : 0);
}

const priors = { proof: 3, evidence: 2.4, support: 1.6, guess: 1 };

/** A relation may accuse by itself, or with a single keystroke, or where several agree on more digits than chance gives. */
export function persuades(claim: Claim, healed: readonly Relation[], guess: Guess): boolean {
  if (healed.some((relation) => relation.weight === 'proof' && isLikely(claim, relation, guess))) return true;
  if (!guess.keystroke) return agreesTwice(claim, healed);
  if (!isOfOtherSize(claim, guess) && healed.some(({ weight }) => weight === 'evidence')) return true;
  const facts = new Map(healed.map((relation) => [keyOf(relation), relation]));
  const digits = [...facts.values()].reduce(
    (all, relation) => all + Math.min(mostDigits, relation.digits) * worthOf[relation.weight],
    0,
  );
  return digits >= convincing;
}

/** Two short sums that are meant, of different numbers, need one value of the figure, to more digits than chance gives: no slip need explain it. */
function agreesTwice(claim: Claim, healed: readonly Relation[]): boolean {
  const meant = healed.filter(({ weight, terms }) => weight === 'evidence' && terms.includes(claim));
  if (meant.length < 2 || meant.some(({ terms }) => terms.length > mostTerms)) return false;
  const others = ({ terms }: Relation): string =>
    terms
      .filter((term) => term !== claim)
      .map(({ figure }) => figure.digits)
      .join();
  const facts = new Map(meant.map((relation) => [others(relation), relation.digits]));
  return (
    facts.size > 1 && [...facts.values()].reduce((all, digits) => all + Math.min(mostDigits, digits), 0) >= convincing
  );
}
/** Of a longer sum some figure or other is told of something else. */
const mostTerms = 4;

/** With a digit more, or one fewer, a number of two is many times another: some such number mends any sum that is not meant. */
const isOfOtherSize = ({ figure }: Claim, { resized }: Guess): boolean => resized && figure.digits.length < 3;

/** A figure that no slip explains and that is so many times too large, or too small, is part of a sum that is not meant. */
function isLikely(claim: Claim, { terms, base }: Relation, { value, keystroke }: Guess): boolean {
  if (keystroke || base !== undefined || terms.every(({ sentence }) => sentence === claim.sentence)) return true;
  const [less = 0, more = 0] = [value, claim.figure.value].map((one) => Math.abs(toNumber(one))).sort((a, b) => a - b);
  return more <= mostOff * less || more <= 1;
}
const mostOff = 20;

/** Whether the relation would hold if the figure had the value, give or take a unit of its last digit. */
export function healedBy(relation: Relation, claim: Claim, value: Rational): boolean {
  const need = relation.room?.(claim) ?? relation.needed(claim);
  return need !== undefined && holds(tolerant(claim, need), value);
}

/** A rounded figure may stand up to a unit off what the sum gives. */
const tolerant = (claim: Claim, need: Interval): Interval => {
  if (isExact(claim.figure)) return need;
  const { low, high } = loose(reprinted(claim.figure, { value: zero, hedge: undefined }));
  return { low: need.low && low && add(need.low, low), high: need.high && high && add(need.high, high) };
};
