// A part that is more than the whole with which its sentence opens: "Of 1,940 ballots cast in the village, 9,410 were for it".
import { compare } from '../math/rational.ts';
import { type Claim, isCount } from './claim.ts';
import { nounOf } from './counts.ts';
import { rightOf, type SentenceView } from './sentence.ts';
import { opening } from './wholes.ts';

/** Right behind the comma that ends the opening, with no noun of its own: so many of them. */
export function overOpening(view: SentenceView, claims: readonly Claim[], plural: string): void {
  const whole = opening(view, claims);
  const part = claims.find((claim) => claim !== whole && claim.figure.unit === 'none');
  if (!whole || !part || plural === '' || part !== claims[1] || part.of || !isCount(part)) return;
  const { tokens, to: end } = view;
  const next = tokens[part.figure.to];
  if (tokens[part.figure.lead - 1]?.text !== ',' || next?.kind !== 'word' || part.figure.to >= end) return;
  if (compare(part.figure.value, whole.figure.value) <= 0 || whole.figure.form !== 'digits') return;
  // "Of the twelve wards, 45 amendments came from two", "Of 12 seats, 41 votes decided one"
  const { noun, distance, after } = nounOf(view, part.figure);
  const own = after && distance === 0 && noun !== undefined && noun !== whole.noun;
  // "For the 40 seats, 112 stood"
  if (whole.noun === 'seats' && part.noun !== 'seats') return;
  // "Of those 1,536, 1,862 in the north"
  if (next.lower.length < shortestVerb || own || (next.lower.endsWith(plural) && !isVerb(view, part))) return;
  Object.assign(part, {
    of: whole,
    ofThem: true,
    barred: false,
    ...(!part.settled && { kind: whole.kind, settled: true }),
  });
}

const shortestVerb = 3;

/** "was", "has" */
const isVerb = (view: SentenceView, { figure }: Claim): boolean => rightOf(view, figure, 'having') === 0;
