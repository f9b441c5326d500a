// Which count and which share say one thing: "227,307 or 68.78%", "38.61% with 9,473,298 ballots".
import { compare } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';
import type { Name } from './names.ts';
import { between, leftOf, near, rightOf, type SentenceView } from './sentence.ts';

const counts: ReadonlySet<Kind> = new Set<Kind>([
  'votes',
  'seats',
  'invalid',
  'valid',
  'other',
  'margin-votes',
  'previous-votes',
]);
const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'poll-share', 'previous-share', 'margin-points']);
const closeEnough = 6;
const looseEnough = 16;

export const matches = (count: Claim, share: Claim): boolean =>
  count.figure.unit === 'none' &&
  share.figure.unit === 'percent' &&
  count.figure.form !== 'fraction' &&
  ((counts.has(count.kind) && shares.has(share.kind)) ||
    (totals.has(count.kind) && share.kind === 'turnout') ||
    (count.kind === 'cast' && share.kind === 'share'));

const totals: ReadonlySet<Kind> = new Set<Kind>(['cast', 'votes', 'other']);

interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly cost: number;
}

/** Pairs neighbours of a sentence, the nearest first; each figure pairs once. */
export function pairUp(view: SentenceView, claims: readonly Claim[], names: readonly Name[]): void {
  const candidates: Candidate[] = [];
  const ofTotals: [Claim, Claim][] = [];
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
    const word = [a, b].find(({ figure }) => figure.form === 'words');
    if (word && word.kind !== 'seats' && view.tokens[word.figure.to]?.text !== '(') continue;
    const cost =
      between(view, a.figure, b.figure) +
      4 * namesBetween(names, a.figure, b.figure) +
      (hasMark(view, a.figure, b.figure, '(') ? -4 : 0);
    if (cost <= looseEnough) candidates.push({ a, b, cost });
  }
  candidates.sort((x, y) => x.cost - y.cost || x.a.figure.start - y.a.figure.start);
  for (const { a, b, cost } of candidates) {
    if (a.partner !== undefined || b.partner !== undefined) continue;
    a.partner = b;
    b.partner = a;
    a.bond = b.bond = cost <= closeEnough ? 'close' : 'loose';
  }
  for (const [share, total] of ofTotals)
    if (share.partner === undefined || share.bond === 'close') namesTotal(view, share, total);
}

const isShare = (claim: Claim): boolean =>
  claim.figure.unit === 'percent' && (claim.kind === 'share' || claim.kind === 'turnout');

/** "5.7 percent of the 289,624 ballots": the number after is what the share is a share of. */
function namesTotal(view: SentenceView, share: Claim, total: Claim): void {
  share.of = total;
  if ((total.settled && total.kind !== 'votes') || share.partner?.figure.to === share.figure.from - 1) return;
  const registered = rightOf(view, total.figure, 'registered') <= 4 || rightOf(view, total.figure, 'voters') <= 1;
  Object.assign(total, {
    kind: registered ? 'registered' : rightOf(view, total.figure, 'valid') <= 2 ? 'valid' : 'cast',
    settled: true,
  });
}

/** "16,552 and 6,875 respectively, or 5.7 and 2.4 percent": as many shares as counts, in the same order. */
function pairRuns(view: SentenceView, claims: readonly Claim[]): void {
  for (let k = 0; k < claims.length; k++) {
    let run = 0;
    while (claims[k + run]?.figure.unit === 'none') run++;
    let shares = 0;
    const first = k + run;
    while (claims[first + shares]?.figure.unit === 'percent') shares++;
    // what stands before the list, such as how many wards it is of, is none of it
    const counts = Math.min(run, shares);
    const [last, next] = [claims[first - 1], claims[first]];
    if (
      counts >= 2 &&
      counts === shares &&
      last &&
      next &&
      between(view, last.figure, next.figure) <= looseEnough &&
      tight(view, claims.slice(first - counts, first)) &&
      tight(view, claims.slice(first, first + shares))
    )
      for (let i = 0; i < counts; i++) {
        const [count, share] = [claims[first - counts + i], claims[first + i]];
        const weak =
          count &&
          (!count.settled || count.kind === 'reporting' || count.kind === 'margin-votes' || count.kind === 'cast');
        if (!count || !share || !(matches(count, share) || weak)) continue;
        if (weak && share.kind !== 'turnout') Object.assign(count, { kind: 'votes', settled: true });
        Object.assign(count, { partner: share, bond: 'close' });
        Object.assign(share, { partner: count, bond: 'close' });
      }
    k = Math.max(k, first - 1);
  }
}

/** One list: little between its figures. */
const tight = (view: SentenceView, list: readonly Claim[]): boolean =>
  list.every((claim, i) => {
    const next = list[i + 1];
    return !next || between(view, claim.figure, next.figure) <= closeEnough;
  });

const namesBetween = (names: readonly Name[], a: Printed, b: Printed): number =>
  names.filter((name) => name.from >= a.to && name.to <= b.from).length;

const hasMark = (view: SentenceView, a: Printed, b: Printed, mark: string): boolean =>
  view.tokens.slice(a.to, b.from).some((token) => token.text === mark);

/** "34 (65 per cent) of 52", "132 out of 233", "Of the 303 seats, 79 (26 per cent)": a count's own total. */
export function ownTotals(view: SentenceView, claims: readonly Claim[]): void {
  for (let k = 0; k < claims.length; k++) {
    const claim = claims[k];
    if (claim?.figure.unit !== 'none') continue;
    const paired = claim.partner !== undefined && claims[k + 1] === claim.partner;
    const last = paired ? claims[k + 1] : claim;
    const next = claims[paired ? k + 2 : k + 1];
    const opened = opening(view, claims);
    const total = opened?.kind === 'cast' || opened?.kind === 'valid' || opened?.kind === 'registered';
    if (
      opened &&
      !total &&
      claim.figure.start > opened.figure.start &&
      paired &&
      claim.of === undefined &&
      compare(claim.figure.value, opened.figure.value) <= 0
    ) {
      claim.of = opened;
      Object.assign(claim, { kind: opened.kind === 'seats-total' ? 'seats' : claim.kind });
    }
    const share = opened?.kind === 'seats-total' && claim !== opened && !certainNoun(claim);
    if (share && (!claim.settled || claim.kind === 'reporting')) Object.assign(claim, { kind: 'seats', settled: true });
    if (next && claim.kind === 'reporting' && leftOf(view, next.figure, 'of') === 0 && !certainNoun(next))
      Object.assign(next, { kind: 'reporting', settled: true });
    if (!next || !last || next.figure.unit !== 'none' || !joinedByOf(view, last.figure.to, next.figure.lead)) continue;
    claim.of = next;
    const beyond = claims[paired ? k + 3 : k + 2];
    if (!claim.partner && beyond && isShare(beyond) && !beyond.of) shareOfPart(view, claim, next, beyond);
    if (claim.partner && !next.settled) Object.assign(next, { kind: claim.kind, settled: true });
    if (voters(view, claim, next)) continue;
    const polled =
      (next.noun === 'votes' || next.noun === 'ballots') &&
      (next.kind === 'votes' || next.kind === 'cast' || next.kind === 'valid');
    if (polled && (!claim.settled || claim.kind === 'votes' || claim.kind === 'other')) {
      Object.assign(next, { kind: rightOf(view, next.figure, 'valid') <= 2 ? 'valid' : 'cast', settled: true });
      Object.assign(claim, { kind: 'votes', settled: true });
      continue;
    }
    if (claim.kind === 'reporting' || (next.kind === 'reporting' && !claim.settled))
      Object.assign(claim.kind === 'reporting' ? next : claim, { kind: 'reporting', settled: true });
    else if (claim.kind === 'seats' || next.kind === 'seats-total' || next.kind === 'seats') {
      Object.assign(next, { kind: 'seats-total', settled: true });
      if (!claim.settled || claim.kind === 'votes') Object.assign(claim, { kind: 'seats', settled: true });
    }
  }
}

const certainNoun = ({ noun }: Claim): boolean => noun !== undefined && noun !== 'units';

/** "4,631 of 9,412 valid votes (49.2%)": the share after the total is that of the part before it. */
function shareOfPart(view: SentenceView, part: Claim, total: Claim, share: Claim): void {
  if (share.partner && share.partner !== total) return;
  const marks = view.tokens.slice(total.figure.to, share.figure.lead);
  if (marks.some(({ text }) => text === ';') || marks.filter(({ kind }) => kind === 'word').length > mostWords) return;
  total.partner = undefined;
  Object.assign(part, { partner: share, bond: 'close' });
  Object.assign(share, { partner: part, bond: 'close' });
}

const mostWords = 6;

/** "Of the 303 seats …, 79 (26 per cent)": the total with which the sentence opens. */
function opening(view: SentenceView, claims: readonly Claim[]): Claim | undefined {
  const first = claims[0];
  if (first?.figure.unit !== 'none' || first.partner || leftOf(view, first.figure, 'of') !== 0) return undefined;
  return first.figure.lead - view.from <= 3 ? first : undefined;
}

/** Only words such as "of the", "out of" (and closing brackets) between, one of them at least. */
function joinedByOf(view: SentenceView, from: number, to: number): boolean {
  let words = 0;
  const noun = view.cues.find(
    ({ value, from: at }) => at === from && (value === 'voters' || value === 'votes' || value === 'ballots'),
  );
  for (let i = noun && noun.to <= to ? noun.to : from; i < to; ) {
    const token = view.tokens[i];
    if (token?.kind === 'mark' && ')'.includes(token.text)) {
      i++;
      continue;
    }
    const hit = view.cues
      .filter((cue) => (cue.value === 'of' || (words > 0 && cue.value === 'chamber')) && cue.from === i && cue.to <= to)
      .sort((a, b) => b.to - a.to)[0];
    if (!hit) return false;
    words++;
    i = hit.to;
  }
  return words > 0;
}

/** "33,577,342 of 46,500,001 did": of those who could vote, those who did. */
function voters(view: SentenceView, part: Claim, whole: Claim): boolean {
  const able = rightOf(view, whole.figure, 'registered') <= 4 || rightOf(view, whole.figure, 'voters') <= 1;
  const voted =
    rightOf(view, whole.figure, 'cast') <= 4 ||
    rightOf(view, whole.figure, 'proverb') <= 1 ||
    near(view, part.figure, 'cast') <= 3 ||
    near(view, part.figure, 'turnout') <= 4;
  if (!able && !voted) return false;
  if (part.figure.form === 'words' || (part.kind !== 'votes' && part.kind !== 'cast' && part.settled)) return false;
  if (!able && part.kind === 'votes') return false;
  Object.assign(part, { kind: 'cast', settled: true });
  Object.assign(whole, { kind: 'registered', settled: true });
  const share = part.partner ?? whole.partner;
  if (share && (share.kind === 'share' || share.kind === 'turnout')) {
    share.kind = 'turnout';
    whole.partner = undefined;
    Object.assign(share, { partner: part });
    Object.assign(part, { partner: share });
  }
  return true;
}
