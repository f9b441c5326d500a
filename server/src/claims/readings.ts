// What a figure says by its form: a count, a share, a fraction, a multiple or a place.

import type { Cue } from '../languages/language.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Claim } from './claim.ts';
import { type Reading, readCount } from './counts.ts';
import { anywhere, leftOf, near, rightOf, type SentenceView, within } from './sentence.ts';
import { readShare } from './shares.ts';

/** A multiple of anything that an election counts; of what, where a noun is near. */
function readMultiple(view: SentenceView, figure: Printed): Reading | undefined {
  if (!multiplied.some((cue) => anywhere(view, cue))) return undefined;
  const [noun] = multiplied
    .map((cue) => ({ cue, distance: rightOf(view, figure, cue) }))
    .filter(({ distance }) => distance <= nounReach)
    .sort((a, b) => a.distance - b.distance);
  return { kind: 'multiple', certain: true, noun: noun?.cue };
}

/** A place in an election, by what else its sentence speaks of. */
function readRank(view: SentenceView, figure: Printed): Reading | undefined {
  // "lost its first place", "fell from first to third": a place that is had no longer
  const lost = Math.min(leftOf(view, figure, 'fall'), leftOf(view, figure, 'missed')) <= 1;
  // "577 votes short of third place", "behind second": a place that is had by somebody else
  if (figure.hedge !== undefined || leftOf(view, figure, 'margin') === 0) return undefined;
  if ((lost && leftOf(view, figure, 'to') > 0) || leftOf(view, figure, 'since') === 0) return undefined;
  const told = multiplied.some((cue) => anywhere(view, cue)) || view.figures.some(({ unit }) => unit === 'percent');
  return told || hasCount(view, figure) ? { kind: 'rank', certain: told, noun: undefined } : undefined;
}

/** "came second with 1,324.": a number of three digits or more that counts nothing else. */
function hasCount({ figures, tokens }: SentenceView, { to }: Printed): boolean {
  const next = figures.find(({ from }) => from >= to);
  return (
    next !== undefined &&
    next.lead - to <= wordsToCount &&
    next.unit === 'none' &&
    next.form === 'digits' &&
    next.not === undefined &&
    next.digits.length >= 3 &&
    tokens[next.to]?.kind !== 'word'
  );
}
const wordsToCount = 2;

const nounReach = 4;
const multiplied: readonly Cue[] = [
  ...(['threshold', 'quota', 'margin', 'turnout', 'invalid', 'share', 'votes', 'seats', 'cast', 'registered'] as const),
];

/** What a number says by the words around it, whatever its form and unit. */
export const readingOf = (view: SentenceView, figure: Printed): Reading | undefined =>
  figure.form === 'fraction'
    ? readFraction(view, figure)
    : figure.form === 'multiple'
      ? readMultiple(view, figure)
      : figure.form === 'rank'
        ? readRank(view, figure)
        : figure.unit === 'none'
          ? readCount(view, figure)
          : readShare(view, figure);

function readFraction(view: SentenceView, figure: Printed): Reading | undefined {
  const reading = (kind: Kind): Reading => ({ kind, certain: true, noun: undefined });
  // "more than half of the electorate" are those who came; nor is "more than half (50.9%)" asked for
  const told = rightOf(view, figure, 'registered') <= 3 || rightOf(view, figure, 'part-of') === 0;
  const demanded = within(view, figure, 'threshold') && !told && view.tokens[figure.to]?.text !== '(';
  if (near(view, figure, 'threshold') <= 3 || demanded) return reading('threshold');
  if (near(view, figure, 'reporting') <= 5 && near(view, figure, 'share') > 4) return reading('reporting');
  const electoral = Math.min(
    ...(['share', 'voters', 'votes', 'seats', 'support'] as const).map((cue) => near(view, figure, cue)),
  );
  const topical = (
    ['share', 'voters', 'votes', 'support', 'turnout', 'ballots', 'cast', 'registered', 'valid'] as const
  ).some((cue) => anywhere(view, cue));
  return electoral <= 4 || (topical && figure.not === undefined) ? reading('fraction') : undefined;
}

export function settleBy(claim: Claim, reading: Reading | undefined): void {
  if (reading) Object.assign(claim, { kind: reading.kind, noun: reading.noun, settled: true, sure: reading.certain });
}
