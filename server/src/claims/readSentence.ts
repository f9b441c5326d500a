// Reads one sentence: what each figure says, which belong together, and of whom they speak.
import type { Printed } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Block } from '../text/prose.ts';
import { blankClaim, type Claim, isCount } from './claim.ts';
import { readCount } from './counts.ts';
import { namesIn } from './names.ts';
import { pairUp } from './pairs.ts';
import type { Reader } from './read.ts';
import { leftOf, near, type SentenceView } from './sentence.ts';
import { readShare } from './shares.ts';
import { assignNames, optionOf } from './subjects.ts';
import { timeOf } from './times.ts';

export interface Place {
  readonly block: Block;
  readonly index: number;
  readonly sentence: number;
  /** The year of which the article speaks. */
  readonly year: number;
}

/** The claims of one sentence; what nothing in it explains is left unsettled. */
export function readSentence(view: SentenceView, place: Place, using: Reader): readonly Claim[] {
  const names = namesIn(view.tokens, view.from, view.to, using.cues);
  const claims = view.figures.filter((figure) => figure.not === undefined).map((figure) => readFigure(view, figure, place));
  const electoral = claims.filter((claim) => claim.settled || isCount(claim));
  pairUp(view, electoral, names);
  for (const claim of claims) if (claim.partner && !claim.settled && isCount(claim)) Object.assign(claim, { kind: 'votes', settled: true });
  for (const claim of claims) respectTime(claim);
  assignNames(view, electoral, names);
  return electoral;
}

function readFigure(view: SentenceView, figure: Printed, place: Place): Claim {
  const { kind, level } = { kind: place.block.kind, level: place.block.level };
  const words = view.tokens.slice(view.from, view.to).filter((token) => token.kind === 'word').length;
  const claim: Claim = {
    ...blankClaim(figure, place.index, place.sentence),
    part: leftOf(view, figure, 'part-of') <= 4,
    headline: kind === 'meta' || (kind === 'heading' && level !== undefined),
    line: words <= 12 && view.figures.filter((other) => other.not === undefined).length <= 2,
  };
  if (isMeasured(view, figure)) return claim;
  const reading = figure.form === 'fraction' ? fraction(view, figure) : figure.unit === 'none' ? readCount(view, figure) : readShare(view, figure);
  claim.time = timeOf(view, figure, place.year);
  if (reading) Object.assign(claim, { kind: reading.kind, noun: reading.noun, settled: true });
  claim.option = optionOf(view, claim)?.option;
  return claim;
}

/** "47 cents", "32 years", "Question 2", "aged 66": a number of something else. */
function isMeasured(view: SentenceView, figure: Printed): boolean {
  if (figure.unit !== 'none') return false;
  const next = view.cues.find((hit) => hit.from === figure.to && hit.value === 'measure');
  const before = view.cues.find((hit) => hit.to === figure.from && (hit.value === 'label' || hit.value === 'age'));
  return next !== undefined || (before !== undefined && figure.style.group === '' && figure.form === 'digits' && figure.digits.length <= 3);
}

function fraction(view: SentenceView, figure: Printed) {
  if (near(view, figure, 'threshold') <= 3) return { kind: 'threshold' as Kind, noun: undefined };
  if (near(view, figure, 'reporting') <= 5 && near(view, figure, 'share') > 4) return { kind: 'reporting' as Kind, noun: undefined };
  const electoral = Math.min(near(view, figure, 'share'), near(view, figure, 'voters'), near(view, figure, 'votes'), near(view, figure, 'seats'));
  return electoral <= 4 ? { kind: 'fraction' as Kind, noun: undefined } : undefined;
}

function respectTime(claim: Claim): void {
  if (claim.time === 'poll' && claim.kind === 'share') claim.kind = 'poll-share';
  if (claim.time === 'before' && claim.kind === 'share') claim.kind = 'previous-share';
  if (claim.time === 'before' && claim.kind === 'votes') claim.kind = 'previous-votes';
}
