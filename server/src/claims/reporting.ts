// How far a count has come: "13 of 14 precincts, 93%", "85% of polling stations, 1,122 of 1,320".
import type { Cue } from '../languages/language.ts';
import { compare } from '../math/rational.ts';
import { type Claim, isCount } from './claim.ts';
import { nounOf } from './counts.ts';
import { isOfDistricts } from './seatCounts.ts';
import { leftOf, type SentenceView } from './sentence.ts';
import { isCrowdOf, joinedByOf } from './wholes.ts';

/** Joins the units that are counted with all units, and with their share where it stands right beside them. */
export function unitsCounted(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((part, k) => {
    const whole = claims[k + 1];
    if (whole?.figure.unit === 'percent') shareBetween(view, part, whole, claims[k + 2]);
    if (!whole || !isCount(part) || !isCount(whole) || !joinedByOf(view, part.figure.to, whole.figure.lead)) return;
    // "4,600 votes from the 12 polling stations", "136 polling units of 22 districts"
    const noun = ownNoun(view, part);
    const more = compare(part.figure.value, whole.figure.value) > 0;
    if (noun && (noun !== 'units' || more || ownNoun(view, whole))) return;
    if (!noun && isCrowdOf(part, whole)) return;
    const share = [claims[k + 2], claims[k - 1]].find((other) => other && isShareOf(view, other, part, whole));
    const named =
      [part, whole].some((one) => ofUnits(view, one)) || share?.kind === 'reporting' || ofPapers(view, whole);
    if (!named) return;
    part.of = whole;
    // "won 23 of the 41 districts"
    if (leftOf(view, part.figure, 'winning') === 0 && isOfDistricts(view, whole.figure)) {
      Object.assign(part, { kind: 'seats', settled: true, noun: 'seats' });
      Object.assign(whole, { kind: 'seats-total', settled: true, noun: 'seats' });
      return;
    }
    for (const one of [part, whole]) Object.assign(one, { kind: 'reporting', settled: true, noun: 'units' });
    if (!share) return;
    Object.assign(share, { kind: 'reporting', settled: true, partner: part, bond: 'close' });
    Object.assign(part, { partner: share, bond: 'close' });
  });
}

/** "from 6,448 polling stations, which is 23.02 per cent of the country's 28,010" */
function shareBetween(view: SentenceView, part: Claim, share: Claim, whole: Claim | undefined): void {
  if (part.kind !== 'reporting' || part.of || !whole || !isCount(part) || !isCount(whole)) return;
  if (!joinedByOf(view, share.figure.to, whole.figure.lead) || ownNoun(view, whole)) return;
  if (share.figure.lead - part.figure.to > wordsToShare || compare(part.figure.value, whole.figure.value) > 0) return;
  Object.assign(part, { of: whole, partner: share, bond: 'close' });
  Object.assign(share, { kind: 'reporting', settled: true, partner: part, bond: 'close' });
  Object.assign(whole, { kind: 'reporting', settled: true, noun: 'units' });
}

/** Words and marks from a number of units to its share. */
const wordsToShare = 6;

/** What stands right after the number. */
function ownNoun(view: SentenceView, { figure }: Claim): Cue | undefined {
  const { noun, after, distance } = nounOf(view, figure);
  return after && distance === 0 ? noun : undefined;
}

function ofUnits(view: SentenceView, { figure }: Claim): boolean {
  const { noun, after, distance } = nounOf(view, figure);
  // "63 of 63 boxes", "Boxes in: 63 of 63"
  const labelled = !after && distance <= 2 && view.tokens[figure.lead - 1]?.text === ':';
  return noun === 'units' && ((after && distance <= 1) || labelled);
}

/** "with 155,000 of the 180,000 ballots gone through", but not "… counted", as those that were cast are. */
const ofPapers = (view: SentenceView, { figure }: Claim): boolean =>
  view.cues.some(
    ({ value, from, to }) =>
      (value === 'votes' || value === 'ballots') &&
      from === figure.to &&
      view.cues.some((hit) => hit.value === 'reporting' && hit.from === to && !isOpen(view, to)),
  );

/** "of the 180,000 ballots in the box", "… counted so far": what is counted may be all. */
const isOpen = (view: SentenceView, at: number): boolean =>
  view.cues.some(({ value, from }) => (value === 'cast' || value === 'place') && from === at);

/** Right before the count, or after it with nothing between but words on the counting. */
function isShareOf(view: SentenceView, { figure, kind }: Claim, part: Claim, whole: Claim): boolean {
  if (figure.unit !== 'percent' || !(kind === 'share' || kind === 'turnout' || kind === 'reporting')) return false;
  if (figure.from >= whole.figure.to) return isOnCounting(view, whole.figure.to, figure.lead);
  // "led by the capital with 63.4%, and in total 84 of the 126 local authorities"
  const joined = view.cues.some(
    ({ value, from, to }) => value === 'and' && from >= figure.to && to <= part.figure.lead,
  );
  return !joined && isOnCounting(view, figure.to, part.figure.lead) && (kind === 'reporting' || ofUnits(view, whole));
}

const onCounting: ReadonlySet<Cue> = new Set<Cue>(['units', 'reporting', 'cast', 'and', 'of', 'total', 'that-is']);

function isOnCounting(view: SentenceView, from: number, to: number): boolean {
  const bracketed = view.tokens[to - 1]?.text === '(';
  return view.tokens.slice(from, to).every((token, k) => {
    if (token.kind === 'mark') return !';.'.includes(token.text);
    const at = from + k;
    const told = view.cues.some(
      (cue) => (onCounting.has(cue.value) || (cue.value === 'ballots' && k === 0)) && cue.from <= at && at < cue.to,
    );
    // "13 of 14 precincts had been counted (93%)", but not "13 of 14 precincts: Berg (53%)"
    return told || (bracketed && token.text === token.lower);
  });
}
