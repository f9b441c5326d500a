// reporting: how far the count has come, in units, of how many, and in per cent.
import { type Claim, isCount } from '../claims/claim.ts';
import { amongst, linear, minus, plus, type Relation, ratio } from '../contest/relation.ts';
import { baseOf } from '../contest/totals.ts';
import { inWords, percent, printed } from '../contest/wording.ts';
import { say } from '../languages/messages.ts';
import { quotientOf } from '../math/quotients.ts';
import { compare, zero } from '../math/rational.ts';
import { interval, isExact } from '../numerals/figure.ts';
import type { Check, Subject } from './check.ts';

export const reporting: Check = {
  code: 'reporting',
  severity: 'error',
  summary: 'The share of polling stations that have reported is that of those counted, and no more than all are.',
  relations: (subject) => {
    if (subject.contest.index !== 0) return [];
    const claims = subject.all.filter(({ kind, cell }) => kind === 'reporting' && !cell);
    return claims.flatMap((claim) => [
      ...shareOf(claim, subject),
      ...atMost(claim, subject),
      ...rest(claim, claims, subject),
    ]);
  },
};

/** "13 of 14 precincts (93%)" */
function shareOf(share: Claim, { messages }: Subject): readonly Relation[] {
  const part = share.figure.unit === 'percent' ? share.partner : undefined;
  const whole = part?.of;
  if (!part || !whole || !isExact(part.figure) || !isExact(whole.figure)) return [];
  return [
    ratio({
      ...{ code: 'reporting', weight: 'evidence', share, part, witnesses: 0 },
      ...{ base: baseOf('listed', [plus(whole)]), baseName: printed(whole) },
      words: () =>
        inWords(messages, 'reporting', {
          part: printed(part),
          whole: printed(whole),
          share: percent(quotientOf(part.figure.value, interval(whole.figure)), share.figure.style.places),
        }),
    }),
  ];
}

/** Not "15 of 14 precincts". */
function atMost(part: Claim, { messages }: Subject): readonly Relation[] {
  const whole = part.of;
  if (!whole || !isExact(part.figure) || !isExact(whole.figure)) return [];
  if (compare(part.figure.value, whole.figure.value) <= 0) return [];
  const blanks = { part: printed(part), whole: printed(whole) };
  return [
    linear({
      ...{
        code: 'reporting',
        weight: 'proof',
        bound: true,
        terms: [plus(whole), minus(part)],
        target: { low: zero, high: undefined },
      },
      words: () => ({
        working: say(messages, 'impossible.working', blanks),
        says: say(messages, 'impossible.more', blanks),
      }),
    }),
  ];
}

/** "267 of 276 constituencies, with nine to come": what is counted and what is not make them all. */
function rest(part: Claim, claims: readonly Claim[], { messages }: Subject): readonly Relation[] {
  const whole = part.of;
  if (!whole) return [];
  const near = claims.filter(
    (other) => other !== part && other !== whole && isCount(other) && Math.abs(other.sentence - part.sentence) <= 1,
  );
  const made = near.map((other) =>
    linear({
      ...{ code: 'reporting', weight: 'guess', terms: [plus(part), plus(other), minus(whole)] },
      words: () =>
        inWords(messages, 'sum-of-votes', { list: `${printed(part)} + ${printed(other)}`, sum: printed(whole) }),
    }),
  );
  const holding = made.find(({ state }) => state === 'holds');
  return holding ? [amongst(holding, made.length)] : [];
}
