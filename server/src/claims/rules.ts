// Rules: what a number is needed for, and how they go on in a sentence: "5% for parties and 7% for blocs" has two bars.
import type { Cue } from '../languages/language.ts';
import { compare, rational } from '../math/rational.ts';
import type { Printed } from '../numerals/figure.ts';
import type { Claim } from './claim.ts';
import { near, rightOf, type SentenceView } from './sentence.ts';

/** Words from one bar to the next. */
const reach = 5;
const joining: ReadonlySet<Cue> = new Set<Cue>(['and', 'also', 'nobody']);

/** "and got 7%", but not the "and" alone. */
const isHad = ({ cues, tokens }: SentenceView, { lead }: Printed): boolean =>
  cues.some(({ value, to }) => value === 'having' && to === lead) &&
  !cues.some(({ value, to }) => value === 'and' && to === lead) &&
  tokens[lead - 1]?.kind === 'word';

/** "50 percent + 1", "50% +1": one vote more than the half, which nobody has got. */
function isPlusOne({ tokens }: SentenceView, { figure: half }: Claim, { figure }: Claim): boolean {
  const one = figure.unit === 'none' && compare(figure.value, rational(1)) === 0;
  const between = tokens.slice(half.to, figure.lead);
  const added = figure.sign === '+' ? between.length === 0 : between.length === 1 && between[0]?.text === '+';
  return one && added && half.unit === 'percent' && half.style.places === 0;
}

/** A whole per cent that is joined to a bar, and that nobody is said to have, is another bar. */
export function rulesGoOn(view: SentenceView, claims: readonly Claim[]): void {
  claims.forEach((claim, k) => {
    const rule = claims[k - 1];
    if (rule && isPlusOne(view, rule, claim))
      for (const one of [rule, claim]) Object.assign(one, { kind: 'threshold', settled: true, sure: true });
    if (rule?.kind !== 'threshold' || rule.figure.unit !== 'percent' || claim.kind !== 'share') return;
    const { figure } = claim;
    if (figure.style.places > 0 || claim.partner || isHad(view, figure)) return;
    const joined = view.cues.some(
      ({ value, from, to }) => joining.has(value) && from >= rule.figure.to && to <= figure.lead,
    );
    if (joined && figure.lead - rule.figure.to <= reach) Object.assign(claim, { kind: 'threshold', sure: true });
  });
}

/** What a rule's number is needed for: a majority, or something that takes more; "16 more" are what is still missing. */
export function setPurpose(view: SentenceView, claim: Claim): void {
  if (claim.kind !== 'threshold' || claim.figure.unit !== 'none') return;
  const missing = rightOf(view, claim.figure, 'more') === 0;
  const outright = !missing && (claim.noun === 'outright' || near(view, claim.figure, 'outright') <= purposeReach);
  claim.noun = near(view, claim.figure, 'quota') <= purposeReach ? 'quota' : outright ? 'outright' : undefined;
}

const purposeReach = 8;
