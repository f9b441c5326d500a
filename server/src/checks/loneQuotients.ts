// A lone share, and two counts beside it of which it would be the quotient if one digit were another.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { digitsPrinted, isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { about, isTally, type Lone, slips, slipsInto } from './lone.ts';
import { isQuotient, sizeOf, slackOf } from './nearQuotient.ts';
import { areRivals, mayBeQuotient, type Quotient, relationOf } from './quotient.ts';

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'previous-share', 'turnout', 'reporting']);

/** Among how many counts the two may be: of a share of fewer digits a digit in one of three makes some quotient or other. */
const fewest = 3;
const choice = { coarse: 3, fine: 6 };

/** For each the two counts that give it; or else those that would. */
export function loneQuotients(article: Article, lone: Lone): readonly (() => Relation)[] {
  return gather(lone.claims, (share, at) => {
    if (!isFine(share) || !lone.has(share)) return [];
    const near = about(lone, at);
    const counts = near.filter(
      (claim) => isTally(claim) && isExact(claim.figure) && claim.figure.digits.length >= fewest,
    );
    const pairs = gather(counts, (part) =>
      gather(counts, (other): readonly Quotient[] =>
        part === other
          ? []
          : [
              { share, part, rest: other, isWhole: true },
              { share, part, rest: other, isWhole: false },
            ],
      ),
    );
    const so = pairs.find((pair) => isSo(pair) && (pair.isWhole || areRivals(pair)));
    if (so) return [relationOf(so, 'guess', article)];
    // "had been reported as 48.2 percent; 32,642 of 67,545 is 48.3": what they make is told already
    const isToldSo = (pair: Quotient): boolean =>
      near.some((other) => isFine(other) && isSo({ ...pair, share: other }));
    const most = digitsPrinted(share.figure) > fewest ? choice.fine : choice.coarse;
    // where there are many about it, those of its own sentence may be few
    const own = counts.filter(({ sentence }) => sentence === share.sentence);
    const few = counts.length <= most ? counts : own.length <= choice.coarse ? own : [];
    return pairs
      .filter(({ part, rest }) => few.includes(part) && few.includes(rest))
      .filter((pair) => isMissed(pair, lone) && !isToldSo(pair) && mayBeQuotient(pair, article))
      .map((pair) => relationOf(pair, 'evidence', article));
  });
}

const isFine = ({ kind, figure, over }: Claim): boolean =>
  shares.has(kind) &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  !over &&
  digitsPrinted(figure) >= fewest;

const wholeOf = ({ part, rest, isWhole }: Quotient): number => sizeOf(rest) + (isWhole ? 0 : sizeOf(part));

const isSo = (pair: Quotient): boolean => isQuotient(pair.share, sizeOf(pair.part), wholeOf(pair));

/** Whether another digit of one of the three makes the quotient. */
function isMissed(pair: Quotient, lone: Lone): boolean {
  const { share, part, rest, isWhole } = pair;
  const [a, b, p] = [sizeOf(part), wholeOf(pair), sizeOf(share)];
  const [low, high] = [p - slackOf(share), p + slackOf(share)];
  if (a < b && slips(lone, share, (100 * a) / b)) return true;
  // a of a + b is p per cent where a is p ÷ (100 − p) times b
  const over = (share: number): number => (isWhole ? share / 100 : share / (100 - share));
  const most = isWhole ? sizeOf(rest) : Number.POSITIVE_INFINITY;
  return (
    slipsInto(lone, part, sizeOf(rest) * over(low), Math.min(most, sizeOf(rest) * over(high))) ||
    slipsInto(lone, rest, Math.max(isWhole ? a : 0, a / over(high)), a / over(low))
  );
}
