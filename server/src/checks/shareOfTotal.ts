// share-of-total: a share is its count divided by the base on which the contest's shares agree.
import type { Claim } from '../claims/claim.ts';
import { type Ballot, otherBase, type Pair, truncates } from '../contest/base.ts';
import type { Base } from '../contest/ratio.ts';
import { amongst, plus, type Relation, type Term } from '../contest/relation.ts';
import { baseOf, nameFor } from '../contest/totals.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { isPositive } from '../math/quotients.ts';
import { add, compare, zero } from '../math/rational.ts';
import type { Check, Subject } from './check.ts';
import { isFarOff } from './farOff.ts';
import { loneBases } from './loneBases.ts';
import { loneDigits } from './loneDigits.ts';
import { loneQuotients } from './loneQuotients.ts';
import { isOwn } from './neighbours.ts';
import { betweenStrays, otherwise } from './otherBases.ts';
import { proportionsOf } from './proportions.ts';
import { scoreOf, sentenceBase } from './scored.ts';
import { precise, shareRelation } from './shareRelation.ts';
import { answered, fitsBase, weightOf } from './shareWeight.ts';
import { statedBase } from './statedBase.ts';

export const shareOfTotal: Check = {
  code: 'share-of-total',
  severity: 'error',
  summary: 'A share is its count divided by the total it is a share of.',
  relations: (subject) => {
    const elected = subject.ballots.map((ballot) => ({ ballot, main: mainRelations(ballot, subject) }));
    const open = subject.stated ? [] : elected.filter(({ ballot }) => !ballot.chosen);
    return [
      ...gather(elected, ({ main }) => main),
      ...gather(open, ({ ballot, main }) => otherwise(ballot, main, subject)),
      ...betweenStrays(open, subject),
      ...unannounced(subject),
    ];
  },
  alone: (article, lone) => [
    ...loneQuotients(article, lone),
    ...loneBases(article, lone),
    ...loneDigits(article, lone, 'share-of-total'),
  ],
};

/** Each pair of the ballot with the base that won, or the one that the pair names. */
function mainRelations(ballot: Ballot, subject: Subject): readonly Relation[] {
  const cut = truncates(ballot);
  const astray = subject.stated || ballot.chosen ? undefined : tablesAstray(ballot);
  return gather(ballot.pairs, (pair) => relationOf(pair, ballot, cut, subject)).map((relation) =>
    astray?.has(tableOf(relation)) ? { ...relation, weight: 'support' as const } : relation,
  );
}

/** The tables that count more than the ballot's base, in which most shares are not of it: they are of something else. */
function tablesAstray({ pairs, base }: Ballot): ReadonlySet<number | undefined> {
  const tables = groupBy(
    pairs.filter(({ share, part }) => share.cell && !share.over && !share.of && !part.of),
    ({ share }) => share.cell?.table,
  );
  return new Set(
    [...tables]
      .filter(
        ([, own]) => base && exceeds(own, base) && own.filter((pair) => fitsBase(pair, base)).length * 2 < own.length,
      )
      .map(([table]) => table),
  );
}

/** Whether the parts are more than there are of the base. */
const exceeds = (pairs: readonly Pair[], { interval: base }: Base): boolean => {
  const all = pairs.reduce((sum, { part }) => add(sum, part.figure.value), zero);
  return base.high !== undefined && compare(all, base.high) > 0;
};

const tableOf = ({ terms }: Relation): number | undefined => terms[0]?.cell?.table;

/** Shares of counts that no words join to them. */
function unannounced(subject: Subject): readonly Relation[] {
  if (subject.stated) return [];
  const settled = new Set(
    gather(subject.ballots, ({ chosen, pairs }) => (chosen ? pairs.map(({ share }) => share) : [])),
  );
  const open = subject.near.filter((claim) => isOwn(claim, subject) && !settled.has(claim));
  return proportionsOf(open, subject.near, subject.all)
    .map(({ share, part, base, many }) =>
      amongst(shareRelation({ share, part }, baseOf(nameOf(base), base), 1, 'guess', subject), many),
    )
    .filter(({ digits, state }) => digits >= telltale && state === 'holds');
}

/** So many digits of agreement are no chance. */
const telltale = 1;
const nameOf = ([first, second]: readonly Term[]): Base['name'] => (first && !second ? nameFor(first.claim) : 'listed');

function relationOf(pair: Pair, ballot: Ballot, cut: boolean, subject: Subject): readonly Relation[] {
  const whole = pair.part.of ?? pair.share.of;
  const over = pair.share.over?.map(plus);
  const row = over && baseOf(nameOf(over), over);
  // "2,951 for, 711 against, 240 abstentions, so that is 76%": of all who voted, rather than of the two beside it
  const stated = row && !fitsBase(pair, row) ? otherBase(pair, ballot) : undefined;
  const own = stated ?? row ?? (whole && baseOf(nameFor(whole), [plus(whole)]));
  const { base, votes } = own ? { base: own, votes: 1 } : baseFor(pair, ballot, subject);
  if (!base) return scored(pair, subject);
  if (!isPositive(base.interval)) return [];
  const weight = isFarOff(pair, ballot, base) ? 'guess' : weightOf(pair, ballot, base, cut, subject);
  const relation = shareRelation(pair, base, votes, weight, subject);
  // a chosen base that the pairs bear out is as good as one that they agree on
  const told = subject.stated || (ballot.chosen && ballot.votes < 2);
  return [told ? held(pair.share, relation) : relation];
}

/** With no other total, the sum of the two counts that its sentence has. */
function scored(pair: Pair, subject: Subject): readonly Relation[] {
  const score = scoreOf(pair, subject);
  if (!score) return [];
  const weight = score.answered ? precise(score.pair) : 'guess';
  return [shareRelation(score.pair, score.base, 1, weight, subject)];
}

/** Held against a total because the words or the writer say so, it is the share that differs, be it by one unit. */
const held = (share: Claim, relation: Relation): Relation => ({
  ...relation,
  told: true,
  state: relation.state === 'rounding' ? 'fails' : relation.state,
  needed: (claim) => (claim === share ? relation.needed(share) : undefined),
  room: (claim) => (claim === share ? relation.room?.(share) : undefined),
});

/** The base of one pair: the one elected, unless the pair is right on another that the article admits. */
function baseFor(pair: Pair, ballot: Ballot, subject: Subject): { base: Base | undefined; votes: number } {
  if (ballot.chosen) return { base: ballot.base, votes: ballot.votes };
  if (subject.stated) {
    const stated = statedBase(pair, ballot, true);
    if (stated) return { base: stated, votes: 1 };
  }
  const other = otherBase(pair, ballot);
  const onWinner = ballot.base && fitsBase(pair, ballot.base);
  if (other && !onWinner) return { base: other, votes: 1 };
  // of the papers that were found so many are valid, and so many not, whatever else stands in the list
  const papers = ballot.base?.name === 'registered' && isOfPapers(pair) && !onWinner ? castIn(ballot) : undefined;
  if (papers) return { base: papers, votes: 1 };
  const told = onWinner ? undefined : sentenceBase(pair, subject);
  if (told) return { base: told, votes: 1 };
  // "3,418 yes and 2,977 no votes. That is 53.45 percent": of both, where no others agree on what all shares are of
  const both = ballot.base ? undefined : answered(ballot, subject);
  const behind = !both && !onWinner && ballot.votes < 2 && pair.share.sentence > pair.part.sentence;
  const score = behind ? scoreOf(pair, subject) : undefined;
  if (score?.answered && score.pair.part === pair.part) return { base: score.base, votes: 1 };
  if (ballot.base) return { base: ballot.base, votes: ballot.votes };
  return { base: both ?? ballot.whole ?? statedBase(pair, ballot), votes: 0 };
}

const isOfPapers = ({ part: { kind } }: Pair): boolean => kind === 'valid' || kind === 'invalid';

const castIn = ({ admissible }: Ballot): Base | undefined =>
  admissible.find(({ name, terms }) => name === 'cast' && terms.length === 1);
