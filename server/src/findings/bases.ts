// What the shares of a contest may be held against, for a writer to choose from.
import type { Ballot } from '../contest/base.ts';
import { isOfVotes } from '../contest/chosenBase.ts';
import { countFits } from '../contest/fitting.ts';
import { isPoint } from '../contest/relation.ts';
import { nameBase, range, type Voice } from '../contest/wording.ts';
import type { Contest } from '../protocol.ts';

/** Of bases with one total, the first. */
export function baseChoices(ballots: readonly Ballot[], voice: Voice): Pick<Contest, 'bases'> {
  const own = ballots.filter(isOfVotes);
  const pairs = own.flatMap((ballot) => ballot.pairs);
  const [first] = own;
  if (!first) return {};
  const used = first.base;
  const names = new Set<string>();
  const bases = [...(used ? [used] : []), ...first.admissible].flatMap((base) => {
    const total = range(base.interval, voice);
    const name = base.terms.length === 1 && !names.has(base.name) ? base.name : total;
    const isOne = base.terms.length === 1 || isPoint(base.interval);
    if (base.name === 'implied' || !isOne || names.has(name) || names.has(total)) return [];
    names.add(name).add(total);
    return [
      {
        base: name === 'chosen' ? total : name,
        name: nameBase(base, first.votes, voice),
        fits: countFits(pairs, base),
        pairs: pairs.length,
        used: base === used,
      },
    ];
  });
  return bases.length > 0 ? { bases } : {};
}
