// Answers worked out from texts, kept for as long as the texts are asked for again.

/**
 * Keeps the answers of one reading for the next. What a reading did not ask for is forgotten with the one after it, so
 * that no more is kept than two readings need. Answers must follow from their keys alone, and not be changed.
 */
export class Kept<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  /** Begins the next reading. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  of(key: string, make: () => T): T {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const made = this.#before.get(key) ?? make();
    this.#now.set(key, made);
    return made;
  }
}
