// Sharing out seats by methods that go by their names: what articles ask for, loaded with the first that has seats to share.
import type { Allocation } from './allocation.ts';
import { allocate, methods } from './apportionment.ts';

export { methodsThatFit } from './fits.ts';
export { admitted } from './threshold.ts';

/** All outcomes that the method of this name allows, as `allocate` has them; undefined where no method has the name. */
export function allocateBy(name: string, votes: readonly bigint[], seats: number): Allocation | undefined {
  const method = methods.find((one) => one.name === name);
  return method && allocate(method, votes, seats);
}
