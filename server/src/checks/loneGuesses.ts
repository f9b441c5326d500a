// Sums that no words announce and that fail: where they are of figures that nothing bears out, and one digit of such a
// figure would make them hold, they were meant.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { toNumber } from '../math/rational.ts';
import { isTally, type Lone, slipsInto } from './lone.ts';
import { isUnmeant } from './meant.ts';

/** The relations, those of the sums that were meant made evidence. */
export type Meant = (relations: readonly Relation[]) => readonly Relation[];

/** Which of the relations as printed were meant, where any were: they are found again among those of any trial. */
export function meantAmong(printed: readonly Relation[], lone: Lone): Meant | undefined {
  const meant = new Set(
    printed
      .filter(
        (one) => isFailingGuess(one) && isFew(one) && isMissed(one, lone) && !isUnmeant(one) && !hasItsOwn(one, lone),
      )
      .map(sumOf),
  );
  if (meant.size === 0) return undefined;
  // of some figures one form fails and another holds
  for (const one of printed) if (one.state === 'holds' || one.weight === 'support') meant.delete(sumOf(one));
  return (relations) =>
    relations.map((one) => (one.weight === 'guess' && meant.has(sumOf(one)) ? { ...one, weight: 'evidence' } : one));
}

/** What tells one sum from all others: two bases of one share are two. */
const sumOf = ({ code, terms }: Relation): string => `${code} ${terms.map(({ figure }) => figure.start).join()}`;

const isFailingGuess = ({ weight, state, code, bound, twin }: Relation): boolean =>
  weight === 'guess' && state === 'fails' && code !== 'sum-of-shares' && !bound && !twin;

/** "when he had 1,145 votes out of 2,417 and a majority of 275": a lead that its sentence tells with others is not of those far off. */
const hasItsOwn = ({ code, terms }: Relation, { claims }: Lone): boolean => {
  const gap = terms.at(-1);
  const isHere = (claim: Claim): boolean => claim.sentence === gap?.sentence;
  return (
    code === 'margin' &&
    terms.filter(isHere).length === 1 &&
    claims.filter((one) => isHere(one) && isTally(one)).length > 2
  );
};

const mostTerms = 4;
const fewestDigits = { ofRelation: 2, ofCount: 3 };
/** Sentences between the first of them and the last. */
const farthest = 9;

/** So few in prose, near one another and given to the last digit, that they hardly agree by chance. */
function isFew({ terms, digits, base }: Relation): boolean {
  if (terms.length < 2 || terms.length > mostTerms || digits < fewestDigits.ofRelation) return false;
  const sentences = terms.map(({ sentence }) => sentence);
  return (
    Math.max(...sentences) - Math.min(...sentences) <= farthest &&
    terms.every(
      ({ cell, figure }) =>
        !cell &&
        figure.form === 'digits' &&
        figure.hedge === undefined &&
        (base !== undefined || figure.digits.replace('.', '').length >= fewestDigits.ofCount),
    )
  );
}

/** In a sum by so much of its largest figure that it is no matter of a few spoilt papers. */
const gross = 0.02;

function isMissed(relation: Relation, lone: Lone): boolean {
  const { terms, base } = relation;
  const [share, part] = terms;
  // the count, and where only another share implies the total, nothing but the count
  if (base !== undefined && (!part || !lone.has(part))) return false;
  if (base !== undefined && terms.length === 2 && share && lone.has(share)) return false;
  const largest = Math.max(...terms.map(({ figure }) => toNumber(figure.value)));
  const least = base === undefined ? gross * largest : 0;
  return terms.some((claim) => {
    const need = relation.needed(claim);
    if (!need?.low || !need.high) return false;
    const [low, high] = [toNumber(need.low) - tiny, toNumber(need.high) + tiny];
    const value = toNumber(claim.figure.value);
    return Math.min(Math.abs(low - value), Math.abs(high - value)) >= least && slipsInto(lone, claim, low, high);
  });
}
/** What floating point may leave. */
const tiny = 1e-9;
