// Turnout and abstention make the whole: "27.8 percent stayed at home, 72.2 percent voted".
import type { Claim } from '../claims/claim.ts';
import { ofKind, ofSentence } from '../claims/ofKind.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import type { Subject } from './check.ts';
import { equal } from './shareSums.ts';

/** Each share of those who abstained with the turnout in its sentence. */
export function abstentions(subject: Subject): readonly Relation[] {
  const { claims } = subject.contest;
  const away = ofKind(claims, 'share').filter((claim) => claim.noun === 'abstained' && isPlain(claim));
  return gather(away, (share) => {
    const told = ofSentence(claims, share.sentence);
    const [turnout, ...others] = told.filter(
      (claim) => claim.kind === 'turnout' && claim.time === share.time && isPlain(claim),
    );
    // "60 percent voted yes, 10 percent abstained; turnout was 70": an abstention in the vote itself
    const voted = told.some((claim) => claim !== share && claim.kind === 'share');
    return turnout && others.length === 0 && !voted && !share.partner ? [equal([turnout, share], subject)] : [];
  });
}

const isPlain = ({ cell, figure, subject }: Claim): boolean =>
  !cell && !subject?.place && figure.unit === 'percent' && figure.hedge === undefined;
