// How far a long run has come, on one line of the terminal that is wiped before anything else is written.

export interface Progress {
  /** Says that `checked` articles are done, at most ten times a second, and not in the first second. */
  show(checked: number): void;
  clear(): void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** `now` is in milliseconds. Nothing is written to what is no terminal. */
export function createProgress(terminal: Terminal, now: () => number): Progress {
  const started = now();
  let last = started + 900;
  let shown = false;
  return {
    show(checked) {
      if (terminal.isTTY !== true || now() - last < 100) return;
      last = now();
      shown = true;
      terminal.write(`\r${checked} articles checked…\u001b[K`);
    },
    clear() {
      if (shown) terminal.write('\r\u001b[K');
      shown = false;
    },
  };
}
