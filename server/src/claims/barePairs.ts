// "Berg, DLP, 841, 54.8; Lund, UWP, 686, 44.7": counts with a bare decimal each, which prove to be their shares.
import { compare, hundred } from '../math/rational.ts';
import { isExact } from '../numerals/figure.ts';
import { agreement } from './aligned.ts';
import { type Claim, isCount } from './claim.ts';

type Pair = readonly [Claim, Claim];

/** Joins each count to the number behind it where these numbers, list-wise, are the shares of one total. */
export function barePairs(claims: readonly Claim[]): void {
  let run: Pair[] = [];
  const close = (): void => {
    if (run.length > 1 && agreement(run, fewest) >= telling) for (const pair of run) join(pair);
    run = [];
  };
  claims.forEach((part, k) => {
    const share = claims[k + 1];
    if (!share || !isPair(part, share)) return;
    const before = run.at(-1)?.[1];
    if (before && (before.block !== part.block || part.figure.from - before.figure.to > farthest)) close();
    run.push([part, share]);
  });
  close();
}

/** Where one of them is wrong, so many others agree. */
const fewest = 2;
/** Numbers that stand so are hardly anything else: it takes few digits of agreement. */
const telling = 2;
/** Words and marks from one pair to the next. */
const farthest = 16;
/** A mark between a count and its share, or a bracket. */
const fewMarks = 1;

const isPair = (part: Claim, share: Claim): boolean =>
  part.block === share.block &&
  !part.cell &&
  part.partner === undefined &&
  share.partner === undefined &&
  isCount(part) &&
  isExact(part.figure) &&
  part.figure.form === 'digits' &&
  (!part.settled || part.kind === 'votes') &&
  !share.settled &&
  share.figure.unit === 'none' &&
  share.figure.form === 'digits' &&
  share.figure.style.places > 0 &&
  compare(share.figure.value, hundred) <= 0 &&
  share.figure.lead - part.figure.to <= fewMarks;

function join([part, share]: Pair): void {
  const past = part.time === 'before';
  Object.assign(part, { kind: past ? 'previous-votes' : 'votes', settled: true, partner: share, bond: 'close' });
  Object.assign(share, { kind: past ? 'previous-share' : 'share', settled: true, partner: part, bond: 'close' });
  Object.assign(share, { figure: { ...share.figure, unit: 'percent' }, subject: part.subject, time: part.time });
}
