// Leads that further votes change: "300 behind, with 1,900 second choices to 1,200, won by 400".
import type { Claim } from '../claims/claim.ts';
import { amongst, linear, minus, plus, type Relation, type Term } from '../contest/relation.ts';
import { added, inWords, printed } from '../contest/wording.ts';
import { gather } from '../math/gather.ts';
import { toNumber } from '../math/rational.ts';
import type { Subject } from './check.ts';
import { isTerm, telltale } from './triples.ts';

/** Sentences from a score, or another lead, to the lead. */
const reach = 2;

/** Two rivals' counts side by side, or one lead: what a lead may be made of. */
type Part = readonly [Claim] | readonly [Claim, Claim];

/** Each of the gaps that is exactly the sum, or the difference, of two leads told near it. */
export function carriedLeads(gaps: ReadonlySet<Claim>, close: readonly Claim[], subject: Subject): readonly Relation[] {
  if (gaps.size === 0) return [];
  const votes = close.filter(({ kind, figure, cell }) => kind === 'votes' && figure.form === 'digits' && !cell);
  const scores = gather(votes, (claim, k): readonly Part[] => {
    const next = votes[k + 1];
    return next?.sentence === claim.sentence ? [[claim, next]] : [];
  });
  return scores.length === 0 ? [] : gather([...gaps], (gap) => carried(gap, [...gaps], scores, subject));
}

function carried(gap: Claim, gaps: readonly Claim[], scores: readonly Part[], subject: Subject): readonly Relation[] {
  const isNear = ([claim]: Part): boolean =>
    claim.block === gap.block && Math.abs(claim.sentence - gap.sentence) <= reach;
  const found = scores.filter(isNear);
  const others = gaps.filter((other) => other !== gap && isTerm(other)).map((other): Part => [other]);
  const parts = [...found, ...others.filter(isNear)];
  for (const [i, score] of found.entries())
    for (const other of parts.slice(i + 1)) {
      const [one, two, whole] = [sizeOf(score), sizeOf(other), toNumber(gap.figure.value)];
      const sign = one + two === whole ? 1 : Math.abs(one - two) === whole ? -1 : 0;
      if (sign === 0 || one === 0 || two === 0) continue;
      const [more, less] = one >= two || sign > 0 ? [score, other] : [other, score];
      const terms = [...termsOf(more, 1), ...termsOf(less, sign)];
      const made = amongst(equation(terms, gap, subject), found.length * parts.length);
      if (made.digits >= telltale) return [made];
    }
  return [];
}

const sizeOf = ([a, b]: Part): number => Math.abs(toNumber(a.figure.value) - (b ? toNumber(b.figure.value) : 0));

/** The lead, taken on or off. */
function termsOf([a, b]: Part, sign: number): readonly Term[] {
  const up = !b || toNumber(a.figure.value) >= toNumber(b.figure.value) ? sign : -sign;
  const [first, second] = up > 0 ? [plus, minus] : [minus, plus];
  return b ? [first(a), second(b)] : [first(a)];
}

function equation(terms: readonly Term[], gap: Claim, subject: Subject): Relation {
  const { voice } = subject;
  const side = (sign: number): string => {
    const own = terms.filter(({ times }) => times.n === sign).map(({ claim }) => claim);
    return own.length > 1 ? `(${added(own, voice)})` : added(own, voice);
  };
  return linear({
    ...{ code: 'margin', weight: 'guess', terms: [...terms, minus(gap)], result: gap },
    words: () =>
      inWords(voice, 'margin', {
        first: side(1),
        second: side(-1),
        margin: printed(gap, voice),
      }),
  });
}
