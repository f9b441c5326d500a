// Times as ratios to something measured beside them: machines and their load differ, ratios hardly do.

const once = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** In the first the engine learns its way. */
const fewest = 2;

/** The quickest of many runs of each, by turns, so that both meet the machine in the same mood; milliseconds. */
export function quickestOf(runs, budget) {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  const end = performance.now() + budget;
  for (let turn = 0; turn < fewest || performance.now() < end; turn++)
    for (const [k, run] of runs.entries()) best[k] = Math.min(best[k], once(run));
  return best;
}

/** As `quickestOf`, for runs that are waited for, each `times` times. */
export async function quickestAwaited(runs, times) {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < times; i++)
    for (const [k, run] of runs.entries()) {
      const start = performance.now();
      await run();
      best[k] = Math.min(best[k], performance.now() - start);
    }
  return best;
}

/** The value that a part of all is below. */
export const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
