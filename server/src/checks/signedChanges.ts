// "Labour 29 (+6) … Labour had 23": what is told elsewhere of before, and a change that stands with its sign behind what there is now.
import { type Claim, isCount } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import type { Kind } from '../protocol.ts';
import { equation } from './changeSum.ts';
import type { Subject } from './check.ts';

const kinds: ReadonlySet<Kind> = new Set<Kind>(['seats', 'share', 'votes', 'turnout']);

/** What was before is told in the same paragraph, or in one beside it. */
const blocksAway = [-1, 0, 1];

export function signedChanges(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  const told = claims.filter(({ time, subject: own, cell }) => time === 'before' && own && !cell);
  if (told.length === 0) return [];
  const past = groupBy(told, ({ block }) => block);
  return gather(claims, (after, k) => {
    const difference = claims[k + 1];
    if (!kinds.has(after.kind) || after.cell || !after.subject || !difference || !isChangeOf(difference, after))
      return [];
    const near = gather(blocksAway, (away) => past.get(after.block + away) ?? []);
    const [before, ...more] = near.filter(
      (one) =>
        one.figure.unit === after.figure.unit &&
        isCount(one) === isCount(after) &&
        sameSubject(one.subject, after.subject),
    );
    if (!before || more.length > 0 || before.sentence === after.sentence) return [];
    return [equation(before, difference, after, difference.figure.sign === '+', subject)];
  });
}

const isChangeOf = ({ figure, sentence }: Claim, after: Claim): boolean =>
  figure.sign !== undefined &&
  sentence === after.sentence &&
  figure.lead - after.figure.to <= 1 &&
  (figure.unit === 'none') === (after.figure.unit === 'none');
