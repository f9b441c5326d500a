// Paths held against globs: `*` and `?` inside one step of a path, `**` over any number of steps, braces for a choice.

/** More ways through the braces of one glob are not followed. */
const mostWays = 64;

/** Whether a path, its steps parted by slashes, is one that the glob means. A glob without wildcards is a path. */
export function matchesGlob(glob: string, path: string): boolean {
  const steps = path.split('/');
  return waysOf(glob).some((way) => matchesSteps(stepsOf(way), steps));
}

/** Several `**` in a row are as good as one. */
function stepsOf(way: string): readonly string[] {
  const parts = way.replace(/^\.?\/+/, '').split('/');
  return parts.filter((part, at) => part !== '**' || parts[at - 1] !== '**');
}

/** The globs without braces that one with braces stands for; braces that do not close stand for themselves. */
function waysOf(glob: string): readonly string[] {
  const done: string[] = [];
  const waiting = [glob];
  for (let way = waiting.pop(); way !== undefined && done.length < mostWays; way = waiting.pop()) {
    const close = way.indexOf('}');
    const open = close < 0 ? -1 : way.lastIndexOf('{', close);
    if (open < 0 || waiting.length > mostWays) {
      done.push(way);
      continue;
    }
    const [before, after] = [way.slice(0, open), way.slice(close + 1)];
    for (const choice of way
      .slice(open + 1, close)
      .split(',')
      .slice(0, mostWays))
      waiting.push(before + choice + after);
  }
  return done;
}

/** All places in the glob that the path so far may have led to, a step at a time: no way is gone twice. */
function matchesSteps(glob: readonly string[], steps: readonly string[]): boolean {
  let places = reached(glob, [0]);
  for (const step of steps) {
    const next = [...places].flatMap((place) => {
      const part = glob[place];
      if (part === undefined) return [];
      if (part === '**') return [place];
      return matchesStep(part, step) ? [place + 1] : [];
    });
    places = reached(glob, next);
    if (places.size === 0) return false;
  }
  return places.has(glob.length);
}

/** `**` may stand for no step at all. */
function reached(glob: readonly string[], from: readonly number[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const start of from) {
    let place = start;
    while (!places.has(place)) {
      places.add(place);
      if (glob[place] !== '**') break;
      place++;
    }
  }
  return places;
}

/** Greedy, with one way back: to the last star. */
function matchesStep(pattern: string, text: string): boolean {
  let [at, from, star, resume] = [0, 0, -1, 0];
  while (from < text.length) {
    const mark = pattern[at];
    if (mark === '*') {
      star = at++;
      resume = from;
    } else if (mark !== undefined && (mark === '?' || mark === text[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
