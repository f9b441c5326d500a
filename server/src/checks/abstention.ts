// Turnout and abstention make the whole: "27.8 percent stayed at home, 72.2 percent voted".
import type { Claim } from '../claims/claim.ts';
import { ofKind } from '../claims/ofKind.ts';
import type { Relation } from '../contest/relation.ts';
import type { Subject } from './check.ts';
import { equal } from './shareSums.ts';

/** Each share of those who abstained with the turnout in its sentence. */
export function abstentions(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  const away = ofKind(claims, 'share').filter((claim) => claim.noun === 'abstained' && isPlain(claim));
  const came = away.length > 0 ? ofKind(claims, 'turnout').filter(isPlain) : [];
  return away.flatMap((share) => {
    const beside = came.filter(({ sentence, time }) => sentence === share.sentence && time === share.time);
    // "60 percent voted yes, 10 percent abstained; turnout was 70": an abstention in the vote itself
    const voted = claims.some((one) => one !== share && one.kind === 'share' && one.sentence === share.sentence);
    const [turnout] = beside;
    return turnout && beside.length === 1 && !voted && !share.partner ? [equal([turnout, share], subject)] : [];
  });
}

const isPlain = ({ cell, figure, subject }: Claim): boolean =>
  !cell && !subject?.place && figure.unit === 'percent' && figure.hedge === undefined;
