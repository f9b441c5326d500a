// How much a repair must gain before it accuses: more where hardly anything of an article is borne out as it was read.
import type { Claim } from '../claims/claim.ts';
import type { Sums } from './ledger.ts';
import type { Trial } from './trial.ts';

/** In digits of agreement, as are those below: measured over right articles, and slips typed into others, that no rule was written for. */
const least = 0.9;
/** Asked beside it where, one added, there are fewer sums that hold than a tenth of the figures: they are read amiss. */
const figures = 10;
const ofLittle = 2;
/** And where no word says that any of the sums is meant. */
const ofSurmises = 1.5;

/** Tells of a repair whether it gains enough to be told. */
export function gainsEnough(sums: Sums, claims: readonly Claim[]): (trial: Trial) => boolean {
  let holding = 1;
  for (const relations of sums)
    for (const { state, weight } of relations) if (state === 'holds' && weight !== 'guess') holding++;
  const asked = least + (holding * figures <= claims.length ? ofLittle : 0);
  return ({ gain, healed }) => gain >= asked + (healed.every(({ surmised }) => surmised) ? ofSurmises : 0);
}
