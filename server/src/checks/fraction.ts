// fraction: "two-thirds", "one in five" beside the share that it stands for.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { linear, plus, type Relation, type Weight } from '../contest/relation.ts';
import { percent, printed } from '../contest/wording.ts';
import { work } from '../contest/workings.ts';
import { gather } from '../math/gather.ts';
import type { Interval } from '../math/interval.ts';
import { add, hundred, multiply, negate, type Rational, rational, toNumber } from '../math/rational.ts';
import { say } from '../messages/messages.ts';
import type { Kind } from '../protocol.ts';
import type { Article, Check } from './check.ts';
import { countedFraction } from './countedFraction.ts';

export const fraction: Check = {
  code: 'fraction',
  severity: 'error',
  summary: 'A fraction in words is what the share, or the counts, beside it say.',
  across: (article) => {
    const each = gather(article.all, (claim, k) =>
      claim.figure.form === 'fraction' ? [relationsOf(claim, k, article), countedFraction(claim, article, span)] : [],
    );
    return () => gather(each, (relations) => relations());
  },
};

const shares: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout', 'poll-share', 'threshold', 'previous-share']);
/** Claims before and after a fraction among which its share is looked for. */
const reach = 6;

function relationsOf(part: Claim, k: number, article: Article): () => readonly Relation[] {
  const near = article.all
    .slice(Math.max(0, k - reach), k + reach + 1)
    .filter((other) => shares.has(other.kind) && other.figure.unit === 'percent');
  return keptWhileAlike([part, ...near], () => relationsAmong(part, near, article));
}

function relationsAmong(part: Claim, near: readonly Claim[], article: Article): readonly Relation[] {
  const made = near.map((share) => equation(part, share, weightOf(part, share), article));
  const meant = made.filter(({ weight }) => weight !== 'guess');
  const holding = made.filter(({ state, terms }) => state === 'holds' && related(part, terms[1]));
  return meant.length > 0 ? meant : holding.slice(0, 1);
}

/** "four-sevenths, or 57.14 percent", "three-quarters (73%)": the one says the other again. */
const beside = (part: Claim, share: Claim): boolean =>
  (share.restates === part || part.restates === share) &&
  (part.kind === share.kind || part.kind === 'fraction' || share.kind === 'threshold');

function weightOf(part: Claim, share: Claim): Weight {
  if (!beside(part, share) || isOnItsSide(part, share)) return 'guess';
  return isFar(part, share) ? 'proof' : 'evidence';
}

/** So far from what the words say that no way of putting it loosely covers it, nor is it what the words leave over; in points. */
function isFar({ figure }: Claim, share: Claim): boolean {
  const [said, printed] = [100 * toNumber(figure.value), toNumber(share.figure.value)];
  return [printed, 100 - printed].every((one) => Math.abs(one - said) > farOff);
}
const farOff = 8;

const related = (part: Claim, share: Claim | undefined): boolean =>
  share !== undefined &&
  (Math.abs(share.sentence - part.sentence) <= 1 || part.headline || sameSubject(share.subject, part.subject));

/** How far a fraction in words may be off: a tenth of itself for halves and thirds, little for odd ones; in per cent. */
function span({ figure, kind }: Claim): Interval {
  const value = multiply(figure.value, hundred);
  // nor does a law mean a third loosely
  const odd = figure.value.d > 6 || kind === 'threshold';
  const slack = odd ? rational(1, 200) : rational(4);
  const below: Rational = add(value, negate(figure.hedge === 'above' ? rational(1) : figure.hedge ? loosely : slack));
  const above: Rational = add(value, figure.hedge === 'below' ? rational(1) : figure.hedge ? loosely : slack);
  return { low: below, high: above };
}

/** How far below a fraction lies what is said to be not quite that, in per cent. */
const loosely = rational(4);

/** "43.12 percent, less than half": on the side of half that the words name, though farther off than what is nearly that. */
function isOnItsSide({ figure }: Claim, share: Claim): boolean {
  if (figure.value.d !== 2) return false;
  const over = toNumber(share.figure.value) - 100 * toNumber(figure.value);
  return figure.hedge === 'below'
    ? over < 0 && over > -mostOff
    : figure.hedge === 'above' && over > 0 && over < mostOff;
}
const mostOff = 12;

function equation(part: Claim, share: Claim, weight: Weight, { voice }: Article): Relation {
  const relation = linear({
    ...{ code: 'fraction', weight, terms: [plus(share)], target: span(part) },
    words: () => {
      const exact = percent(multiply(part.figure.value, hundred), share.figure.style.places, voice);
      const fraction = part.figure.text;
      return {
        working: work('near', { other: fraction, printed: printed(share, voice) }),
        says: say(voice.messages, 'fraction.says', { fraction, share: exact }),
      };
    },
  });
  return {
    ...relation,
    terms: [part, share],
    needed: (claim) => (claim === share ? relation.needed(share) : undefined),
  };
}
