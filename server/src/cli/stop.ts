// Being told to stop: what is being written is finished, and the exit code says which signal it was.

/** Signals and their exit codes, 128 and the number of the signal, as a shell would say it. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Stop {
  /** The exit code of the signal that came; undefined as long as none has. */
  code(): number | undefined;
  /** No longer listens. */
  release(): void;
}

/** `heard` is called at the first signal; the second ends the program where it is. */
export function listenForStop(heard: () => void): Stop {
  let code: number | undefined;
  const listeners = Object.entries(signals).map(([signal, number]) => {
    const listener = () => {
      if (code !== undefined) process.exit(number);
      code = number;
      heard();
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return {
    code: () => code,
    release: () => {
      for (const off of listeners) off();
    },
  };
}
