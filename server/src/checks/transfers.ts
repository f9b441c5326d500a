// Votes that went from count to count: with what a rival had they make what the rival has, and all together what was handed out.
import type { Claim } from '../claims/claim.ts';
import { sameSubject } from '../claims/names.ts';
import { keptWhileAlike } from '../contest/kept.ts';
import { amongst, type Relation } from '../contest/relation.ts';
import { gather } from '../math/gather.ts';
import { isExact } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import type { Article } from './check.ts';
import { allOf, cameTo } from './handedOn.ts';
import { lastRounds } from './lastRounds.ts';
import { nearMiss } from './nearMiss.ts';

/** Found once, and told as the figures stand when it is asked for. */
export function transfers(article: Article): () => readonly Relation[] {
  const found = [gained(article), handedOut(article), lastRounds(article)];
  return () => gather(found, (relations) => relations());
}

/** "1,620 (+7)", "+ 7 = 1,620": the count before, of the same subject, and the votes that came to it. */
function gained(article: Article): () => readonly Relation[] {
  const each: (() => Relation)[] = [];
  const counts = new Map<string, Claim[]>();
  const { all } = article;
  // what its own line adds up needs no count before it
  const told = new Set(gather(all, ({ madeOf }) => madeOf.filter((parts) => parts.some(isTransfer)).flat()));
  for (let k = 0; k < all.length; k++) {
    const claim = all[k];
    const key = claim?.subject?.keys[0];
    if (!claim || key === undefined || claim.kind !== 'votes' || claim.figure.form !== 'digits') continue;
    const [next, last] = [all[k + 1], all[k - 1]];
    const move = told.has(claim)
      ? undefined
      : [next, last].find(
          (other) =>
            other?.noun === 'transfer' &&
            other.block === claim.block &&
            !told.has(other) &&
            (touches(other, claim) || (other === last && comesTo(other, claim))),
        );
    const earlier = counts.get(key) ?? [];
    const before = countBefore(earlier, claim);
    // what is told again came to nobody again
    if (before?.figure.digits === claim.figure.digits) continue;
    counts.set(key, [...earlier.slice(1 - most), claim]);
    if (!move || !before) continue;
    each.push(cameTo(before, move, claim, article));
  }
  return () => {
    const found = each.map((relation) => relation());
    // changes since an earlier election look alike, but no count before them makes them hold
    return found.some(({ state }) => state !== 'fails') ? found : [];
  };
}

const isTransfer = ({ noun }: Claim): boolean => noun === 'transfer';

/** Counts of one rival that are remembered. */
const most = 30;

/** With no more than brackets between. */
const touches = (a: Claim, b: Claim): boolean =>
  Math.min(Math.abs(a.figure.from - b.figure.to), Math.abs(b.figure.from - a.figure.to)) <= 1;

/** "gained 62 votes to reach 1,116" */
const comesTo = (move: Claim, { sentence, clause }: Claim): boolean =>
  move.figure.sign === undefined && move.sentence === sentence && move.clause === clause;

/** The last count of the same rival that bears the name, or else a part of it. */
function countBefore(earlier: readonly Claim[], after: Claim): Claim | undefined {
  const own = earlier.filter(({ subject }) => sameSubject(subject, after.subject));
  return own.findLast(({ subject }) => subject?.name === after.subject?.name) ?? own.at(-1);
}

/** Whose votes, or what surplus, a run of transfers shares out: it makes them to the last where those that went to nobody are told. */
function handedOut(article: Article): () => readonly Relation[] {
  const runs = runsOf(article.all).map(({ first, run }) => {
    const totals = article.all
      .slice(Math.max(0, first - farthest), first)
      .filter((claim) => handed.has(claim.kind) && claim.time !== 'before' && isExact(claim.figure) && !claim.cell)
      .filter(({ noun, block }) => noun !== 'transfer' && (run[0]?.block ?? 0) - block <= blocksBefore)
      .reverse();
    return {
      complete: run.some(isNobodys),
      each: totals.map((total) => keptWhileAlike([...run, total], () => allOf(run, total, article))),
    };
  });
  return () =>
    gather(runs, ({ complete, each }) => {
      const made = each.map((relation) => relation());
      const holding = made.find(({ state }) => state === 'holds');
      if (holding) return [amongst(holding, made.length)];
      return complete ? made.slice(0, 1).filter(nearMiss) : [];
    });
}

const handed: ReadonlySet<Kind> = new Set<Kind>(['votes', 'margin-votes']);

/** Claims before the first transfer, and paragraphs, within which the votes that are handed out are told. */
const farthest = 4;
const blocksBefore = 2;
const fewestParts = 3;

const isNobodys = ({ subject, figure }: Claim): boolean => figure.sign === undefined && subject?.keys[0] === '#others';

/** Transfers line after line, or in one paragraph, with the place of the first. */
function runsOf(all: readonly Claim[]): readonly { readonly first: number; readonly run: readonly Claim[] }[] {
  const runs: { first: number; run: Claim[] }[] = [];
  all.forEach((claim, k) => {
    if (claim.noun !== 'transfer' || claim.cell || claim.figure.sign === '-') return;
    const run = runs.at(-1)?.run;
    const before = run?.at(-1);
    // one a line, or all of one paragraph
    const next = before && claim.block - before.block === 1 && run?.at(-2)?.block !== before.block;
    if (before && !isNobodys(before) && (next || claim.block === before.block)) run?.push(claim);
    else runs.push({ first: k, run: [claim] });
  });
  return runs.filter(({ run }) => run.length >= fewestParts && run.every(({ figure }) => isExact(figure)));
}
