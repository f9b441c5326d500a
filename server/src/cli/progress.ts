// How far a long run has come, on one line of the terminal that is wiped before anything else is written.

export interface Progress {
  /** Says that `done` articles are done, at most ten times a second, and not in the first second. */
  show(done: number): void;
  clear(): void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const barLength = 24;

/**
 * `now` is in milliseconds. `count` is asked once, when there is something to show, how many articles there are; it
 * answers undefined where nobody can know. Nothing is written to what is no terminal.
 */
export function createProgress(
  terminal: Terminal,
  now: () => number,
  count: () => Promise<number | undefined>,
): Progress {
  const started = now();
  let last = started + 900;
  let shown = false;
  let total: number | undefined;
  let counting = false;
  return {
    show(done) {
      if (terminal.isTTY !== true || now() - last < 100) return;
      last = now();
      shown = true;
      terminal.write(`\r${lineOf(done, total, now() - started)}\u001b[K`);
      if (counting) return;
      counting = true;
      count().then(
        (counted) => {
          total = counted;
        },
        () => {}, // without a count the line goes on without a bar
      );
    },
    clear() {
      if (shown) terminal.write('\r\u001b[K');
      shown = false;
    },
  };
}

function lineOf(done: number, total: number | undefined, milliseconds: number): string {
  if (total === undefined || total < done || done === 0) return `${done} articles checked…`;
  const full = Math.floor((done / total) * barLength);
  const left = Math.ceil(((milliseconds / done) * (total - done)) / 1000);
  return `[${'#'.repeat(full)}${'.'.repeat(barLength - full)}] ${done} of ${total} articles, ${left} s left`;
}
