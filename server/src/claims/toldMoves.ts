// Changes that a sentence tells with both ends: "cut by 40, from 310 to 270", "an increase of 13 on the 82 elected then".
import { compare } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Claim, isCount } from './claim.ts';
import {
  fromTo,
  goesOn,
  isClosed,
  isElsewhere,
  isGot,
  isNamed,
  isNow,
  isThen,
  isUp,
  wordsBetween,
  wordsLeft,
  wordsOfThan,
} from './moveWords.ts';
import type { Name } from './names.ts';
import { anywhere, leftOf, near, rightOf, type SentenceView } from './sentence.ts';

type Line = readonly Claim[];

interface Ends {
  readonly before: Claim;
  readonly after: Claim;
  /** Where it is not the figure that tells it: of two changes the smaller. */
  readonly by?: Claim;
  readonly up?: false;
}

/** Joins each change with the figure before it and the one after it, where words tell which is which and nobody else is named between. */
export function toldMoves(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  claims.forEach((by, k) => {
    if (!isChangeOrCount(by) || !mayMove(view, by.figure)) return;
    const line = claims
      .slice(Math.max(0, k - reach), k + reach + 1)
      .filter((claim) => claim === by || isEnd(claim, by));
    const at = line.indexOf(by);
    const [p2, last, n1, n2] = [line[at - 2], line[at - 1], line[at + 1], line[at + 2]];
    // "112 of the 200 seats, 30 more than …"
    const p1 = p2 && p2.of === last ? p2 : last;
    const ends =
      (n1 && n2 && ahead(view, line, by, n1, n2)) ??
      (p1 && n1 && about(view, line, p1, by, n1)) ??
      (p2 && p1 && behind(view, line, p2, p1, by));
    if (ends && !isApart([by, ends.before, ends.after], names)) join(view, ends.by ?? by, ends);
    else if (by.kind === 'margin-votes' && isOfLead(view, by, p1)) {
      Object.assign(by, { kind: 'other', noun: 'margin' });
      // "won by 2,118 votes four years ago; this time by 1,307, 811 fewer"
      const [was, ...more] = claims.slice(0, k).filter((claim) => claim.kind === 'margin-votes' && claim !== p1);
      if (p1 && was?.time === 'before' && p1.time !== 'before' && more.length === 0)
        join(view, by, { before: was, after: p1 });
    }
  });
}

/** Claims before and after a change among which its ends are looked for. */
const reach = 6;

const mayMove = (view: SentenceView, figure: Printed): boolean =>
  figure.sign !== undefined || isNamed(view, figure) || leftOf(view, figure, 'having') === 0;

const isChangeOrCount = ({ figure: { form, unit }, kind }: Claim): boolean =>
  amounts.has(form) && (unit === 'none' ? kind !== 'threshold' : changes.has(kind));

const amounts: ReadonlySet<Printed['form']> = new Set<Printed['form']>(['digits', 'words', 'scaled']);

const changes: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['change-points', 'change-percent']);

/** Of what the change is: of shares one in points, of counts any other. */
function isEnd(claim: Claim, by: Claim): boolean {
  const shares = by.kind === 'change-points';
  const alike = shares ? claim.figure.unit === 'percent' && !changes.has(claim.kind) : isCount(claim);
  return alike && claim.clause === by.clause && claim.figure.sign === undefined && amounts.has(claim.figure.form);
}

/** "by 40, from 310 to 270", "lost four of their nine, leaving five", "gained six and now have 19, having had 13" */
function ahead(view: SentenceView, line: Line, by: Claim, a: Claim, b: Claim): Ends | undefined {
  const { figure } = by;
  if (isElsewhere(view, figure)) return undefined;
  const named = isNamed(view, figure);
  const raised = leftOf(view, a.figure, 'total') <= wordsBetween && isGot(view, figure);
  // "got 2,000 of it and rose from 70,150 to 72,150"
  const shared = rightOf(view, figure, 'of') === 0 && leftOf(view, a.figure, 'rise') <= wordsBetween;
  const got = !named && (raised || (shared && leftOf(view, figure, 'having') === 0));
  const pair = named || got ? fromTo(view, a, b) : undefined;
  // "won 41 seats, raising its total from 30 to 41"
  if (pair && !(got && compare(figure.value, pair.after.figure.value) === 0)) return pair;
  if (!named || isOneOfSeveral(view, line)) return undefined;
  const left = leftOf(view, b.figure, 'leaving') <= wordsLeft && !isElsewhere(view, a.figure);
  const ofThese = by.of === a || rightOf(view, figure, 'of') === 0;
  if (left && ofThese) return isElsewhere(view, b.figure) || b.sums ? undefined : { before: a, after: b };
  const [then, now] = isThen(view, b) ? [b, a] : [a, b];
  return isThen(view, then) && isNow(view, now) ? { before: then, after: now } : undefined;
}

/** "his margin went up by 2,325", "this time her margin was 1,307, 811 fewer": how a lead changed, and no lead. */
function isOfLead(view: SentenceView, { figure }: Claim, last: Claim | undefined): boolean {
  const moved = Math.min(leftOf(view, figure, 'rise'), leftOf(view, figure, 'fall')) <= wordsBetween;
  // "lost by 96" is one
  if (moved && leftOf(view, figure, 'by') === 0 && leftOf(view, figure, 'margin') <= wordsToLead) return true;
  const beside = last?.kind === 'margin-votes' && figure.lead - last.figure.to <= 1;
  return beside && rightOf(view, figure, 'more') === 0 && isClosed(view, figure);
}

/** "48,300, up 15 percent from the 42,000", "112, an increase of 30 on the 82 of 2020", "had 31, lost 14 and are down to 17" */
function about(view: SentenceView, line: Line, a: Claim, by: Claim, b: Claim): Ends | undefined {
  const { figure } = by;
  if (!isNamed(view, figure) && figure.sign === undefined) return undefined;
  if (leftOf(view, a.figure, 'had') === 0 && !isOneOfSeveral(view, line) && !isElsewhere(view, figure))
    // "had one rival and beat him by 1,011 to 644"; "had 62, so that it has gained four, and 135 members in all"
    return rightOf(view, b.figure, 'total') > wordsBetween &&
      ((leftOf(view, b.figure, 'to') === 0 && !anywhere(view, 'beat')) || isNow(view, b))
      ? { before: a, after: b }
      : undefined;
  const link = view.tokens.slice(a.figure.to, figure.lead);
  // "1,233 (288, 301 and 334), up 10 percent"
  const beside =
    link.length <= wordsToChange && link.every(({ text }) => text !== ')') && leftOf(view, a.figure, 'since') > 0;
  if (!beside || goesOn(view, a, by) || a.time === 'before') return undefined;
  if (isThen(view, b) || b.time === 'before') return { before: b, after: a };
  const linked = b.figure.lead - figure.to <= wordsToFormer && leftOf(view, b.figure, 'since') <= wordsBetween;
  return linked ? { before: b, after: a } : undefined;
}

/** "from 310 to 270, a cut of 40", "bigger than the 151,222 of 2019 by 16,856", "31 (was 38) −7" */
function behind(view: SentenceView, line: Line, a: Claim, b: Claim, by: Claim): Ends | undefined {
  const { figure } = by;
  if (figure.sign !== undefined)
    return figure.lead - b.figure.to <= wordsBetween && view.tokens[b.figure.to]?.text === ')' && isThen(view, b)
      ? { before: b, after: a }
      : undefined;
  if (!isNamed(view, figure) || isElsewhere(view, figure)) return undefined;
  const both = leftOf(view, figure, 'changed') <= wordsToNet ? net(view, a, b, by) : undefined;
  if (both) return both;
  // "losing two of its strongholds"
  if (rightOf(view, figure, 'of') <= wordsBetween) return undefined;
  const told = figure.lead - b.figure.to <= wordsToChange && !goesOn(view, b, by) && !isOneOfSeveral(view, line);
  const pair = told ? fromTo(view, a, b) : undefined;
  if (pair) return rightOf(view, figure, 'more') === 0 && !isClosed(view, figure) ? undefined : pair;
  return leftOf(view, figure, 'by') === 0 && isThen(view, b) && leftOf(view, b.figure, 'more') <= wordsOfThan
    ? { before: b, after: a }
    : undefined;
}

/** "gained five, lost three and now have 18" */
const isOneOfSeveral = (view: SentenceView, line: Line): boolean =>
  line.filter(({ figure }) => isNamed(view, figure)).length > 1;

/** "three gains and one loss, for a net gain of two" */
function net(view: SentenceView, a: Claim, b: Claim, all: Claim): Ends | undefined {
  const [one, other, way] = [a, b, all].map(({ figure }) => {
    const [rise, fall] = [near(view, figure, 'rise'), near(view, figure, 'fall')];
    return Math.min(rise, fall) > wordsBetween || rise === fall ? undefined : rise < fall;
  });
  if (one === undefined || other !== !one || way === undefined) return undefined;
  return { before: one === way ? a : b, by: one === way ? b : a, after: all, up: false };
}

/** Whether others are named, or too much is told, between the first and the last of them. */
function isApart(three: readonly Claim[], names: readonly Name[]): boolean {
  const from = Math.min(...three.map(({ figure }) => figure.to));
  const to = Math.max(...three.map(({ figure }) => figure.lead));
  // "from 310 to 270 million"
  const scaled = three.some(({ figure }) => figure.form === 'scaled');
  if (scaled && three.some(({ figure }) => figure.form !== 'scaled' && figure.digits.length < fewestDigits))
    return true;
  return to - from > farthest || names.some((name) => name.from >= from && name.to <= to);
}

function join(view: SentenceView, by: Claim, { before, after, up }: Ends): void {
  if (by.figure.unit === 'none') Object.assign(by, { kind: 'other', noun: undefined, settled: true, of: undefined });
  by.part = false;
  before.part = false;
  // "an increase of 1,100, or 25 per cent, on the 4,400"
  const share =
    by.partner?.figure.unit === 'percent' && by.partner.figure.lead > by.figure.from ? by.partner : undefined;
  if (share) share.kind = 'change-percent';
  if (before.time === 'now') before.time = 'before';
  if (before.kind === 'votes') before.kind = 'previous-votes';
  after.moved = { was: before, up: up ?? after.moved?.up ?? isUp(view, by.figure), by };
}

/** What nothing else tells of the ends of a change one of them tells of the other; the changes, and what was before them, are given back. */
export function settleMoves(claims: readonly Claim[]): ReadonlySet<Claim> {
  const found = new Set<Claim>();
  for (const after of claims) {
    const { was, by } = after.moved ?? {};
    if (!was || !by) continue;
    const kind = [after, was].find(({ settled }) => settled)?.kind ?? 'other';
    for (const claim of [was, after]) if (!claim.settled) Object.assign(claim, { kind, settled: true });
    if (kind === 'seats' && by.figure.unit === 'none') by.noun = 'seats';
    found.add(was).add(by);
  }
  return found;
}

const fewestDigits = 4;
const wordsToNet = 2;
const wordsToLead = 6;
/** Words and marks from a figure to how it changed, and from there to what it was. */
const wordsToChange = 8;
const wordsToFormer = 4;
/** A sentence that tells of more between them may tell of others. */
const farthest = 30;
