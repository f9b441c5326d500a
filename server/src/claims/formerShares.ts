// "Harbour 21.9% (23.5%), Left 8.5% (8.9%), …": behind each share of a list, in brackets, what it was before.
import { type Claim, isShare } from './claim.ts';

export function formerShares(claims: readonly Claim[]): void {
  let run: Claim[] = [];
  claims.forEach((now, k) => {
    const was = claims[k + 1];
    const behind = was?.bracketed && isOpen(was) && isOpen(now) && was.figure.lead - now.figure.to === 1;
    if (!behind || was.block !== now.block) return;
    const last = run.at(-1);
    if (last && (was.block - last.block > 1 || claims[k - 1] !== last)) run = [];
    run.push(was);
    // a single one may be anything
    if (run.length < fewest) return;
    for (const claim of run) Object.assign(claim, { kind: 'previous-share', time: 'before' });
  });
}

const fewest = 3;

const isOpen = (claim: Claim): boolean =>
  isShare(claim) && claim.figure.unit === 'percent' && !claim.partner && !claim.cell;
