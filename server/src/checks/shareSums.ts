// What shares make together, as a relation, and what may be made of it.
import type { Claim } from '../claims/claim.ts';
import { unnamed } from '../claims/subjects.ts';
import { linear, minus, plus, type Relation, type Weight } from '../contest/relation.ts';
import { added, inWords, percent } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import type { Interval } from '../math/interval.ts';
import {
  absolute,
  compare,
  hundred,
  type Rational,
  rational,
  scaled,
  subtract,
  toNumber,
  zero,
} from '../math/rational.ts';
import type { Article, Subject } from './check.ts';
import { sumOf } from './votes.ts';

/** Whether the shares leave something of the whole, more than `least` and less than so many points. */
export function leaves(run: readonly Claim[], most: number, least: Rational = zero): boolean {
  const left = subtract(hundred, sumOf(run));
  return compare(left, least) > 0 && compare(left, rational(most)) < 0;
}

/** For and against, with a little over: blank papers may well be counted. */
export const leavesBlank = (share: Claim): boolean =>
  share.against !== undefined && leaves([share, share.against], little);

export const little = 2;

/** Of yes and no, told with a decimal, what is over may be blank papers; 99.99 is what two that were cut off make. */
export const areBlank = (run: readonly Claim[]): boolean => answers(run) && leaves(run, little, fewPapers);

const fewPapers = rational(1, 10);

/** "Failed 52% to 43%": what little is missing may be blank papers, so that it takes the slip of a key. */
export const inScore = (share: Claim, relation: Relation): Relation =>
  share.against ? { ...relation, surmised: true } : relation;

export const equal = (run: readonly Claim[], subject: Article): Relation =>
  relationFor(run, subject, { low: hundred, high: hundred }, 'evidence');

/** What little a list leaves may be that of parties too small for it, unless it tells of all the others. */
export const leavesOthers = (run: readonly Claim[]): boolean =>
  run.length > 2 && leaves(run, little) && !run.some(({ subject }) => unnamed.includes(subject?.keys[0] ?? ''));

/** What little two rivals leave may be that of names written in. */
export const leavesFew = (run: readonly Claim[]): boolean => run.length === 2 && !answers(run) && leaves(run, 1);

export function relationFor(run: readonly Claim[], { voice }: Article, target: Interval, weight: Weight): Relation {
  const placesOf = (): number => run.reduce((most, { figure }) => Math.max(most, figure.style.places), 0);
  return linear({
    ...{ code: 'sum-of-shares', weight, terms: run.map(plus), target, whole: true },
    words: () =>
      inWords(voice, 'sum-of-shares', {
        list: added(run, voice),
        sum: percent(sumOf(run), placesOf(), voice),
      }),
  });
}

/** "Together they won 31.4 per cent: the one 18.6, the other 12.8". */
export const together = ({ contest: { claims }, voice }: Subject): readonly Relation[] =>
  gather(claims, (sum) =>
    sum.figure.unit === 'percent' && !sum.cell
      ? sum.madeOf.map((parts) =>
          linear({
            ...{ code: 'sum-of-shares', weight: 'evidence', terms: [...parts.map(plus), minus(sum)] },
            words: () =>
              inWords(voice, 'sum-of-shares', {
                list: added(parts, voice),
                sum: percent(sumOf(parts), sum.figure.style.places, voice),
              }),
          }),
        )
      : [],
  );

/** Off by one digit at one place. */
export const slips = (miss: Rational, places: number): boolean =>
  /^[1-9]0*$/.test(scaled(absolute(miss), places).toString());

/** "66 per cent for, 22 against and the remaining 12 undecided": what the last is called leaves nobody out. */
export const endsInRest = (run: readonly Claim[]): boolean => {
  const last = run.at(-1);
  return (
    last?.rest === true &&
    last.subject?.keys[0] === '#others' &&
    run.every(({ sentence }) => sentence === last.sentence)
  );
};

/** Yes and no: the two make the whole. */
export const answers = (run: readonly Claim[]): boolean =>
  run.some(({ option }) => option === 'yes') && run.some(({ option }) => option === 'no') && run.length === 2;

/** Far over the whole: every voter had several votes, or these are no shares of one thing. */
export const multiVote = (run: readonly Claim[]): boolean => {
  const sum = run.reduce((all, { figure }) => all + toNumber(figure.value), 0);
  return run.length > 2 ? sum > 180 : sum > 195;
};
