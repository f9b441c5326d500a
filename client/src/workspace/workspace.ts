// The articles of the workspace, open or not: checked all at once, and kept in step with the disk from then on.
import type * as vscode from 'vscode';
import type { Checked, Service } from '../service.ts';
import { ArticleFiles } from './articleFiles.ts';
import { atOnce } from './backlog.ts';
import { ClosedArticles } from './closedArticles.ts';
import { Disk } from './disk.ts';

export interface Outcome {
  readonly results: readonly Checked[];
  /** How many articles there are; those known of where the search itself was stopped. */
  readonly found: number;
  readonly stopped: boolean;
}

export class Workspace implements vscode.Disposable {
  readonly #files: ArticleFiles;
  readonly #closed: ClosedArticles;
  readonly #disk: Disk;
  #checking = false;

  constructor(service: Service) {
    this.#files = new ArticleFiles(service);
    this.#closed = new ClosedArticles(service);
    this.#disk = new Disk(service, this.#files, this.#closed);
  }

  /** Whether a check of all of them is under way. */
  get checking(): boolean {
    return this.#checking;
  }

  /** Checks them all, or those that there is time for. */
  async check(token: vscode.CancellationToken, tell: (done: number, found: number) => void): Promise<Outcome> {
    this.#checking = true;
    try {
      this.#disk.watch();
      this.#files.forget();
      const uris = await this.#files.all(token);
      if (!token.isCancellationRequested) this.#closed.keepOnly(uris);
      const results: Checked[] = [];
      const waiting = uris.values();
      let done = 0;
      const work = async () => {
        for (const uri of waiting) {
          if (token.isCancellationRequested) return;
          const checked = await this.#closed.check(uri);
          if (checked) results.push(checked);
          tell(++done, uris.length);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return { results, found: uris.length, stopped: token.isCancellationRequested };
    } finally {
      this.#checking = false;
    }
  }

  dispose(): void {
    this.#disk.dispose();
    this.#closed.dispose();
  }
}
