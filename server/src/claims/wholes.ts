// Which total a count's own words name: "34 (65 per cent) of 52", "Of the 303 seats, 79".

import type { Cue } from '../languages/language.ts';
import { compare, hundred, multiply } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Claim, isShare } from './claim.ts';
import { joinQuotient } from './quotientBeside.ts';
import { leftOf, near, rightOf, type SentenceView } from './sentence.ts';
import { pastNouns } from './voters.ts';

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
    // "Of the 6,300 ballots, 4,914 (78 per cent) were for it"
    if (opened?.kind === 'cast' && paired && claim.kind === 'votes')
      claim.ofThem ||= compare(claim.figure.value, opened.figure.value) <= 0;
    const share = opened?.kind === 'seats-total' && claim !== opened && !certainNoun(claim);
    if (share && (!claim.settled || claim.kind === 'reporting')) Object.assign(claim, { kind: 'seats', settled: true });
    if (next && claim.kind === 'reporting' && leftOf(view, next.figure, 'of') === 0 && !certainNoun(next))
      Object.assign(next, { kind: 'reporting', settled: true });
    if (!next || !last || next.figure.unit !== 'none' || !joinedByOf(view, last.figure.to, next.figure.lead)) continue;
    // "45 of 66 precincts, turnout 21.4%": joined already, and what follows is no share of them
    if (claim.of === next && claim.kind === 'reporting') continue;
    // "up 13 from 16"
    const moved = Math.min(leftOf(view, claim.figure, 'rise'), leftOf(view, claim.figure, 'fall')) === 0;
    if (moved && leftOf(view, next.figure, 'since') === 0) continue;
    // "kept 1,151 of the party's 3,962 votes": what it had before, and no whole that others have a part in
    if (next.noun === 'votes' && isOwned(view, next.figure.lead - 1, next.figure.lead)) continue;
    // "136 polling units of 22 districts", "12 boxes for the 5,200 voters": units of another kind, or none
    const units = claim.kind === 'reporting' && rightOf(view, claim.figure, 'units') <= 1;
    if (units && (compare(claim.figure.value, next.figure.value) > 0 || certainNoun(next))) continue;
    if (next.kind === 'reporting' && isCrowdOf(claim, next)) continue;
    // "to 78,500, from 70,000": what it was
    const grew = leftOf(view, next.figure, 'since') === 0 && compare(claim.figure.value, next.figure.value) > 0;
    if (grew && claim.settled && !next.settled)
      Object.assign(next, { kind: claim.kind, settled: true, time: 'before' });
    if (grew || claim.of) continue;
    claim.of = next;
    joinQuotient(claims, k, next);
    const counting = !certainNoun(claim) && !certainNoun(next) && rightOf(view, next.figure, 'reporting') === 0;
    if (counting && !claim.settled)
      for (const one of [claim, next]) Object.assign(one, { kind: 'reporting', settled: true });
    const beyond = claims[paired ? k + 3 : k + 2];
    // "polled 44% of the votes, and won 195 of the 300 seats (65%)": the share in the bracket is theirs
    if (beyond?.bracketed && claim.partner && !paired && isShare(beyond) && !beyond.partner)
      claim.partner = claim.partner.partner = undefined;
    if (!claim.partner && beyond && isShare(beyond) && !beyond.of) shareOfPart(view, claim, next, beyond);
    // "11.4% of the seats, 8 of 70, as 12.3% of the votes went to others": the whole has no share of its own
    if (claim.partner && next.partner?.kind === 'share') next.partner = next.partner.partner = undefined;
    if (claim.partner && !next.settled) Object.assign(next, { kind: claim.kind, settled: true });
    if (voters(view, claim, next)) {
      if (!claim.partner && beyond && isShare(beyond) && !beyond.of) turnoutAfter(view, claim, next, beyond);
      continue;
    }
    const ofVotes = ({ noun }: Claim): boolean => noun === 'votes' || noun === 'ballots';
    // "412,775 votes out of 801,881"
    const told = ofVotes(claim) && next.noun === undefined && compare(next.figure.value, claim.figure.value) > 0;
    const polled =
      (ofVotes(next) && (next.kind === 'votes' || next.kind === 'cast' || next.kind === 'valid')) ||
      (told && (!next.settled || next.kind === 'votes'));
    if (polled && (!claim.settled || claim.kind === 'votes' || claim.kind === 'other')) {
      const after = (cue: Cue): number => rightOf(view, next.figure, cue);
      // "18,027 of the 18,171 votes cast were valid", but not "of the 18,171 valid votes"
      const were = (['valid', 'invalid'] as const).find(
        (cue) => after(cue) > after(next.noun ?? 'votes') + 1 && after(cue) <= predicateAfter,
      );
      Object.assign(next, { kind: after('valid') <= 2 && !were ? 'valid' : 'cast', settled: true });
      Object.assign(claim, { kind: were ?? 'votes', settled: true });
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

/** Words from a number of ballots to what they were. */
const predicateAfter = 4;

/** "48,215 ballots: 30,102 by post …", "… made up of 21,480 men and": the parts come behind it. */
export function isDivided({ tokens, cues, figures }: SentenceView, { to }: Printed): boolean {
  const next = figures.find(({ lead, not }) => lead >= to && not === undefined)?.lead ?? to;
  const marked = next - to <= wordsToParts && tokens.slice(to, next).some(({ text }) => text === ':' || text === '—');
  return marked || cues.some(({ value, from, to: end }) => value === 'made-of' && from >= to && end <= next);
}

/** Words and marks from a number to the first of its parts, where a mark tells of them. */
const wordsToParts = 5;

const certainNoun = ({ noun }: Claim): boolean => noun !== undefined && noun !== 'units';

/** "2,700 from the two stations": no slip makes so many units of so few. */
export const isCrowdOf = (one: Claim, other: Claim): boolean =>
  compare(one.figure.value, multiply(hundred, other.figure.value)) > 0;

/** "4,631 of 9,412 valid votes (49.2%)": the share after the total is that of the part before it. */
function shareOfPart(view: SentenceView, part: Claim, total: Claim, share: Claim): void {
  if (share.partner && share.partner !== total) return;
  const marks = view.tokens.slice(total.figure.to, share.figure.lead);
  // "33,813 of 35,497, which leaves 4.74%": of those who are left
  if (leftOf(view, share.figure, 'leaving') <= 1) return;
  if (haveIt(view, total, share) || areFew(view, part, share)) {
    total.partner = share.partner = undefined;
    return;
  }
  if (marks.some(({ text }) => text === ';') || marks.filter(({ kind }) => kind === 'word').length > mostWords) return;
  total.partner = undefined;
  Object.assign(part, { partner: share, bond: 'close' });
  Object.assign(share, { partner: part, bond: 'close' });
}

const mostWords = 6;

/** "four of the nine judges won the backing of 60 percent": what each of them has is no share of theirs. */
function haveIt({ tokens, cues }: SentenceView, { figure: total }: Claim, { figure: share }: Claim): boolean {
  const told = cues.filter(({ from, to }) => from >= total.to && to <= share.lead);
  const verb = told.findLast(
    ({ value, from }) =>
      value === 'having' && !told.some((other) => other.value === 'not-a-name' && other.from === from),
  );
  return (
    verb !== undefined &&
    tokens.slice(verb.to, share.lead).every(({ kind }) => kind === 'word') &&
    !told.some(({ value, from }) => value === 'that-is' && from >= verb.from)
  );
}

/** "1,637,956 out of 3,518,890 voters went to the polls on Sunday, or 46.55%": said again, it is the turnout. */
function turnoutAfter(view: SentenceView, part: Claim, whole: Claim, share: Claim): void {
  if ((share.partner && share.partner !== whole) || share.figure.lead - whole.figure.to > furthest) return;
  if (view.tokens[share.figure.lead - 1]?.text !== '(' && leftOf(view, share.figure, 'that-is') > 0) return;
  if (isOfVotes(view, share)) return;
  whole.partner = undefined;
  Object.assign(part, { partner: share, bond: 'close' });
  Object.assign(share, { partner: part, bond: 'close', kind: 'turnout' });
}

/** "33,000 of 100,000 citizens, or 53 per cent of the vote" */
const isOfVotes = (view: SentenceView, { figure }: Claim): boolean =>
  rightOf(view, figure, 'of') === 0 && rightOf(view, figure, 'votes') <= 2;

/** Words and marks from a number of voters to what says it again. */
const furthest = 16;

/** "Of the 303 seats …, 79 (26 per cent)": the total with which the sentence opens. */
export function opening(view: SentenceView, claims: readonly Claim[]): Claim | undefined {
  const first = claims[0];
  if (first?.figure.unit !== 'none' || first.partner || leftOf(view, first.figure, 'of') !== 0) return undefined;
  return first.figure.lead - view.from <= 3 ? first : undefined;
}

/** Only words such as "of the", "out of" (and closing brackets) between, one of them at least. */
export function joinedByOf(view: SentenceView, from: number, to: number): boolean {
  // "45/66"
  if (to === from + 1 && view.tokens[from]?.text === '/') return true;
  let words = 0;
  let between = 0;
  for (let i = pastNouns(view, from, to); i < to; ) {
    const token = view.tokens[i];
    // "5,569, or 35 percent, out of 17,581", "60 and 40 percent, respectively, of 17,581"
    if (token?.kind === 'mark' && (token.text === ')' || (token.text === ',' && i === from))) {
      i += token.text === ',' && view.tokens[i + 2]?.text === ',' ? 3 : 1;
      continue;
    }
    const hit = view.cues
      .filter((cue) => (cue.value === 'of' || (words > 0 && cue.value === 'chamber')) && cue.from === i && cue.to <= to)
      .sort((a, b) => b.to - a.to)[0];
    // "6,102 of the country's 6,537 stations": whose they are
    const whose = words > 0 && token?.kind === 'word' && between < mostOwners && isOwned(view, i, to);
    if (!hit && !whose) return false;
    if (hit) words++;
    else between++;
    i = hit?.to ?? i + 1;
  }
  return words > 0;
}

/** Words for the owner of a total. */
const mostOwners = 2;

/** A genitive among the words that end where the total begins. */
const isOwned = ({ tokens, isGenitive }: SentenceView, from: number, to: number): boolean =>
  to - from <= mostOwners &&
  tokens.slice(from, to).every(({ kind }) => kind === 'word') &&
  isGenitive(tokens[to - 1]?.lower ?? '');

/** "Two of the three proposals passed, with 61% and 55%": so few are no rivals' votes. */
const areFew = (view: SentenceView, { figure }: Claim, share: Claim): boolean =>
  figure.form === 'words' &&
  view.tokens[share.figure.lead - 2]?.text === ',' &&
  leftOf(view, share.figure, 'having') === 0 &&
  leftOf(view, share.figure, 'that-is') > 0;

/** "33,577,342 of 46,500,001 did": of those who could vote, those who did. */
function voters(view: SentenceView, part: Claim, whole: Claim): boolean {
  const named = rightOf(view, whole.figure, 'registered') <= 4 || rightOf(view, whole.figure, 'voters') <= 1;
  // "Elm Grove cast 1,904 of the 5,600 votes": of votes, and of no voters
  if (!named && rightOf(view, whole.figure, 'votes') === 0 && near(view, part.figure, 'turnout') > 4) {
    if (part.partner?.kind === 'turnout') part.partner.kind = 'share';
    if (part.kind === 'cast') part.kind = 'votes';
    return false;
  }
  const able = named || part.partner?.kind === 'turnout';
  const voted =
    rightOf(view, whole.figure, 'cast') <= 4 ||
    rightOf(view, whole.figure, 'proverb') <= 1 ||
    near(view, part.figure, 'cast') <= 3 ||
    near(view, part.figure, 'turnout') <= 4;
  if (!able && !voted) return false;
  // "the formal votes are 33,813 of 35,497 cast"
  if (leftOf(view, part.figure, 'valid') <= 3 && rightOf(view, whole.figure, 'cast') === 0) {
    Object.assign(part, { kind: 'valid', settled: true });
    Object.assign(whole, { kind: 'cast', settled: true });
    return true;
  }
  const came = part.partner?.kind === 'turnout';
  if (part.figure.form === 'words') return false;
  if (part.kind !== 'votes' && part.kind !== 'cast' && part.settled && !came) return false;
  if (!able && part.kind === 'votes') return false;
  Object.assign(part, { kind: 'cast', settled: true });
  Object.assign(whole, { kind: 'registered', settled: true });
  const share = part.partner ?? whole.partner;
  if (share && (share.kind === 'share' || share.kind === 'turnout') && !isOfVotes(view, share)) {
    whole.partner = undefined;
    Object.assign(share, { kind: 'turnout', partner: part });
    Object.assign(part, { partner: share });
  }
  return true;
}
