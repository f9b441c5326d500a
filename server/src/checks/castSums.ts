// Valid and invalid papers make those that were cast.
import type { Claim } from '../claims/claim.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { totalsOf } from '../contest/totals.ts';
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { compare } from '../math/rational.ts';
import { isExact, isRound } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Subject } from './check.ts';
import { isOwn } from './neighbours.ts';
import { equation, sumOf } from './votes.ts';

/** valid + invalid = cast. */
export function castSums(subject: Subject): readonly Relation[] {
  const inRows = subject.contest.table ? rowsOf(subject) : [];
  return inRows.length > 0 ? inRows : ofContest(subject);
}

/** The rows, or columns, of a table that have one of each: "29,472 valid | 1,237 invalid | 30,709". */
function rowsOf(subject: Subject): readonly Relation[] {
  const cells = subject.contest.claims.filter(({ cell, kind }) => cell && ofBallots.has(kind));
  const sums = (['row', 'column'] as const).map((side) =>
    gather([...groupBy(cells, ({ cell }) => cell?.[side]).values()], (line) => {
      const [valid, invalid, cast] = (['valid', 'invalid', 'cast'] as const).map((kind) =>
        line.find((one) => one.kind === kind),
      );
      return valid && invalid && cast && line.length === 3 && line.every(isPrinted)
        ? [equation(subject, [plus(valid), plus(invalid)], cast, 'evidence')]
        : [];
    }),
  );
  return sums.find((made) => made.length > 1) ?? [];
}

const ofBallots: ReadonlySet<Kind> = new Set<Kind>(['valid', 'invalid', 'cast']);

function ofContest(subject: Subject): readonly Relation[] {
  const [valid, told, invalid] = (['valid', 'cast', 'invalid'] as const).map((kind) => own(subject, kind));
  return gather(valid ?? [], (v) => {
    // beside papers and votes, whoever is counted at the door is not what these make
    const papers = told?.filter((c) => ofPapers.has(c.noun) && compare(c.figure.value, v.figure.value) > 0);
    const cast = papers?.length ? papers : told;
    const beside = (list: readonly Claim[] = []): readonly Claim[] => list.filter(({ block }) => block === v.block);
    // a paragraph that has all three tells of one election
    const alone = beside(cast).length > 0 && beside(invalid).length > 0;
    const made = gather(
      [...((alone ? beside(cast) : cast) ?? []), ...found(v, beside(invalid), subject)],
      (c): readonly Relation[] => {
        // those of a place are no part of those of the country
        const all = ((alone ? beside(invalid) : invalid) ?? []).filter(({ local }) => local === v.local);
        if (c.local !== v.local) return [];
        if (all.length === 0 || ![v, c, ...all].every(isPrinted)) return [];
        const whole = equation(
          subject,
          [plus(v), ...all.map(plus)],
          c,
          single(valid, cast) && together([v, c, ...all]) && !isShort(v, all, c) ? 'proof' : 'evidence',
        );
        const ones = all.length > 1 ? all.map((one) => equation(subject, [plus(v), plus(one)], c, 'evidence')) : [];
        const holding = [whole, ...ones].find((relation) => relation.state !== 'fails');
        return [holding ?? whole];
      },
    );
    // papers handed out, papers found: the parts make the one
    const met = made.filter(({ state }) => state !== 'fails');
    return met.length > 0 ? met : made;
  });
}

/** Blank papers may stand beside spoilt ones, and nobody counts them. */
const isShort = (valid: Claim, invalid: readonly Claim[], { figure }: Claim): boolean =>
  compare(sumOf([valid, ...invalid]), figure.value) < 0;

const ofPapers: ReadonlySet<Cue | undefined> = new Set<Cue>(['votes', 'ballots']);

/** "In the box: 3,465": whatever it is called, what valid and invalid papers make is what was found. */
const found = (valid: Claim, invalid: readonly Claim[], { contest }: Subject): readonly Claim[] => {
  const sum = sumOf([valid, ...invalid]);
  return invalid.length === 0
    ? []
    : contest.claims.filter(
        ({ block, kind, figure }) => block === valid.block && kind === 'votes' && compare(figure.value, sum) === 0,
      );
};

export const together = (claims: readonly Claim[]): boolean =>
  claims.every((a) => claims.slice(0, 8).every((b) => Math.abs(a.sentence - b.sentence) <= 4));
const single = (...lists: (readonly Claim[] | undefined)[]): boolean => lists.every((list) => list?.length === 1);
export const own = (subject: Subject, kind: 'valid' | 'cast' | 'invalid'): readonly Claim[] =>
  wholeOnes(totalsOf(subject.contest, subject.all, kind).filter((claim) => isOwn(claim, subject)));

/** "Rejected: 40, of which 22 blank": the parts are in what is told of all of them. */
const wholeOnes = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (claim, k) => !claim.part || !claims.slice(0, k).some(({ part, sentence }) => !part && sentence === claim.sentence),
  );

/** Told as a number of papers, be it a round one. */
const isPrinted = ({ figure }: Claim): boolean => isExact(figure) || (figure.hedge === undefined && isRound(figure));
