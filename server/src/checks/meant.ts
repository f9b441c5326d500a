// Figures that speak of different things, and parts beside which something is left unsaid: that they make no sum says nothing.
import type { Claim } from '../claims/claim.ts';
import { areApart, hasOther } from '../claims/scope.ts';
import type { Relation } from '../contest/relation.ts';
import { compare } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';

/** The relation, or a mere guess where nobody can mean it. */
export const asMeant = (relation: Relation): Relation =>
  relation.state === 'fails' &&
  !relation.evident &&
  (relation.weight === 'proof' || relation.weight === 'evidence') &&
  isUnmeant(relation)
    ? { ...relation, weight: 'guess' }
    : relation;

/** Whether nobody can mean it; what one had and what came to it in the next count are of two counts, and one sum. */
export const isUnmeant = (relation: Relation): boolean =>
  !relation.terms.some(({ noun }) => noun === 'transfer') &&
  (isShort(relation) || isAcross(relation) || isSpoilt(relation) || isOfSeveral(relation));

/** Spoilt papers, with the votes for those who stood, make no valid ones. */
const isSpoilt = ({ code, result, terms }: Relation): boolean =>
  code === 'sum-of-votes' &&
  result?.kind === 'valid' &&
  terms.some(({ kind }) => kind === 'invalid') &&
  terms.every(({ kind }) => kind !== 'cast');

/** "63 of the 125 clergy and 92 of the 183 laity": a part of the total, and one of another. */
const isOfSeveral = ({ result, terms }: Relation): boolean =>
  terms.some(({ of }) => of !== undefined && of === result) &&
  terms.some(({ of }) => of !== undefined && of !== result);

/** "Of 685 ballots 577 were valid and 45 spoilt; the others were blank": parts that make less than their total. */
function isShort({ result, terms, needed, code }: Relation): boolean {
  if (result === undefined || code === 'margin' || !terms.some(({ unsaid }) => unsaid)) return false;
  const sum = needed(result);
  return sum?.high !== undefined && compare(sum.high, result.figure.value) < 0;
}

const ofPapers: ReadonlySet<Kind> = new Set<Kind>(['valid', 'invalid', 'cast']);
const alike: ReadonlySet<string> = new Set(['turnout', 'margin', 'impossible']);
const sums: ReadonlySet<string> = new Set(['sum-of-votes', 'table-sum', 'seats']);

/** A quotient, a lead, or papers of different places, times, voters or ballots; a sum of what its total is not of. */
function isAcross({ code, base, result, terms, witnesses }: Relation): boolean {
  // several that are right of a total leave no doubt what it is the total of
  if (base && witnesses > 0) return false;
  const share = base ? terms[0] : terms.at(-1);
  const all = terms.filter((claim) => !claim.cell && !(claim === share && isAnaphoric(claim, terms)));
  const papers = terms.some(({ kind }) => kind === 'invalid') && terms.every(({ kind }) => ofPapers.has(kind));
  if ((base && terms.length < 4) || alike.has(code) || papers)
    return all.some((one, k) => all.slice(k + 1).some((other) => !areLinked(one, other) && areApart(one, other)));
  const parts = all.filter((claim) => claim !== result);
  return result !== undefined && sums.has(code) && parts.length > 0 && parts.every((part) => hasOther(result, part));
}

/** Joined by their own words: "16 (73 per cent) of 22". */
const areLinked = (a: Claim, b: Claim): boolean => a.partner === b || a.of === b || b.of === a || a.partner?.of === b;

/** "He took the postal votes, 433-361. That makes 54.5%": what says nothing else, right behind the others, is of what they are of. */
const isAnaphoric = (share: Claim, terms: readonly Claim[]): boolean =>
  terms.every(
    (one) =>
      one.block === share.block &&
      share.sentence >= one.sentence &&
      share.sentence - one.sentence < 2 &&
      !hasOther(share, one),
  );
