// Scores in shares, again and again: where at least four in five of an article's make the whole, another is out of keeping.
import type { Claim } from '../claims/claim.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import type { Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import type { Article } from './check.ts';
import { equal, inScore, leavesBlank } from './shareSums.ts';

/** "52%-48% … 51%-49% … 63%-37%": the sums of all of them, where most hold. */
export function scoresAlike(article: Article): () => readonly Relation[] {
  const scores = article.all.filter(isScore);
  if (scores.length < fewest) return () => [];
  const sums = scores.map((share) => {
    const run = share.against ? [share, share.against] : [];
    return keptWhileAlike(run, () =>
      run.length === 0 || leavesBlank(share) ? [] : [inScore(share, equal(run, article))],
    );
  });
  return () => meant(gather(sums, (sum) => sum()));
}

function meant(sums: readonly Relation[]): readonly Relation[] {
  const failing = sums.filter(({ state }) => state === 'fails').length;
  return sums.length >= fewest && failing * mostFailing <= sums.length ? sums : [];
}

/** The first of two shares in a score, with nothing else to say that they make the whole. */
const isScore = ({ kind, figure, against, wholeWith, cell }: Claim): boolean =>
  kind === 'share' &&
  figure.unit === 'percent' &&
  figure.hedge === undefined &&
  against !== undefined &&
  against.figure.start > figure.start &&
  against.figure.unit === 'percent' &&
  wholeWith === undefined &&
  !cell;

const fewest = 5;
/** One in so many may fail. */
const mostFailing = 5;
