// What an article says of the papers, however far apart: registered, cast, valid and spoilt ones, and the turnout; and which
// lone one of them another digit would bring in line.
import type { Claim } from '../claims/claim.ts';
import { plus, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { digitsPrinted, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { isTally, type Lone, slips, slipsInto, slipsToSum, surmised } from './lone.ts';
import { isQuotient, sizeOf, slackOf } from './nearQuotient.ts';
import { equation as turnoutOf } from './turnoutOfSum.ts';
import { equation } from './votes.ts';

/** Of so many digits they agree hardly by chance, where there are no more ways to join them; and a turnout of four digits. */
const fewest = 3;
const choice = { papers: 4, coarse: 6, fine: 12 };

/** Valid and spoilt papers that would make those cast. */
export function lonePapers(article: Article, lone: Lone): readonly (() => Relation)[] {
  const [valid, spoilt, cast] = [told(lone, 'valid'), told(lone, 'invalid'), told(lone, 'cast')];
  if (valid.length * spoilt.length * cast.length > choice.papers) return [];
  const ways = gather(valid, (a) => gather(spoilt, (b) => cast.map((sum) => ({ a, b, sum }))));
  if (ways.some(({ a, b, sum }) => sizeOf(a) + sizeOf(b) === sizeOf(sum))) return [];
  return ways
    .filter(({ a, b, sum }) => slipsToSum(lone, a, b, sum))
    .map((way) => () => surmised(equation(article, [plus(way.a), plus(way.b)], way.sum, 'evidence')));
}

/** Those who voted, or what they voted, that would be the turnout of those registered. */
export function loneTurnouts(article: Article, lone: Lone): readonly (() => Relation)[] {
  const [share, ...others] = lone.claims.filter(isTurnout);
  // of several turnouts each is of another place or part of the voters
  if (!share || others.length > 0) return [];
  const [registered, cast] = [told(lone, 'registered'), told(lone, 'cast')];
  const [valid, spoilt] = [told(lone, 'valid'), told(lone, 'invalid')];
  const most = digitsPrinted(share.figure) > fewest ? choice.fine : choice.coarse;
  if ((cast.length + valid.length * spoilt.length) * registered.length > most) return [];
  const voters = [...cast.map((one) => [one]), ...gather(valid, (good) => spoilt.map((bad) => [good, bad]))];
  const ways = gather(voters, (parts) => registered.map((whole) => ({ parts, whole })));
  if (ways.some(({ parts, whole }) => isQuotient(share, sumOf(parts), sizeOf(whole)))) return [];
  return ways
    .filter((way) => !isToldApart(share, way) && isMissed(share, way, lone))
    .map((way) => () => surmised({ ...turnoutOf(share, way.parts, way.whole, article), weight: 'evidence' }));
}

/** Who voted, and those who could. */
interface Way {
  readonly parts: readonly Claim[];
  readonly whole: Claim;
}

/** "2,780 of the 4,322 registered voters cast ballots": told in one sentence, they have their turnout beside them. */
const isToldApart = (share: Claim, { parts, whole }: Way): boolean =>
  parts.some(({ sentence }) => sentence === whole.sentence) && share.block !== whole.block;

/** All of a kind that the prose has, whether lone or not. */
const told = ({ claims }: Lone, kind: Kind): readonly Claim[] =>
  claims.filter(
    (claim) =>
      claim.kind === kind &&
      !claim.headline &&
      claim.time === 'now' &&
      isTally(claim) &&
      isExact(claim.figure) &&
      claim.figure.digits.length >= fewest,
  );

const isTurnout = ({ kind, figure, headline, time, subject, local, part, over }: Claim): boolean =>
  kind === 'turnout' &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  digitsPrinted(figure) >= fewest &&
  !headline &&
  time === 'now' &&
  subject === undefined &&
  !local &&
  !part &&
  !over;

const sumOf = (parts: readonly Claim[]): number => parts.reduce((all, claim) => all + sizeOf(claim), 0);

/** Whether another digit of one of them makes the turnout. */
function isMissed(share: Claim, { parts, whole }: Way, lone: Lone): boolean {
  const [cast, registered, turnout] = [sumOf(parts), sizeOf(whole), sizeOf(share)];
  // of more papers than voters something else is said
  if (cast > registered || turnout > 100) return false;
  const [low, high] = [turnout - slackOf(share), turnout + slackOf(share)];
  return (
    slips(lone, share, (100 * cast) / registered) ||
    slipsInto(lone, whole, Math.max(cast, (100 * cast) / high), (100 * cast) / low) ||
    parts.some((part) => {
      const others = cast - sizeOf(part);
      return slipsInto(lone, part, (low * registered) / 100 - others, (high * registered) / 100 - others);
    })
  );
}
