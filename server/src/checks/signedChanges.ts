// "Labour 29 (+6) … Labour had 23": what is told elsewhere of before, and a change that stands with its sign behind what there is now.
import { type Claim, isCount } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { minus, plus, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { rational } from '../math/rational.ts';
import type { Kind } from '../protocol.ts';
import { equation } from './changeSum.ts';
import type { Subject } from './check.ts';

const kinds: ReadonlySet<Kind> = new Set<Kind>(['seats', 'share', 'votes', 'turnout']);

/** Paragraphs between the two. */
const farthest = 1;

export function signedChanges(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  const past = claims.filter(({ time, subject: own, cell }) => time === 'before' && own && !cell);
  if (past.length === 0) return [];
  return gather(claims, (after, k) => {
    const difference = claims[k + 1];
    if (!kinds.has(after.kind) || after.cell || !after.subject || !difference || !isChangeOf(difference, after))
      return [];
    const [before, ...more] = past.filter(
      (one) =>
        one.figure.unit === after.figure.unit &&
        isCount(one) === isCount(after) &&
        Math.abs(one.block - after.block) <= farthest &&
        sameSubject(one.subject, after.subject),
    );
    if (!before || more.length > 0 || before.sentence === after.sentence) return [];
    const up = difference.figure.sign === '+';
    const terms = [plus(before), { claim: difference, times: rational(up ? 1 : -1) }, minus(after)];
    return [equation(terms, before, difference, after, up, subject)];
  });
}

const isChangeOf = ({ figure, sentence }: Claim, after: Claim): boolean =>
  figure.sign !== undefined &&
  sentence === after.sentence &&
  figure.lead - after.figure.to <= 1 &&
  (figure.unit === 'none') === (after.figure.unit === 'none');
