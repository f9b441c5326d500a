// A share in a sentence of its own, of the counts of the sentence before: "14,089 people voted. That is 34% of the 32,765 on the register."
import { groupBy } from '../math/groups.ts';
import { type Claim, isCount } from './claim.ts';
import { sameSubject } from './names.ts';
import { mayLead } from './pairs.ts';

/** "… backed it by 498,211. That is 78.34% of those who voted.": a short sentence with nothing but the share of a count. */
export function thatIs(claims: readonly Claim[]): void {
  const inSentence = groupBy(
    claims.filter(({ cell, headline }) => !cell && !headline),
    ({ sentence }) => sentence,
  );
  for (const [sentence, own] of inSentence) {
    const [share, ...more] = own;
    if (share) turnoutOf(share, inSentence.get(sentence - 1) ?? []);
    // "14,089 people voted. That is 34% of the 32,765 on the register"
    const whole = more.length === 1 && more[0] === share?.of ? more[0] : undefined;
    const before = inSentence
      .get(sentence - 1)
      ?.filter(({ kind }) => kind === 'votes' || kind === 'previous-votes' || (whole && kind === 'cast'));
    const score = before?.length === 2 && before[0] && before[0].against === before[1] ? before : undefined;
    const [count, ...others] = score ? [leaderOf(score, share)] : (before ?? []);
    const besides = more.some(({ kind }) => kind !== 'threshold');
    if (!share?.short || share.kind !== 'share' || share.partner || (besides && !whole)) continue;
    if (!count || others.length > 0 || count.partner || count.block !== share.block || !isCount(count)) continue;
    if (!score && share.subject && !sameSubject(share.subject, count.subject)) continue;
    const told = { subject: count.subject, option: count.option };
    Object.assign(share, { partner: count, bond: 'loose', ...told, ...(score && { over: score }) });
    Object.assign(count, { partner: share, bond: 'loose' });
    if (whole?.kind === 'registered' && count.kind === 'cast') share.kind = 'turnout';
  }
}

/** "4,608 of 20,629 registered voters came. At 22.3% that is the least ever": a bare share behind those who came of those who could. */
function turnoutOf(share: Claim, before: readonly Claim[]): void {
  if (!share.short || share.kind !== 'share' || share.partner || share.subject) return;
  const [one, other, ...more] = before;
  const came = [one, other].find((claim) => claim?.kind === 'cast');
  const able = [one, other].find((claim) => claim?.kind === 'registered');
  if (!came || !able || more.length > 0 || came.partner || came.block !== share.block) return;
  if (![came, able].every(isCount) || came.time !== able.time) return;
  Object.assign(share, { kind: 'turnout', partner: came, bond: 'loose', time: came.time });
  Object.assign(came, { partner: share, bond: 'loose' });
}

/** Of a score, the number that the share after it is of. */
function leaderOf([a, b]: readonly Claim[], share: Claim | undefined): Claim | undefined {
  const answer = [a, b].find((one) => one?.option !== undefined && one.option === share?.option);
  const apart = a?.option !== undefined && b?.option !== undefined && a.option !== b.option;
  return answer && apart ? answer : a && b && share && mayLead(a, b, share) ? a : b;
}
