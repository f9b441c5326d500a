// The findings in files that are not open: kept beside those of the language server, which knows open documents only.
import * as vscode from 'vscode';
import { formatOfPath } from './articles.ts';
import type { Checked, Service } from './service.ts';

/** Bytes; longer files are no articles. */
const longest = 5_000_000;

export class ClosedArticles implements vscode.Disposable {
  readonly #service: Service;
  readonly #findings = vscode.languages.createDiagnosticCollection('recount-workspace');
  readonly #checked = new Map<string, vscode.Uri>();
  readonly #listeners: vscode.Disposable[];
  #watcher: vscode.FileSystemWatcher | undefined;

  constructor(service: Service) {
    this.#service = service;
    this.#listeners = [
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of opened.flatMap(urisOf)) this.#findings.delete(uri);
        for (const uri of closed.flatMap(urisOf)) this.#again(uri);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        for (const uri of this.#checked.values()) if (change.affectsConfiguration('recount', uri)) this.#again(uri);
      }),
    ];
  }

  /** Reads and checks a file, and keeps its findings unless it is open; undefined where it is not to be read. */
  async check(uri: vscode.Uri): Promise<Checked | undefined> {
    const text = await textOf(uri);
    if (text === undefined) {
      this.forget(uri);
      return undefined;
    }
    const checked = await this.#service.check({ uri: uri.toString(), text, format: formatOfPath(uri.path) });
    if (!checked) return undefined;
    this.#checked.set(uri.toString(), uri);
    this.#watch();
    if (isShown(uri)) this.#findings.delete(uri);
    else this.#findings.set(uri, checked.diagnostics);
    return checked;
  }

  forget(uri: vscode.Uri): void {
    this.#checked.delete(uri.toString());
    this.#findings.delete(uri);
  }

  /** Forgets all but these files. */
  keepOnly(uris: readonly vscode.Uri[]): void {
    const kept = new Set(uris.map(String));
    for (const uri of this.#checked.values()) if (!kept.has(uri.toString())) this.forget(uri);
  }

  dispose(): void {
    for (const one of [this.#findings, this.#watcher, ...this.#listeners]) one?.dispose();
  }

  #again(uri: vscode.Uri): void {
    if (this.#checked.has(uri.toString()) && !isShown(uri)) void this.check(uri);
  }

  #watch(): void {
    if (this.#watcher) return;
    this.#watcher = vscode.workspace.createFileSystemWatcher('**/*', true);
    this.#watcher.onDidChange((uri) => this.#again(uri));
    this.#watcher.onDidDelete((deleted) => {
      // A deleted folder is told once, not file by file.
      for (const uri of this.#checked.values()) {
        if (uri.path === deleted.path || uri.path.startsWith(`${deleted.path}/`)) this.forget(uri);
      }
    });
  }
}

/** The text of a file: of its document where it is open, unsaved changes and all. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > longest) return undefined;
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function isShown(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(urisOf).some((shown) => shown.toString() === uri.toString());
}

function urisOf({ input }: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
}
