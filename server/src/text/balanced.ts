// Where what a bracket opens is closed again, brackets within it counted.

/** Characters of the longest such stretch; one that goes on beyond is none. */
const longest = 5000;

/** Looks in one text for closing brackets, at most so often in vain that the time grows with its length. */
export class Brackets {
  readonly #source: string;
  #budget: number;

  constructor(source: string) {
    this.#source = source;
    this.#budget = source.length * 8 + longest;
  }

  /** The offset behind the bracket that closes the one at `start`; undefined where there is none near. */
  end(start: number, open: string, close: string): number | undefined {
    let depth = 0;
    const stop = Math.min(this.#source.length, start + longest);
    for (let at = start; at < stop && this.#budget > 0; at++) {
      this.#budget--;
      if (this.#source.startsWith(open, at)) {
        depth++;
        at += open.length - 1;
      } else if (this.#source.startsWith(close, at)) {
        at += close.length - 1;
        if (--depth === 0) return at + 1;
      }
    }
    return undefined;
  }
}
