// Scores in shares, again and again: where at least four in five of an article's make the whole, another is out of keeping.
import type { Claim } from '../claims/claim.ts';
import type { Relation } from '../contest/relation.ts';
import type { Article } from './check.ts';
import { equal, inScore, leavesBlank } from './shareSums.ts';

/** "52%-48% … 51%-49% … 63%-37%": the sums of all of them, where most hold. */
export function scoresAlike(article: Article): () => readonly Relation[] {
  const scores = article.all.filter(isScore);
  return scores.length < fewest ? () => [] : () => kept(scores, article);
}

function kept(scores: readonly Claim[], article: Article): readonly Relation[] {
  const sums = scores.flatMap((share) =>
    share.against && !leavesBlank(share) ? [inScore(share, equal([share, share.against], article))] : [],
  );
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
