// A fraction in words, and the two counts beside it that it is of: "three in four voters (7,500 of 10,000)".
import type { Claim } from '../claims/claim.ts';
import { ofSentence } from '../claims/ofKind.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { linear, plus, type Relation } from '../contest/relation.ts';
import { inWords, percent, printed } from '../contest/wording.ts';
import type { Interval } from '../math/interval.ts';
import { quotientOf } from '../math/quotients.ts';
import { multiply, type Rational, rational, toNumber } from '../math/rational.ts';
import { interval, isExact } from '../numerals/figure.ts';
import type { Article } from './check.ts';

/** What a fraction may be of 100, by the way it is told. */
type Span = (fraction: Claim) => Interval;

export function countedFraction(fraction: Claim, article: Article, span: Span): () => readonly Relation[] {
  const beside = fraction.restates;
  const part = beside?.of ? beside : ofSentence(article.all, fraction.sentence).find(({ of }) => of === beside);
  const whole = part?.of;
  if (!beside || !part || !whole || ![part, whole].every(({ figure }) => isExact(figure) || figure.digits.length > 3))
    return () => [];
  return keptWhileAlike([fraction, part, whole], () => [equation(fraction, part, whole, article, span)]);
}

function equation(fraction: Claim, part: Claim, whole: Claim, { voice }: Article, span: Span): Relation {
  const { low, high } = span(fraction);
  const { hedge, value } = fraction.figure;
  const made = quotientOf(part.figure.value, interval(whole.figure));
  const of = (share: Rational | undefined): Rational | undefined =>
    share && multiply(multiply(share, rational(1, 100)), whole.figure.value);
  // "more than half (212 of 319)" is so, however much more; with fewer it is not, and that needs no slip
  const short = 100 * toNumber(value) - toNumber(made);
  const far = hedge === 'above' ? short > roughly : Math.abs(short) > farOff;
  const relation = linear({
    ...{ code: 'fraction', weight: far ? 'proof' : 'guess', terms: [plus(part)] },
    target: { low: of(low), high: hedge === 'above' ? undefined : of(high) },
    words: () =>
      inWords(voice, 'reporting', {
        part: printed(part, voice),
        whole: printed(whole, voice),
        share: percent(made, 0, voice),
      }),
  });
  // a word for another is no slip of a key: which of the three is wrong, no repair tells
  return { ...relation, terms: [part, whole, fraction], result: fraction, needed: () => undefined };
}

/** In points: so far off no way of putting it loosely goes. */
const farOff = 8;
/** Nobody says "more than three quarters" of less. */
const roughly = 2;
