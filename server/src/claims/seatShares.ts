// Shares beside seats: of the votes, or of the seats themselves.
import type { Cue } from '../languages/language.ts';
import { compare } from '../math/rational.ts';
import { type Claim, isShare } from './claim.ts';
import { rightOf, type SentenceView } from './sentence.ts';

/** "45% of the provincial vote and 37 of 80 seats", "40.2%, and 159 seats": a share of votes is none of seats. */
export function partSeats(view: SentenceView, claims: readonly Claim[]): void {
  for (const { kind, figure, partner } of claims) {
    if (kind !== 'seats' || !partner) continue;
    const [first, last] = partner.figure.start < figure.start ? [partner.figure, figure] : [figure, partner.figure];
    const between = view.cues.filter(({ from, to }) => from >= first.to && to <= last.lead);
    const ofVotes = first === partner.figure && between.some(({ value }) => value === 'votes' || value === 'share');
    const listed = between.some(({ value }) => value === 'also');
    if (ofVotes || listed) partner.partner = undefined;
  }
  equated(view, claims);
  goOn(claims);
}

/** "took 9 of 19 seats with 41.2%, the Greens took 6 with 29.8%": what has a share as seats had one counts seats as well. */
function goOn(claims: readonly Claim[]): void {
  let whole: Claim | undefined;
  for (const claim of claims) {
    if (claim.kind === 'seats' && claim.partner && claim.of?.kind === 'seats-total') whole = claim.of;
    const loose = claim.kind === 'votes' && claim.noun === undefined && claim.partner?.kind === 'share' && !claim.of;
    if (whole && loose && compare(claim.figure.value, whole.figure.value) < 0)
      Object.assign(claim, { kind: 'seats', noun: 'seats' });
  }
}

/** "34 of 85 seats, or 40 percent": behind a mark and "or", a share with no noun of its own is that part of that total. */
function equated(view: SentenceView, claims: readonly Claim[]): void {
  for (const share of claims) {
    if (!share.partner?.of || !isShare(share) || rightOf(view, share.figure, 'votes') <= nounAfter) continue;
    // "or 42 percent if two independents back them" is that part of them no longer
    const next = view.tokens[share.figure.to];
    const ends = share.figure.to >= view.to || next?.kind !== 'word';
    // "230 of 400 seats, 57.5 percent of the National Assembly"
    const ofSeats =
      view.tokens[share.figure.lead - 1]?.text === ',' &&
      rightOf(view, share.figure, 'of') === 0 &&
      view.cues.some(
        ({ value, from, to }) =>
          wholes.has(value) &&
          from > share.figure.to &&
          from - share.figure.to <= nounAfter + 1 &&
          view.tokens[to]?.kind !== 'word',
      );
    share.equated =
      ofSeats ||
      (ends &&
        view.cues.some(
          ({ value, from, to }) =>
            value === 'that-is' && to === share.figure.lead && ',–—'.includes(view.tokens[from - 1]?.text ?? ' '),
        ));
  }
}

const wholes: ReadonlySet<Cue> = new Set<Cue>(['chamber', 'seats', 'total']);

/** "40 percent of the vote" */
const nounAfter = 3;
