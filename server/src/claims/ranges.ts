// Ranges: of "between 40 and 58 per cent" the one is the least and the other the most of one thing.
import { compare } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Claim } from './claim.ts';
import type { SentenceView } from './sentence.ts';

/** Makes bounds of the two ends of a range, and no difference of the first. */
export function ranges(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((least, k) => {
    const most = claims[k + 1];
    if (!most || least.figure.unit !== most.figure.unit || !spans(view, least.figure, most.figure)) return;
    // "votes lay between": what lies there is a number
    const kind = least.kind === 'margin-points' ? most.kind : least.kind;
    least.figure = { ...least.figure, hedge: 'above' };
    most.figure = { ...most.figure, hedge: 'below' };
    for (const end of [least, most]) Object.assign(end, { kind, time: most.time });
  });
}

/** A word for what lies between, right before the one, and between the two a single word that joins them. */
function spans({ cues, tokens }: SentenceView, one: Printed, other: Printed): boolean {
  if (compare(one.value, other.value) >= 0 || other.lead !== one.to + 1) return false;
  const opens = cues.some(({ value, from, to }) => value === 'between' && from < one.from && to >= one.lead);
  return (
    opens &&
    tokens[one.to]?.kind === 'word' &&
    cues.some(({ value, from }) => (value === 'and' || value === 'to') && from === one.to)
  );
}
