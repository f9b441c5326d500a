// A count and its share stand in one place: what is said of either is said of both.
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import { readCount } from './counts.ts';
import { hasOwnShare } from './marginCounts.ts';
import { isOfThem } from './partOf.ts';
import { settleBy } from './readings.ts';
import { leftOf, near, rightOf, type SentenceView } from './sentence.ts';
import { isSpoilt, readShare } from './shares.ts';

const ofAll: ReadonlySet<Kind> = new Set<Kind>(['valid', 'cast', 'registered']);

export function rereadPair(view: SentenceView, claim: Claim, all: readonly Claim[]): void {
  const { partner } = claim;
  if (!partner || claim.figure.start > partner.figure.start) return;
  const [count, share] = isCount(claim) ? [claim, partner] : [partner, claim];
  // "4,612,297 voted, and 56 percent of them for one of two lists"
  const had = hadOf(view, count, share);
  if (count === claim && count.kind === 'cast' && (had || ofThese(view, share))) {
    if (!had) share.of = count;
    count.partner = share.partner = undefined;
    return;
  }
  const { lead, from } = claim.figure;
  const { figure: last } = partner;
  // "61,244 people, 51.4%, voted against": between two commas a share is put in
  const isComma = (at: number): boolean => view.tokens[at]?.text === ',';
  const putIn = isComma(last.to) && (isComma(last.lead - 1) || isComma(last.lead - 2));
  const span = { lead, from, to: last.to + Number(putIn) };
  const read = readShare(view, { ...share.figure, ...span });
  const counted = readCount(view, { ...count.figure, ...span });
  const spoiled = isSpoilt(view, share.figure);
  const beside = Math.min(near(view, share.figure, 'share'), rightOf(view, { ...share.figure, ...span }, 'share'));
  const came = count.settled && count.kind === 'cast' && beside > 3 && !spoiled;
  const turnout = read?.kind === 'turnout' || came;
  if (turnout && share.kind === 'share') share.kind = 'turnout';
  else if (counted?.kind === 'votes' && read?.kind === 'share' && putIn) share.kind = 'share';
  if (
    counted &&
    counted.kind !== 'margin-votes' &&
    (!count.settled || (count.kind === 'votes' && counted.kind === 'invalid') || counted.kind === 'seats')
  )
    settleBy(count, counted);
  if (count.kind === 'margin-votes') {
    const bracketed = view.tokens[count.figure.to]?.text === '(' || view.tokens[count.figure.to + 1]?.text === '(';
    if (count === claim && share.kind !== 'threshold' && hasOwnShare(view, count.figure, share.figure))
      for (const [one, kind] of [
        [count, 'votes'],
        [share, 'share'],
      ] as const)
        Object.assign(one, { kind });
    else if (bracketed && share.kind !== 'threshold') share.kind = 'margin-points';
    else count.partner = share.partner = undefined;
    return;
  }
  const before = all.findLast(({ partner: own, figure, noun }) => own && noun && figure.to <= span.from);
  if (share.kind === 'turnout') Object.assign(count, { kind: 'cast', settled: true });
  // "15 posts (2.05%), … 11 (1.51%)"
  else if (!count.settled && before?.kind === 'seats') Object.assign(count, { kind: 'seats', settled: true });
  else if (!count.settled || ofAll.has(count.kind)) Object.assign(count, { kind: 'votes', settled: true });
  const spoilt =
    view.cues.some((hit) => hit.value === 'invalid' && hit.to <= span.from) &&
    leftOf(view, { ...count.figure, ...span }, 'invalid') < 40;
  if (spoilt && !claim.subject && near(view, count.figure, 'support') > 3 && count.kind === 'votes')
    count.kind = 'invalid';
}

/** Right behind a share: "of them", and whom they chose. */
const ofThese = (view: SentenceView, { figure }: Claim): boolean =>
  isOfThem(view, figure) && rightOf(view, figure, 'support') <= choiceAfter;

/** "Of 33,021 votes she thus had 42.4 per cent": of all the votes, somebody's. */
const hadOf = (view: SentenceView, { figure, noun }: Claim, share: Claim): boolean =>
  noun === 'votes' && leftOf(view, figure, 'of') === 0 && leftOf(view, share.figure, 'having') === 0;

/** Words from a share of those who voted to what they voted for. */
const choiceAfter = 5;
