// The state of every figure, and the reason where it is unchecked.
import type { Examination } from '../checks/examine.ts';
import type { Claim } from '../claims/claim.ts';
import { isSaid } from '../contest/facts.ts';
import { keyOf } from '../contest/keys.ts';
import type { Relation } from '../contest/relation.ts';
import type { MessageKey } from '../messages/messages.ts';
import type { Status } from '../protocol.ts';

export interface FigureState {
  readonly status: Status;
  readonly reason: MessageKey | undefined;
  readonly relations: readonly Relation[];
}

/** The relations of each claim. */
export function byTerm(relations: readonly Relation[]): ReadonlyMap<Claim, readonly Relation[]> {
  const found = new Map<Claim, Relation[]>();
  for (const relation of relations)
    for (const term of relation.terms) {
      const list = found.get(term);
      if (list) list.push(relation);
      else found.set(term, [relation]);
    }
  return found;
}

/** One state a claim. */
export function statesOf(
  claims: readonly Claim[],
  { relations, settled, blames, ballots }: Examination,
): ReadonlyMap<Claim, FigureState> {
  // once the blamed figure is mended the sum holds, and so the other terms are borne out by it
  const holding = new Set(settled.map(keyOf));
  const said = relations.filter(isSaid);
  const keys = new Set(said.map(keyOf));
  const byClaim = byTerm([...said, ...settled.filter((one) => !keys.has(keyOf(one)))]);
  const blamed = new Set(blames.flatMap(({ claim, tie }) => (tie ? [claim, tie.claim] : [claim])));
  const undecided = new Set(
    ballots
      .flat()
      .filter(({ base }) => base === undefined)
      .flatMap(({ pairs }) => pairs.flatMap(({ share, part }) => [share, part])),
  );
  return new Map(
    claims.map((claim) => {
      const own = byClaim.get(claim) ?? [];
      const status = statusOf(own, blamed.has(claim), holding);
      return [
        claim,
        {
          status,
          reason: status === 'unchecked' ? reasonOf(claim, own, undecided.has(claim)) : undefined,
          relations: own,
        },
      ];
    }),
  );
}

function statusOf(relations: readonly Relation[], blamed: boolean, holding: ReadonlySet<string>): Status {
  if (blamed) return 'conflicting';
  if (relations.some((relation) => relation.state === 'holds' || holding.has(keyOf(relation)))) return 'verified';
  if (relations.some(({ state }) => state === 'rounding')) return 'rounding';
  return relations.some(({ state, weight }) => state === 'fails' && weight === 'proof') ? 'conflicting' : 'unchecked';
}

function reasonOf(claim: Claim, relations: readonly Relation[], undecided: boolean): MessageKey {
  if (claim.kind === 'threshold') return 'reason.rule';
  if (claim.time === 'poll') return 'reason.poll';
  if (claim.time === 'before') return 'reason.before';
  if (relations.some(({ state }) => state === 'open')) return 'reason.vague';
  if (undecided) return 'reason.no-total';
  return 'reason.alone';
}
