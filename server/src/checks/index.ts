// The list of checks.
import { allocation } from './allocation.ts';
import { change } from './change.ts';
import type { Check } from './check.ts';
import { fraction } from './fraction.ts';
import { impossible } from './impossible.ts';
import { margin } from './margin.ts';
import { multiple } from './multiple.ts';
import { percentOrPoints } from './percentOrPoints.ts';
import { rank } from './rank.ts';
import { repeatedFigure } from './repeatedFigure.ts';
import { reporting } from './reporting.ts';
import { seats } from './seats.ts';
import { shareBase } from './shareBase.ts';
import { shareOfTotal } from './shareOfTotal.ts';
import { shareOrder } from './shareOrder.ts';
import { sumOfShares } from './sumOfShares.ts';
import { sumOfVotes } from './sumOfVotes.ts';
import { tableSum } from './tableSum.ts';
import { threshold } from './threshold.ts';
import { turnout } from './turnout.ts';
import { unusedIgnore } from './unusedIgnore.ts';

export const checks: readonly Check[] = [
  shareOfTotal,
  shareBase,
  shareOrder,
  sumOfShares,
  sumOfVotes,
  turnout,
  margin,
  change,
  percentOrPoints,
  seats,
  allocation,
  tableSum,
  fraction,
  multiple,
  rank,
  threshold,
  repeatedFigure,
  impossible,
  reporting,
  unusedIgnore,
];

/** The codes of all checks. */
export const codes: readonly string[] = checks.map(({ code }) => code);
