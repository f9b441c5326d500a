// Files that wait for their turn: each once however often it is added, a few at a time.
import type * as vscode from 'vscode';

/** Files read and checked at the same time. */
export const atOnce = 4;

export class Backlog {
  readonly #work: (uri: vscode.Uri) => Promise<unknown>;
  readonly #waiting = new Map<string, vscode.Uri>();
  #working = 0;

  constructor(work: (uri: vscode.Uri) => Promise<unknown>) {
    this.#work = work;
  }

  add(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) {
      this.#waiting.set(uri.toString(), uri);
      if (this.#working < atOnce) void this.#go();
    }
  }

  clear(): void {
    this.#waiting.clear();
  }

  async #go(): Promise<void> {
    this.#working += 1;
    for (const [key, uri] of this.#waiting) {
      this.#waiting.delete(key);
      await this.#work(uri);
    }
    this.#working -= 1;
  }
}
