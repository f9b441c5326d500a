// Scores: two counts, or two shares, of which the one is set against the other.
import type { Cue } from '../languages/language.ts';
import type { Found } from '../languages/phrases.ts';
import { gather } from '../math/gather.ts';
import { absolute, add, compare, hundred, subtract } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { type Claim, isCount } from './claim.ts';
import { anywhere, leftOf, rightOf, type SentenceView } from './sentence.ts';
import { isThird } from './tallies.ts';
import { areAlone, areAnswers, fillWhole } from './twoAlone.ts';
import { isBare } from './units.ts';

/** "69,451 to 22,351", "(40,371 to 38,699)": two rivals' votes. */
export function scores(view: SentenceView, claims: readonly Claim[]): void {
  for (let k = 0; k + 1 < claims.length; k++) {
    const [a, b] = [claims[k], claims[k + 1]];
    if (!a || !b) continue;
    if (sharesInScore(view, a, b)) {
      // "by a margin of 67.5 to 32.5 percent"
      Object.assign(a, { against: b, kind: 'share' });
      b.against = a;
      if (areAlone(view, a, b, [claims[k - 1], claims[k + 2]])) a.wholeWith = [b];
    }
    const answers = [a, b].every(({ kind }) => kind === 'share') && areAnswers(view, a, b);
    if (answers) Object.assign(a, { against: b, ...(fillWhole(a, b) && { wholeWith: [b] }) });
    if (answers) b.against = a;
    // "0.7 to 0.10" are no two counts
    if (![a, b].every(isWhole)) continue;
    const joined = view.cues.some(
      (hit) =>
        hit.value === 'to' &&
        hit.to <= b.figure.lead &&
        isAnswer(view, a.figure.to, hit.from) &&
        onlyName(view, hit.to, b.figure.lead) &&
        larger(a, b, hit, view),
    );
    const parted = a.figure.to + 1 === b.figure.lead && '-–‑'.includes(view.tokens[a.figure.to]?.text ?? ' ');
    if ((joined || parted || inAnswers(view, a, b)) && leftOf(view, a.figure, 'since') > 0)
      Object.assign(a, { against: b });
    if (a.against === b) b.against = a;
    // "rejected the contract, 712-626": what was decided, and by whom
    const known = isScore(a.figure, b.figure) && [a, b].some(({ kind }) => ofScore.has(kind));
    const decided = known || isDecided(view, a, b);
    for (const claim of parted ? [a, b] : [])
      if (decided) Object.assign(claim, { kind: 'votes', noun: 'votes', settled: true });
      // "a 5-4 majority on the council"
      else if (isOfChamber(view, b)) Object.assign(claim, { kind: 'seats', noun: 'seats', settled: true });
      else if (claim.kind === 'margin-votes') claim.settled = false;
    const gap = claims[k - 1];
    if (joined && isTheirGap(view, gap, a, b)) gap.kind = 'margin-votes';
    if (a.settled && b.settled && a.kind === b.kind) continue;
    const large =
      isVote(view, a) ||
      (Math.min(a.figure.digits.length, b.figure.digits.length) >= 2 &&
        (Math.max(a.figure.digits.length, b.figure.digits.length) >= 3 || isWon(view, a)));
    if (joined && large && leftOf(view, a.figure, 'since') === 0) {
      // "cut the margin from 212 to 208 votes"
      const gap = leftOf(view, a.figure, 'margin') <= wordsToGap;
      Object.assign(a, {
        kind: gap ? 'margin-votes' : 'previous-votes',
        settled: true,
        ...(gap && { time: 'before' }),
      });
      Object.assign(b, { kind: gap ? 'margin-votes' : 'votes', settled: true });
    } else if (joined && large)
      for (const claim of [a, b])
        if (!claim.settled || claim.kind === 'cast' || claim.kind === 'margin-votes' || isSpoiltNext(view, claim))
          Object.assign(claim, { kind: 'votes', settled: true });
  }
}

/** "hold a 53-47 majority in the Senate", and nobody says that they voted. */
const isOfChamber = (view: SentenceView, { figure }: Claim): boolean =>
  rightOf(view, figure, 'majority') === 0 &&
  (anywhere(view, 'seats') || anywhere(view, 'chamber')) &&
  !(['cast', 'support', 'votes'] as const).some((cue) => anywhere(view, cue));

/** "won by 54 to 46", but not "cut the lead by 54 to 46". */
const isWon = (view: SentenceView, { kind, figure }: Claim): boolean =>
  kind === 'margin-votes' &&
  leftOf(view, figure, 'by') === 0 &&
  (['margin', 'rise', 'fall'] as const).every((cue) => leftOf(view, figure, cue) > wordsToLead);
const wordsToLead = 6;

/** "by eight votes to four", "by a vote of 7 to 2", of few. */
const isVote = (view: SentenceView, { kind, figure }: Claim): boolean =>
  kind === 'margin-votes' &&
  (leftOf(view, figure, 'by') === 0 ? rightOf(view, figure, 'votes') === 0 : leftOf(view, figure, 'votes') <= 1) &&
  (['margin', 'rise', 'fall'] as const).every((cue) => leftOf(view, figure, cue) > wordsToLead);

/** "lost by 96, 5,110 to 5,206": what parts the two that follow. */
function isTheirGap(view: SentenceView, gap: Claim | undefined, a: Claim, b: Claim): gap is Claim {
  if (gap?.kind !== 'other' || !isWhole(gap) || leftOf(view, gap.figure, 'by') > 0) return false;
  const apart = absolute(subtract(a.figure.value, b.figure.value));
  return compare(apart, gap.figure.value) === 0 && a.figure.lead - gap.figure.to <= 1;
}

/** "254 to 228, the rest being invalid": what stands behind a score, and a mark, is another number's. */
const isSpoiltNext = (view: SentenceView, { kind, figure }: Claim): boolean =>
  kind === 'invalid' && view.tokens[figure.to]?.text === ',' && leftOf(view, figure, 'invalid') > 1;

/** Words from a margin to what it was: "the lead shrank from 212". */
const wordsToGap = 2;

/** "57.4 to 42.6 percent", "57.4%-42.6%" */
function sharesInScore(view: SentenceView, a: Claim, b: Claim): boolean {
  if (![a, b].every(({ figure }) => figure.unit === 'percent' && figure.sign === undefined)) return false;
  const both = b.kind === 'share' && (a.kind === 'share' || a.kind === 'margin-points');
  const rising = compare(a.figure.value, b.figure.value) < 0;
  if (!both || (a.kind !== 'share' && rising)) return false;
  const { tokens, cues } = view;
  const [from, to] = [a.figure.to, b.figure.lead];
  const dashed = to === from + 1 && '-–‑'.includes(tokens[from]?.text ?? ' ');
  const joined = cues.find((hit) => hit.value === 'to' && hit.from === from && onlyName(view, hit.to, to));
  // "with 57 to 61 percent": from the one to the other, but not "failed 33% to 59%", each with its own sign
  const isMoved = (['rise', 'since', 'between'] as const).some((cue) => leftOf(view, a.figure, cue) <= wordsToLead);
  const range = joined?.to === to && rising && (isBare(a.figure) || isMoved) && !isWhole100(a, b);
  return dashed || (joined !== undefined && !range);
}

const isWhole100 = (a: Claim, b: Claim): boolean => compare(add(a.figure.value, b.figure.value), hundred) === 0;

/** "10,540 Yes, 4,571 No": the two answers, each right behind its number. */
function inAnswers(view: SentenceView, { figure: a }: Claim, { figure: b }: Claim): boolean {
  const answer = (at: number): boolean =>
    view.cues.some(({ value, from, to }) => value === 'option' && from === at && to === at + 1);
  const beside = b.lead === a.to + 2 && view.tokens[a.to + 1]?.text === ',';
  return beside && answer(a.to) && answer(b.to);
}

const isWhole = (claim: Claim): boolean =>
  isCount(claim) && claim.figure.form === 'digits' && claim.figure.style.places === 0;

/** A margin is no larger than the votes it is of, so that only a larger count may stand in a score with its noun. */
const larger = (a: Claim, b: Claim, to: Found<Cue>, { tokens }: SentenceView): boolean =>
  to.from === a.figure.to || (compare(a.figure.value, b.figure.value) > 0 && tokens[to.to]?.kind === 'digits');

/** Nothing, or what was voted: "371 Yes votes to 221", "371 Ja- gegen 221". */
const isAnswer = (view: SentenceView, from: number, to: number): boolean =>
  to >= from &&
  to - from <= 3 &&
  view.tokens.slice(from, to).every(({ text }, k) => {
    const told = view.cues.some(
      ({ value, from: at }) =>
        at === from + k && (value === 'option' || value === 'votes' || value === 'yes' || value === 'no'),
    );
    return told || '-‑'.includes(text);
  });

/** Nothing but a rival's name: "302,518 to Ruth Kessie's 296,665". */
const onlyName = (view: SentenceView, from: number, to: number): boolean =>
  to - from <= 4 &&
  view.tokens.slice(from, to).every(({ text, lower, kind }) => kind === 'word' && text[0] !== lower[0]);

/** "voted 7-2", "a 5-4 vote", "the bill passed the Senate 31-17": of a board, as small as it may be. */
const isDecided = (view: SentenceView, { figure: a }: Claim, { figure: b }: Claim): boolean =>
  compare(a.value, b.value) >= 0 &&
  (leftOf(view, a, 'cast') === 0 ||
    rightOf(view, b, 'votes') === 0 ||
    leftOf(view, a, 'votes') === 1 ||
    (leftOf(view, a, 'chamber') === 0 && anywhere(view, 'plebiscite')));

/** What one of two counts in a score may have been taken for. */
const ofScore: ReadonlySet<Kind> = new Set<Kind>(['votes', 'invalid', 'cast', 'margin-votes']);

/** Two counts that are too long for seats or goals, the larger first: "112-189" may be from here to there. */
const isScore = (a: Printed, b: Printed): boolean =>
  [a, b].every(({ unit, form, style }) => unit === 'none' && form === 'digits' && style.places === 0) &&
  a.start < b.start &&
  a.digits.length >= longScore &&
  b.digits.length > 1 &&
  compare(a.value, b.value) >= 0;
const longScore = 3;

/** "those were hers too, 189-112", where its paragraph tells of votes. */
export function scoresTold(claims: readonly Claim[], kinds: ReadonlySet<Kind>): void {
  const blocks = new Set(gather(claims, (claim) => (claim.settled && kinds.has(claim.kind) ? [claim.block] : [])));
  for (const claim of claims) {
    const { against, figure, block } = claim;
    if (!against || !blocks.has(block)) continue;
    const third = isThird(claim, against) && against.kind === 'votes';
    if (third || isScore(figure, against.figure))
      for (const one of [claim, against]) if (!one.settled) Object.assign(one, { kind: 'votes', settled: true });
  }
}
