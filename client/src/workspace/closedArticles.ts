// The findings in files that are not open: kept beside those of the language server, which knows open documents only.
import * as vscode from 'vscode';
import { formatOfPath } from '../articles.ts';
import type { Checked, Service } from '../service.ts';

/** Bytes; longer files are no articles. */
const longest = 5_000_000;

export class ClosedArticles implements vscode.Disposable {
  readonly #service: Service;
  readonly #findings = vscode.languages.createDiagnosticCollection('recount-workspace');
  readonly #checked = new Map<string, vscode.Uri>();
  /** The last check that was begun of each file: what an earlier one finds is out of date. */
  readonly #begun = new Map<string, symbol>();
  readonly #listeners: vscode.Disposable[];

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
    const key = uri.toString();
    const turn = Symbol(key);
    this.#begun.set(key, turn);
    const text = await textOf(uri);
    const checked = text === undefined ? undefined : await this.#ask(uri, text);
    if (this.#begun.get(key) !== turn) return checked;
    if (text === undefined) this.#forget(key, uri);
    if (!checked) return undefined;
    this.#checked.set(key, uri);
    if (isShown(uri)) this.#findings.delete(uri);
    else this.#findings.set(uri, checked.diagnostics);
    return checked;
  }

  has(uri: vscode.Uri): boolean {
    return this.#checked.has(uri.toString());
  }

  /** Forgets a file, or all that a folder held: a folder that is deleted is told of once, not file by file. */
  forgetBelow(gone: vscode.Uri): void {
    for (const [key, uri] of this.#checked) {
      if (key === gone.toString() || key.startsWith(`${gone}/`)) this.#forget(key, uri);
    }
  }

  /** Forgets all but these files. */
  keepOnly(uris: readonly vscode.Uri[]): void {
    const kept = new Set(uris.map(String));
    for (const [key, uri] of this.#checked) if (!kept.has(key)) this.#forget(key, uri);
  }

  dispose(): void {
    for (const one of [this.#findings, ...this.#listeners]) one.dispose();
  }

  /** A server that falls in the middle of it is asked once more: it will have been started again. */
  async #ask(uri: vscode.Uri, text: string): Promise<Checked | undefined> {
    const params = { uri: uri.toString(), text, format: formatOfPath(uri.path) };
    try {
      return await this.#service.check(params);
    } catch {
      return await this.#service.check(params).catch(() => undefined);
    }
  }

  #forget(key: string, uri: vscode.Uri): void {
    this.#checked.delete(key);
    this.#begun.delete(key);
    this.#findings.delete(uri);
  }

  #again(uri: vscode.Uri): void {
    if (this.has(uri) && !isShown(uri)) void this.check(uri);
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
