// Shares beside one another that nothing else bears out, and that would make the whole if one digit were another.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { groupBy } from '../math/groups.ts';
import { toNumber } from '../math/rational.ts';
import { digitsPrinted } from '../numerals/figure.ts';
import type { Article } from './check.ts';
import { type Lone, slips } from './lone.ts';
import { answers, areBlank, equal, leaves, little } from './shareSums.ts';

const fewestDigits = 3;
/** More stand for as many contests. */
const longest = 16;

/** All the shares of a sentence, and all of sentences that follow one another. */
export function loneWholes(article: Article, lone: Lone): readonly (() => Relation)[] {
  const shares = lone.claims.filter(
    ({ kind, figure }) => (kind === 'share' || kind === 'previous-share') && figure.unit === 'percent',
  );
  const sentences = [...groupBy(shares, ({ sentence }) => sentence).values()];
  const runs: Claim[][] = [];
  for (const share of shares) {
    const run = runs.at(-1);
    if (run && share.sentence - (run.at(-1)?.sentence ?? 0) <= 1) run.push(share);
    else runs.push([share]);
  }
  // two in two sentences are too often of two places, and so are more that are told coarsely and not in a list
  const passages = runs.filter(
    (run) =>
      run.length > 2 &&
      run[0]?.sentence !== run.at(-1)?.sentence &&
      (places(run) > 1 || run.every(({ line, list }) => line || list !== undefined)),
  );
  return gather([...sentences, ...passages], (run) =>
    areAlike(run) && run.every(lone.has) && isMissed(run, lone)
      ? [() => ({ ...equal(run, article), surmised: true as const })]
      : [],
  );
}

/** Of one time, told alike, and finely; of nobody twice. */
function areAlike(run: readonly Claim[]): boolean {
  const [first] = run;
  if (!first || run.length < 2 || run.length > longest) return false;
  const alike = run.every(
    ({ figure, kind, time, several, subject }, k) =>
      kind === first.kind &&
      time === first.time &&
      figure.style.places === first.figure.style.places &&
      figure.style.places > 0 &&
      figure.hedge === undefined &&
      !several &&
      !subject?.place &&
      !run.slice(k + 1).some((other) => subject !== undefined && sameSubject(other.subject, subject)),
  );
  return alike && Math.max(...run.map(({ figure }) => digitsPrinted(figure))) >= fewestDigits;
}

function isMissed(run: readonly Claim[], lone: Lone): boolean {
  const sum = run.reduce((all, { figure }) => all + toNumber(figure.value), 0);
  const unit = 10 ** -places(run);
  // what many that are rounded make may be a unit off
  const off = run.length > 2 ? [0, unit, -unit] : [0];
  if (off.some((one) => Math.abs(sum - 100 - one) < unit / 10)) return false;
  if (sum < 100 && !leavesNobody(run)) return false;
  return run.some((share) => off.some((one) => slips(lone, share, toNumber(share.figure.value) + 100 + one - sum)));
}

/** What a list leaves may be others': unless it is of answers, or so finely told that the rest is hardly a round number. */
const leavesNobody = (run: readonly Claim[]): boolean =>
  answers(run) ? !areBlank(run) : run.length > 2 && places(run) > 1 && !leaves(run, little);

const places = ([share]: readonly Claim[]): number => share?.figure.style.places ?? 0;
