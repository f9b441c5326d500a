// Men and women of whom a whole is made: "Of 118 candidates, 37 were women and 81 men", "seven candidates: four men and three women".
import { compare } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import { type Claim, isCount, sumOf } from './claim.ts';
import { leftOf, rightOf, type SentenceView } from './sentence.ts';

/** Joins the two to the only number of their sentence that they may be of. */
export function menAndWomen(view: SentenceView, claims: readonly Claim[]): void {
  const [women, men] = [whoAre(view, claims, 'women'), whoAre(view, claims, 'men')];
  if (!women || !men || women === men) return;
  const last = women.figure.start > men.figure.start ? women : men;
  const others = claims.filter((claim) => isCount(claim) && claim !== women && claim !== men);
  const chambers = others.filter(({ kind }) => kind === 'seats-total');
  const [whole, ...more] = chambers.length > 0 ? chambers : others;
  if (!whole || more.length > 0 || ![whole, women, men].every(({ figure }) => isExact(figure))) return;
  if (whole.cell || whole.madeOf.length > 0 || whole.figure.unit !== 'none') return;
  const before = [women, men].every(({ figure, of }) => of === whole || whole.figure.start < figure.start);
  const makes = view.cues.some(
    ({ value, from }) => value === 'share' && from >= last.figure.to && from < whole.figure.lead,
  );
  const [all, sum] = [whole.figure.value.n, sumOf([women, men])];
  if (!before && !makes) return;
  // "of 60 members 12 women and 20 men are new": they need not be all; and somebody may be neither
  if (sum < Number(all) && before && (goesOn(view, last) || Number(all) - sum === 1)) return;
  if (compare(women.figure.value, whole.figure.value) >= 0 && compare(men.figure.value, whole.figure.value) >= 0)
    return;
  const kind = whole.settled && whole.kind !== 'seats-total' && whole.kind !== 'seats' ? whole.kind : 'other';
  for (const claim of [whole, women, men]) {
    claim.barred = false;
    if (!claim.settled || (claim !== whole && claim.kind === 'seats' && !claim.sure))
      Object.assign(claim, { kind, settled: true });
  }
  women.noun = 'women';
  men.noun = 'men';
  whole.madeOf = [last === men ? [women, men] : [men, women]];
}

/** The one count beside the word. */
function whoAre(view: SentenceView, claims: readonly Claim[], cue: 'women' | 'men'): Claim | undefined {
  const counts = claims.filter(isCount);
  const right = counts.filter(({ figure }) => rightOf(view, figure, cue) <= wordsTo);
  const found = right.length > 0 ? right : counts.filter(({ figure }) => leftOf(view, figure, cue) <= wordsTo);
  return found.length === 1 ? found[0] : undefined;
}
const wordsTo = 1;

/** Whether more is said of them than who they are. */
function goesOn({ tokens, cues, to: end }: SentenceView, { figure }: Claim): boolean {
  const hit = cues.find(({ value, from }) => (value === 'women' || value === 'men') && from >= figure.to);
  const next = hit?.to ?? figure.to;
  return next < end && tokens[next]?.kind === 'word';
}
