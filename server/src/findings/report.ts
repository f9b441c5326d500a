// One article's answer: figures with their states, findings in reading order.
import type { Examination } from '../checks/examine.ts';
import type { Claim } from '../claims/claim.ts';
import { nameBase, percent } from '../contest/wording.ts';
import { quotientOf } from '../math/quotients.ts';
import { toNumber } from '../math/rational.ts';
import type { Figure, Finding, Severity } from '../protocol.ts';
import { findingOf, findingOfRemark, type Wording } from './findings.ts';
import { type FigureState, statesOf } from './states.ts';

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The findings of an examination, by place. */
export function findingsOf(
  examination: Examination,
  wording: Wording,
  others: readonly Finding[] = [],
): readonly Finding[] {
  const found = [
    ...others,
    ...examination.blames.map((blame) => findingOf(blame, wording)),
    ...examination.remarks.map((remark) => findingOfRemark(remark, wording)),
  ];
  return found.sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      ranks.indexOf(a.severity) - ranks.indexOf(b.severity) ||
      (a.code < b.code ? -1 : 1),
  );
}

/** The figures of an article, by place. */
export function figuresOf(claims: readonly Claim[], examination: Examination, wording: Wording): readonly Figure[] {
  const states = statesOf(claims, examination);
  const contestOf = new Map(
    examination.contests.flatMap((contest) => contest.claims.map((claim) => [claim, contest.index] as const)),
  );
  return claims.map((claim) => {
    const state = states.get(claim) ?? { status: 'unchecked', reason: 'reason.alone', relations: [] };
    const contest = contestOf.get(claim);
    const { ignored } = claim;
    const standing = ignored && (ignored.codes === 'all' || state.status === 'unchecked');
    const reason = standing ? ignored.reason : state.reason && wording.messages[state.reason];
    return {
      ...wording.places.of(claim.figure),
      text: wording.places.text(claim.figure),
      kind: claim.kind,
      value: toNumber(claim.figure.value) * (claim.figure.sign === '-' ? -1 : 1),
      ...(claim.subject ? { subject: claim.subject.name } : {}),
      ...(contest === undefined ? {} : { contest }),
      status: standing ? ('ignored' as const) : state.status,
      ...(reason === undefined ? {} : { reason }),
      ...explained(claim, state, examination, contest, wording),
    };
  });
}

/** The sums, the base, the share on every other base, and the other terms. */
function explained(
  claim: Claim,
  state: FigureState,
  examination: Examination,
  contest: number | undefined,
  wording: Wording,
): Partial<Figure> {
  const workings = [...new Set(state.relations.map((relation) => relation.words().working))].slice(0, 6);
  const base = state.relations.find((relation) => relation.base !== undefined && relation.terms[0] === claim)?.base;
  const terms = [...new Set(state.relations.flatMap((relation) => relation.terms))]
    .filter((term) => term !== claim)
    .slice(0, 40);
  const ballot =
    contest === undefined
      ? undefined
      : examination.ballots[contest]?.find(({ pairs }) => pairs.some(({ share }) => share === claim));
  const part = ballot?.pairs.find(({ share }) => share === claim)?.part;
  const bases = ballot
    ? [...(ballot.base ? [ballot.base] : []), ...ballot.admissible.filter((other) => other !== ballot.base)]
    : [];
  const alternatives = part
    ? bases.slice(0, 5).map((other) => ({
        base: nameBase(other, ballot?.votes ?? 1, wording.messages),
        share: percent(quotientOf(part.figure.value, other.interval), claim.figure.style.places),
      }))
    : [];
  return {
    ...(workings.length > 0 ? { working: workings.join('\n') } : {}),
    ...(base === undefined ? {} : { base }),
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...(terms.length > 0 ? { terms: terms.map((term) => rangeOf(term, wording)) } : {}),
  };
}

const rangeOf = (claim: Claim, { places }: Wording) => {
  const { start, end } = places.of(claim.figure);
  return { start, end };
};
