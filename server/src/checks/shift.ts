// The two figures between which a change lies: what there was before, and what there is now.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import type { Kind } from '../protocol.ts';

export interface Shift {
  readonly before: Claim;
  readonly after: Claim;
  /** No word tells which of the two was before. */
  readonly surmised?: true;
}

const was: ReadonlySet<Kind> = new Set<Kind>(['previous-share', 'previous-votes']);
const is: ReadonlySet<Kind> = new Set<Kind>(['share', 'votes', 'seats', 'turnout']);
/** Claims before and after the change among which the two are looked for. */
const reach = 3;

/**
 * The only earlier and the only present figure of the change's own sentence, or of the one before where it stands alone in
 * its own; undefined where there are more, or fewer.
 */
export function shiftOf(claims: readonly Claim[], k: number, counted: boolean): Shift | undefined {
  const difference = claims[k];
  // "1.29 quotas last time" are no votes
  if (!difference || (difference.figure.unit === 'none' && difference.figure.style.places > 0)) return undefined;
  if (difference.noun === 'margin') return ofLeads(claims, k);
  const alone = [claims[k - 1], claims[k + 1]].every((other) => other?.sentence !== difference.sentence);
  const told = alone ? difference.sentence - 1 : difference.sentence;
  const near = claims
    .slice(Math.max(0, k - reach), k + reach + 1)
    .filter(
      (other) =>
        other !== difference &&
        other.sentence === told &&
        other.cell === undefined &&
        other.figure.form !== 'fraction' &&
        (other.figure.unit === 'none') === counted,
    );
  const earlier = near.filter((other) => was.has(other.kind) || (is.has(other.kind) && other.time === 'before'));
  // "born on 167 votes to 165": both numbers of a score are of one time
  const present = near.filter(
    (other) =>
      is.has(other.kind) &&
      other.time !== 'before' &&
      !(counted && earlier.some((one) => one.against === other || other.against === one)),
  );
  const [before, after] = [earlier[0], present[0]];
  if (before && after && earlier.length === 1 && present.length === 1) return { before, after };
  if (!alone && after && earlier.length === 0 && present.length === 1) {
    const past = earlierTold(claims, k, after);
    if (past) return { before: past, after };
  }
  const counts = counted && difference.figure.digits.length >= 2 && near.every(isLong);
  // "with the 25 he would have had 291, and she 246": what comes to one of two does not lie between them
  return alone || (counted && !counts) || difference.noun === 'transfer' ? undefined : between(near, counted);
}

/** "In 2020 they had won 33 seats. They now have 27, six fewer": the only such figure of the sentence before, if it is of the past. */
function earlierTold(claims: readonly Claim[], k: number, after: Claim): Claim | undefined {
  const [past, ...more] = claims
    .slice(Math.max(0, k - 2 * reach), k)
    .filter(
      ({ sentence, block, kind, figure, cell }) =>
        sentence === after.sentence - 1 &&
        block === after.block &&
        cell === undefined &&
        figure.unit === after.figure.unit &&
        (kind === after.kind || was.has(kind)),
    );
  const one = past && (!past.subject || !after.subject || sameSubject(past.subject, after.subject));
  return one && more.length === 0 && past.time === 'before' ? past : undefined;
}

/** "In 2019 he had won by 5,118 votes, this time by 7,443; his margin went up by 2,325": the only two leads told before it. */
function ofLeads(claims: readonly Claim[], k: number): Shift | undefined {
  const told = claims
    .slice(Math.max(0, k - 2 * reach), k)
    .filter(
      ({ kind, figure, block, sentence, cell }) =>
        kind === 'margin-votes' &&
        figure.unit === 'none' &&
        !cell &&
        block === claims[k]?.block &&
        (claims[k]?.sentence ?? 0) - sentence <= reach,
    );
  const [before, after] = [told.find(({ time }) => time === 'before'), told.find(({ time }) => time !== 'before')];
  return before && after && told.length === 2 ? { before, after } : undefined;
}

/** Votes, of three digits or more: what is told of less may be an age. */
const isLong = ({ kind, figure }: Claim): boolean => kind === 'votes' && figure.digits.length >= 3;

/** "fell by 6.3 points to 21.5 per cent from 27.8": the only two of their sentence, of one subject or of none. */
function between(near: readonly Claim[], counted: boolean): Shift | undefined {
  const [before, after] = near;
  const two = near.length === 2 && before && after && before.kind === after.kind && before.against !== after;
  if (!two || after.against === before || !is.has(before.kind)) return undefined;
  const one = sameSubject(before.subject, after.subject) || (!counted && !(before.subject ?? after.subject));
  return one ? { before, after, surmised: true } : undefined;
}
