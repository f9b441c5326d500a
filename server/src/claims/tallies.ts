// Counts joined by dashes, "(95-94-2)", "passed 7-2-1": for it, against it, and abstaining.
import type { Printed } from '../numerals/figure.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import type { Grid } from './grid.ts';
import { anywhere, leftOf, type SentenceView } from './sentence.ts';

/** For, against and abstaining. */
const longest = 3;

/** Larger bodies are not counted by heads. */
const mostDigits = 3;

/** The figures from the first on that dashes join without a space. */
export function chainFrom(tokens: readonly Token[], figures: readonly Printed[], first: number): readonly Printed[] {
  const chain: Printed[] = [];
  for (let k = first; k < figures.length && chain.length <= longest; k++) {
    const [last, next] = [chain.at(-1), figures[k]];
    if (!next || !isHeads(next)) break;
    const dash = last && tokens[last.to];
    const glued = dash && '-–‑'.includes(dash.text) && !dash.spaced && tokens[next.from]?.spaced === false;
    if (last && (last.to + 1 !== next.from || !glued)) break;
    chain.push(next);
  }
  return chain;
}

const isHeads = ({ not, unit, form, style, sign, digits }: Printed): boolean =>
  not === undefined &&
  unit === 'none' &&
  form === 'digits' &&
  style.places === 0 &&
  style.group === '' &&
  sign === undefined &&
  digits.length <= mostDigits;

/** "11-23-20": month, day and year, or day, month and year. */
export function looksDated([first, second, third]: readonly Printed[]): boolean {
  const [a, b] = [Number(first?.digits), Number(second?.digits)];
  return third?.digits.length === 2 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

const voted = ['votes', 'cast', 'support', 'option', 'yes', 'no', 'abstained', 'winning', 'threshold'] as const;

const decided = ['cleared', 'beat', 'missed'] as const;
/** "passed it by": words from what became of it to the tally. */
const wordsToTally = 3;

/** Reads three counts that dashes join as votes, in a sentence on votes, or in brackets or behind what it came to in an article on them. */
export function tallies(view: SentenceView, claims: readonly Claim[]): void {
  if (claims.length < longest) return;
  const figures = claims.map(({ figure }) => figure);
  const found: (readonly Claim[])[] = [];
  for (let k = 0; k < claims.length; k++) {
    const chain = chainFrom(view.tokens, figures, k);
    if (chain.length === longest) found.push(claims.slice(k, k + longest));
    k += Math.max(0, chain.length - 1);
  }
  if (found.every((three) => looksDated(three.map(({ figure }) => figure)))) return;
  const boxed = found.filter(([first, , last]) => first && last && inBrackets(view, first, last));
  const told = boxed.length > 1 || voted.some((cue) => anywhere(view, cue));
  for (const three of found) {
    const [first] = three;
    if (!first) continue;
    three.forEach((claim, k) => {
      claim.against = three[k === 0 ? 1 : 0];
    });
    if (told) for (const claim of three) Object.assign(claim, { kind: 'votes', noun: 'votes', settled: true });
    else if (boxed.includes(three) || decided.some((cue) => leftOf(view, first.figure, cue) <= wordsToTally))
      for (const claim of three) claim.listed = 'votes';
  }
}

const inBrackets = ({ tokens }: SentenceView, first: Claim, last: Claim): boolean =>
  tokens[first.figure.from - 1]?.text === '(' && tokens[last.figure.to]?.text === ')';

/** Whether it is the third of three, of which the first is given. */
export const isThird = ({ figure }: Claim, first: Claim): boolean => figure.from === first.figure.to + longest;

/** Fewer scores make nothing together. */
const fewest = 3;
/** More are read one by one. */
const mostScores = 40;

/** The scores of each paragraph, row by row: those of the parts of a body make that of all. */
export function gridsOfTallies(claims: readonly Claim[]): readonly Grid[] {
  const grids = new Map<number, (readonly Claim[])[]>();
  claims.forEach((claim, k) => {
    const [second, third] = [claims[k + 1], claims[k + 2]];
    if (claim.kind !== 'votes' || claim.cell || second === undefined || claim.against !== second) return;
    const row = third?.against === claim && isThird(third, claim) ? [claim, second, third] : [claim, second];
    const rows = grids.get(claim.block) ?? [];
    if (rows.length < mostScores) grids.set(claim.block, [...rows, row]);
  });
  return [...grids.values()].filter(({ length }) => length >= fewest);
}
