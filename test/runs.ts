// How often each property is tried: as often as its test says or, in all of them, RECOUNT_RUNS times. Bundled into every
// test by test/run.mjs, so that properties that say nothing of it follow as well.
import fc from 'fast-check';

const told = process.env.RECOUNT_RUNS;
if (told !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(told) });

export const runs = (usual: number): number => Number(told ?? usual);
