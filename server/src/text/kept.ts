// Answers worked out from texts, kept for as long as the texts are asked for again.

/**
 * Keeps the answers of one reading for the next. What a reading did not ask for is forgotten with the one after it, so
 * that no more is kept than two readings need. Answers must follow from their keys, and from what a reading is told to be
 * about, and not be changed.
 */
export class Kept<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();
  #about = '';

  /** Begins the next reading; answers of one that was about something else are forgotten. */
  turn(about = ''): void {
    this.#before = about === this.#about ? this.#now : new Map();
    this.#now = new Map();
    this.#about = about;
  }

  /** `fits` tells whether an answer of before will do. */
  of(key: string, make: () => T, fits: (answer: T) => boolean = () => true): T {
    const known = this.#now.get(key);
    if (known !== undefined && fits(known)) return known;
    const before = this.#before.get(key);
    const answer = before !== undefined && fits(before) ? before : make();
    this.#now.set(key, answer);
    return answer;
  }
}
