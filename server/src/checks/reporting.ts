// reporting: how far the count has come, in units, of how many, and in per cent.
import { type Claim, isCount } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import { ratio } from '../contest/ratio.ts';
import { amongst, linear, minus, plus, type Relation } from '../contest/relation.ts';
import { baseOf } from '../contest/totals.ts';
import { added, inWords, percent, printed } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import { quotientOf } from '../math/quotients.ts';
import { compare, zero } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import { interval, isExact } from '../numerals/figure.ts';
import type { Article, Check } from './check.ts';

export const reporting: Check = {
  code: 'reporting',
  severity: 'error',
  summary: 'The share of polling stations that have reported is that of those counted, and no more than all are.',
  across: (article) => {
    const claims = ofKind(article.all, 'reporting').filter(({ cell }) => !cell);
    return () =>
      gather(claims, (claim, k) => [
        ...shareOf(claim, article),
        ...atMost(claim, article),
        ...rest(claim, claims.slice(Math.max(0, k - reach), k + reach + 1), article),
      ]);
  },
};

/** "13 of 14 precincts (93%)" */
function shareOf(share: Claim, { voice }: Article): readonly Relation[] {
  const part = share.figure.unit === 'percent' ? share.partner : undefined;
  const whole = part?.of;
  if (!part || !whole || !isExact(part.figure) || !isExact(whole.figure)) return [];
  return [
    ratio({
      ...{ code: 'reporting', weight: 'evidence', share, part, witnesses: 0 },
      ...{ base: baseOf('listed', [plus(whole)]), baseName: () => printed(whole, voice) },
      words: () =>
        inWords(voice, 'reporting', {
          part: printed(part, voice),
          whole: printed(whole, voice),
          share: percent(quotientOf(part.figure.value, interval(whole.figure)), share.figure.style.places, voice),
        }),
    }),
  ];
}

/** Not "15 of 14 precincts". */
function atMost(part: Claim, { voice }: Article): readonly Relation[] {
  const whole = part.of;
  if (!whole || !isExact(part.figure) || !isExact(whole.figure)) return [];
  if (compare(part.figure.value, whole.figure.value) <= 0) return [];
  const blanks = { part: printed(part, voice), whole: printed(whole, voice) };
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
        working: work('above', { one: blanks.part, other: blanks.whole }),
        says: say(voice.messages, 'impossible.more', blanks),
      }),
    }),
  ];
}

/** Figures of the count before and after among which what is still to come is looked for. */
const reach = 6;

/** "267 of 276 constituencies, with nine to come": what is counted and what is not make them all. */
function rest(part: Claim, claims: readonly Claim[], { voice }: Article): readonly Relation[] {
  const whole = part.of;
  if (!whole) return [];
  const near = claims.filter(
    (other) => other !== part && other !== whole && isCount(other) && Math.abs(other.sentence - part.sentence) <= 1,
  );
  const made = near.map((other) =>
    linear({
      ...{ code: 'reporting', weight: 'guess', terms: [plus(part), plus(other), minus(whole)] },
      words: () => inWords(voice, 'sum-of-votes', { list: added([part, other], voice), sum: printed(whole, voice) }),
    }),
  );
  const holding = made.find(({ state }) => state === 'holds');
  return holding ? [amongst(holding, made.length)] : [];
}
