// Which count and which share say one thing: "227,307 or 68.78%", "38.61% with 9,473,298 ballots".
import { compare, rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount, isShare } from './claim.ts';
import { isCrowd } from './counts.ts';
import { countsWithShare, matches } from './matches.ts';
import type { Name } from './names.ts';
import { closeEnough, looseEnough, pairRuns } from './pairRuns.ts';
import { byTurns, type Candidate } from './pairTurns.ts';
import { joinsThoseBefore } from './quotientBeside.ts';
import { between, leftOf, rightOf, type SentenceView } from './sentence.ts';
import { joinedByOf } from './wholes.ts';

/** Pairs neighbours of a sentence, the nearest first; each figure pairs once. */
export function pairUp(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const candidates: Candidate[] = [];
  const ofTotals: [Claim, Claim][] = [];
  const parted = new Set<Claim>();
  pairRuns(view, claims);
  for (let k = 0; k + 1 < claims.length; k++) {
    const a = claims[k];
    const b = claims[k + 1];
    if (a && b && isShare(a) && b.figure.unit === 'none' && joinedByOf(view, a.figure.to, b.figure.lead)) {
      ofTotals.push([a, b]);
      continue;
    }
    if (a?.partner || b?.partner) continue;
    if (!a || !b || a.cell || b.cell || !(matches(a, b) || matches(b, a))) continue;
    if (answersDiffer(view, a, b)) continue;
    // "5,594 were blank and 788 void (together 4.0%)"
    if (isShare(b) && leftOf(view, b.figure, 'joint') === 0) continue;
    const third = claims[k + 2];
    const ofNext = isShare(b) && third !== undefined && joinedByOf(view, b.figure.to, third.figure.lead);
    // "27.4% of 2,020, 554 in number, and 26.1% of the 949": the part of the total before it
    if (ofNext && k > 0 && ofTotals.at(-1)?.[1] === claims[k - 1] && !hasMark(view, a.figure, b.figure, '(')) {
      parted.add(a);
      continue;
    }
    // "10.0 per cent against, of 1,649 good papers": they are all, and nobody's
    if (isShare(a) && ofAll.has(b.kind) && b.settled && leftOf(view, b.figure, 'of') === 0) continue;
    const named = namesBetween(names, a.figure, b.figure) > 0;
    if (named && [a, b].some(mayBeShare)) continue;
    // "the valid poll was 20,074, and Gallen's share 46.4%": all papers are nobody's
    if (named && ofAll.has(a.kind) && a.settled && isShare(b) && rightOf(view, a.figure, 'of') > 0) continue;
    // "52.0%, 13,320 more than": what somebody has more than another is of no share
    if (a.kind === 'share' && b.kind === 'margin-votes' && rightOf(view, b.figure, 'more') === 0) continue;
    // "40.0% of 60,000 votes, Salgado 35.0%": no share of the total that another is of
    if (
      ofTotals.some(([, total]) => total === a) &&
      (named || !saysAgain(view, b.figure)) &&
      !hasMark(view, a.figure, b.figure, '(')
    )
      continue;
    const word = [a, b].find(({ figure }) => figure.form === 'words');
    if (word && word.kind !== 'seats' && view.tokens[word.figure.to]?.text !== '(') continue;
    // "has 21 (13.6 percent, 334,010 votes)": of the two counts the share is of the one in its bracket
    if (third && matches(third, b) && hasMark(view, a.figure, b.figure, '(') && sharesBracket(view, b, third)) continue;
    const rival = claims[k - 1];
    if (rival && isShare(b) && rival.against === a) {
      const own = mayLead(a, rival, b) ? a : rival;
      const cost = between(view, a.figure, b.figure) + 4 * namesBetween(names, a.figure, b.figure);
      if (!own.partner && matches(own, b) && cost <= looseEnough) candidates.push({ a: own, b, cost });
      if (
        (own.kind === 'votes' || !own.settled) &&
        cost <= closeEnough &&
        namesBetween(names, a.figure, b.figure) === 0
      )
        b.over = [rival, a];
      continue;
    }
    const cost =
      between(view, a.figure, b.figure) +
      4 * namesBetween(names, a.figure, b.figure) +
      (hasMark(view, a.figure, b.figure, '(') || (isShare(b) && saysAgain(view, b.figure)) ? -4 : 0) +
      // "10,031 votes, 22.15% – is down to 21": a number of nothing is the last to have a share
      ((b.settled && b.kind !== 'margin-votes') || !['–', '—'].some((dash) => hasMark(view, a.figure, b.figure, dash))
        ? 0
        : 3);
    if (cost <= looseEnough) candidates.push({ a, b, cost });
  }
  const likely = byTurns(candidates);
  likely.sort((x, y) => x.cost - y.cost || x.a.figure.start - y.a.figure.start);
  for (const { a, b, cost } of likely) {
    if (a.partner !== undefined || b.partner !== undefined) continue;
    a.partner = b;
    b.partner = a;
    a.bond = b.bond = cost <= closeEnough ? 'close' : 'loose';
    a.bracketed = b.bracketed = hasMark(view, a.figure, b.figure, '(');
  }
  for (const [share, total] of ofTotals)
    if (!joinsThoseBefore(view, claims, share) && (share.partner === undefined || share.bond === 'close')) {
      namesTotal(view, share, total);
      const next = claims[claims.indexOf(total) + 1];
      if (next && (parted.has(next) || isPartAfter(view, share, total, next))) joinPart(view, share, next);
    }
}

const ofAll: ReadonlySet<Kind> = new Set<Kind>(['valid', 'cast']);

/** "19,630 votes of hers, 52.73%, against 11,701", "208 votes, or 64 percent": the share is of what stands before it. */
const saysAgain = ({ tokens, cues }: SentenceView, { lead, to }: Printed): boolean =>
  (tokens[lead - 1]?.text === ',' && tokens[to]?.text === ',') ||
  cues.some((hit) => hit.value === 'that-is' && hit.to === lead && ',–—'.includes(tokens[hit.from - 1]?.text ?? ' '));

/** "66.6 percent of the 12,004 votes, with 7,995", "… that is 7,995": behind a share and its total, the count of it. */
function isPartAfter(view: SentenceView, share: Claim, total: Claim, part: Claim): boolean {
  if (share.partner || part.partner || !isCount(part) || part.figure.form === 'words') return false;
  if (part.settled && !(countsWithShare.has(part.kind) || part.kind === 'cast')) return false;
  const between = view.tokens.slice(total.figure.to, part.figure.lead);
  if (between.length > looseEnough || between.some(({ text }) => text === ';' || text === '.')) return false;
  const told = (['that-is', 'having'] as const).some((cue) => leftOf(view, part.figure, cue) === 0);
  const boxed = '(–—'.includes(between.at(-1)?.text ?? ' ');
  const summedUp = between.at(-1)?.text === ',' && rightOf(view, part.figure, 'total') === 0;
  return (told || boxed || summedUp) && compare(part.figure.value, total.figure.value) <= 0;
}

function joinPart(view: SentenceView, share: Claim, part: Claim): void {
  const came = share.kind === 'turnout';
  Object.assign(part, { kind: came ? 'cast' : 'votes', settled: true, partner: share, bond: 'close' });
  Object.assign(share, { partner: part, bond: 'close', bracketed: hasMark(view, share.figure, part.figure, '(') });
}

/** A share of more than half after a score is that of the larger, another that of the smaller. */
export const mayLead = (one: Claim, other: Claim, share: Claim): boolean =>
  compare(one.figure.value, other.figure.value) > 0 === compare(share.figure.value, rational(50)) > 0;

/** "144 No (56.8 per cent Yes)": the share is of the other answer. */
function answersDiffer(view: SentenceView, a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ figure }) =>
    rightOf(view, figure, 'option') <= 1 ? rightOf(view, figure, 'yes') < rightOf(view, figure, 'no') : undefined,
  );
  return one !== undefined && other !== undefined && one !== other;
}

/** "5.7 percent of the 289,624 ballots": the number after is what the share is a share of. */
function namesTotal(view: SentenceView, share: Claim, total: Claim): void {
  share.of = total;
  // "69.7% of the 20,118,000 registered voters cast their ballots"
  const counted = total.noun === 'votes' || total.noun === 'ballots' || total.noun === 'units';
  const registered = rightOf(view, total.figure, 'registered') <= 1 || (!counted && theyCame(view, total));
  if (registered && (total.kind !== 'seats-total' || isCrowd(total.figure))) {
    Object.assign(total, { kind: 'registered', settled: true });
    if (haveCome(view, total) && share.kind === 'share' && !share.partner) share.kind = 'turnout';
  }
  if ((total.settled && total.kind !== 'votes') || share.partner?.figure.to === share.figure.from - 1) return;
  const able = rightOf(view, total.figure, 'registered') <= 4 || rightOf(view, total.figure, 'voters') <= 1;
  Object.assign(total, {
    kind: able ? 'registered' : rightOf(view, total.figure, 'valid') <= 2 ? 'valid' : 'cast',
    settled: true,
  });
}

/** "of the 20,118 members voted", "… came out to vote", but not "of the 20,118 cast": what those of a number did. */
const haveCome = (view: SentenceView, { figure }: Claim): boolean =>
  (['cast', 'proverb', 'turnout'] as const).some((cue) => {
    const words = rightOf(view, figure, cue);
    return words > 0 && words <= verbAfter;
  });

/** "of the 2,894 delegates came", but not "of the 2,894 who came": all of a number, whether they did or not. */
const theyCame = ({ cues }: SentenceView, { figure }: Claim): boolean =>
  cues.some(
    ({ value, from, to }) =>
      (value === 'voters' || value === 'seats') &&
      from >= figure.to &&
      from - figure.to <= 1 &&
      cues.some((verb) => verb.value === 'cast' && verb.from === to),
  );

/** Words from a number of voters to their verb. */
const verbAfter = 3;

/** "Labour on 26 per cent, the Greens 14": a small bare number behind another's name is rather a share too. */
const mayBeShare = ({ settled, figure, noun }: Claim): boolean =>
  !settled &&
  noun === undefined &&
  figure.unit === 'none' &&
  figure.form === 'digits' &&
  figure.style.group === '' &&
  compare(figure.value, rational(100)) < 0;

const namesBetween = (names: readonly Name[], a: Printed, b: Printed): number =>
  names.filter((name) => name.from >= a.to && name.to <= b.from).length;

/** "(13.6 percent, 334,010 votes)": right behind the share, in one bracket, what it is a share of. */
const sharesBracket = (view: SentenceView, a: Claim, b: Claim): boolean =>
  b.noun === 'votes' && !['(', ')', ';'].some((mark) => hasMark(view, a.figure, b.figure, mark));

const hasMark = (view: SentenceView, a: Printed, b: Printed, mark: string): boolean =>
  view.tokens.slice(a.to, b.from).some((token) => token.text === mark);
