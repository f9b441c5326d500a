// Keeps the findings in closed files in step with the disk, once the workspace has been checked.
import * as vscode from 'vscode';
import type { Service } from '../service.ts';
import { type ArticleFiles, selecting } from './articleFiles.ts';
import { Backlog } from './backlog.ts';
import type { ClosedArticles } from './closedArticles.ts';

/** Milliseconds for more of the same to happen: a checkout of another branch changes many files at once. */
const patience = 300;

export class Disk implements vscode.Disposable {
  readonly #files: ArticleFiles;
  readonly #closed: ClosedArticles;
  readonly #service: Service;
  readonly #backlog: Backlog;
  readonly #listeners: vscode.Disposable[] = [];
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** What is to be checked once more: nothing but new files, or all of them. */
  #stale: 'new' | 'all' = 'new';

  constructor(service: Service, files: ArticleFiles, closed: ClosedArticles) {
    this.#service = service;
    this.#files = files;
    this.#closed = closed;
    this.#backlog = new Backlog((uri) => closed.check(uri));
  }

  /** From now on; once is enough. */
  watch(): void {
    if (this.#listeners.length > 0) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.#listeners.push(
      watcher,
      watcher.onDidCreate((uri) => this.#look(uri)),
      watcher.onDidChange((uri) => this.#look(uri)),
      watcher.onDidDelete((uri) => {
        if (isRules(uri)) this.#lookAround('new');
        this.#closed.forgetBelow(uri);
      }),
      this.#service.onDidChangeProject(() => this.#lookAround('all')),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#lookAround('new')),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (selecting.some((setting) => change.affectsConfiguration(setting))) this.#lookAround('new');
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#soon);
    this.#backlog.clear();
    for (const one of this.#listeners) one.dispose();
  }

  /** A file or folder that is new, or has changed. */
  async #look(uri: vscode.Uri): Promise<void> {
    if (isRules(uri)) this.#lookAround('new');
    else this.#backlog.add(await this.#files.at(uri));
  }

  /** Which files are articles may have changed. */
  #lookAround(stale: 'new' | 'all'): void {
    if (stale === 'all') this.#stale = stale;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#findAgain(), patience);
  }

  async #findAgain(): Promise<void> {
    const all = this.#stale === 'all';
    this.#stale = 'new';
    this.#files.forget();
    const uris = await this.#files.all();
    this.#closed.keepOnly(uris);
    this.#backlog.add(all ? uris : uris.filter((uri) => !this.#closed.has(uri)));
  }
}

const isRules = ({ path }: vscode.Uri): boolean => path.endsWith('/.gitignore');
