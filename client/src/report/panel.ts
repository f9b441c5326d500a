// Show Report: a page beside the editor with the results of the article in front, kept in step with it.
import * as vscode from 'vscode';
import type { CopyForm } from '../../../server/src/requests.ts';
import { isArticle } from '../articles.ts';
import { editorInFront } from '../inFront.ts';
import type { Service } from '../service.ts';
import { copyForms, copyReport } from './copy.ts';
import { readFromPage, type ToPage } from './messages.ts';
import { freshNonce, shellOf } from './shell.ts';
import { askReport } from './source.ts';
import { reportViewType } from './viewType.ts';

const { t } = vscode.l10n;

export class ReportPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #service: Service;
  readonly #folder: vscode.Uri;
  readonly #listeners: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  /** The article shown. */
  #uri: string | undefined;
  #version = -1;
  /** To be shown once the page is there. */
  #contest: number | undefined;
  #ready = false;

  /** @param folder where the script and the style sheet of the page are. */
  constructor(service: Service, folder: vscode.Uri) {
    this.#service = service;
    this.#folder = folder;
    this.#listeners = [
      vscode.window.registerWebviewPanelSerializer(reportViewType, this),
      service.onDidCheck(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() === this.#uri) void this.#refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isArticle(editor.document)) this.#follow(editor.document.uri.toString());
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#caret(textEditor)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#uri) void this.#refresh();
      }),
    ];
  }

  /** Shows the report of an article, or else of the one in front, and in it the contest of this number. */
  async show(wanted?: unknown, contest?: unknown): Promise<void> {
    const uri = uriOf(wanted) ?? editorInFront()?.document.uri.toString();
    if (uri === undefined && !this.#panel) {
      void vscode.window.showInformationMessage(
        t('Recount checks Markdown, HTML and plain text: open an article first.'),
      );
      return;
    }
    const show = { viewColumn: columnBeside(uri), preserveFocus: true };
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#open(vscode.window.createWebviewPanel(reportViewType, t('Report'), show, {}));
    this.#contest = typeof contest === 'number' ? contest : undefined;
    if (uri !== undefined) this.#uri = uri;
    this.#version = -1;
    await this.#refresh();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const known = typeof state === 'object' && state !== null && 'uri' in state ? uriOf(state.uri) : undefined;
    this.#uri = articleInFront()?.toString() ?? known;
    this.#panel?.dispose();
    this.#open(panel);
  }

  /** The article that the copy commands are about: that in front, or that of the report. */
  get article(): string | undefined {
    return articleInFront()?.toString() ?? this.#uri;
  }

  dispose(): void {
    for (const one of [this.#panel, ...this.#listeners]) one?.dispose();
  }

  #open(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    this.#ready = false;
    const { webview } = panel;
    const at = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.#folder, file)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [this.#folder] };
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    webview.onDidReceiveMessage((message) => void this.#hear(message));
    webview.html = shellOf({
      script: at('report.js'),
      style: at('report.css'),
      nonce: freshNonce(),
      language: vscode.env.language,
      title: t('Report'),
      waiting: t('Reading the article…'),
    });
  }

  async #hear(sent: unknown): Promise<void> {
    const message = readFromPage(sent);
    if (message?.kind === 'ready') {
      this.#ready = true;
      this.#version = -1;
      await this.#refresh();
    }
    if (message?.kind === 'reveal') await this.#reveal(message.start, message.end);
    if (message?.kind === 'copy') await this.#copy(message.form);
  }

  #follow(uri: string): void {
    if (uri === this.#uri) return;
    this.#uri = uri;
    this.#version = -1;
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const uri = this.#uri;
    if (!this.#panel || !this.#ready || uri === undefined) return;
    const answer = await askReport(this.#service, uri);
    if (uri !== this.#uri || !this.#panel) return;
    const name = vscode.Uri.parse(uri).path.split('/').at(-1) ?? '';
    this.#panel.title = t('Report: {0}', name);
    if (!answer) {
      this.#say({
        kind: 'page',
        uri,
        version: -1,
        html: '',
        standing: t('Open the article to see its report.'),
        copies: [],
      });
      return;
    }
    if (answer.version < this.#version) return;
    this.#version = answer.version;
    const { version, html, standing } = answer;
    this.#say({ kind: 'page', uri, version, html, standing, copies: copyForms(answer.copies) });
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (editor) this.#caret(editor);
    if (this.#contest !== undefined) this.#say({ kind: 'contest', index: this.#contest });
    this.#contest = undefined;
  }

  #caret({ document, selection }: vscode.TextEditor): void {
    if (!this.#panel || document.uri.toString() !== this.#uri) return;
    this.#say({ kind: 'caret', offset: document.offsetAt(selection.active) });
  }

  async #reveal(start: number, end: number): Promise<void> {
    if (this.#uri === undefined) return;
    const uri = vscode.Uri.parse(this.#uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await vscode.window.showTextDocument(document, { viewColumn: shown ?? vscode.ViewColumn.One, selection });
  }

  async #copy(form: CopyForm): Promise<void> {
    if (this.#uri === undefined) return;
    this.#say({ kind: 'told', text: await copyReport(this.#service, this.#uri, form) });
  }

  #say(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}

/** The tour may be in front, with the article in another column already. */
function columnBeside(uri: string | undefined): vscode.ViewColumn {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  return editor?.viewColumn === undefined ? vscode.ViewColumn.Beside : editor.viewColumn + 1;
}

function articleInFront(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isArticle(document) ? document.uri : undefined;
}

/** The address of a document, as a code lens, a menu or a saved state names it. */
function uriOf(wanted: unknown): string | undefined {
  if (wanted instanceof vscode.Uri) return wanted.toString();
  if (typeof wanted !== 'string' || !/^[a-z][\w+.-]*:/i.test(wanted)) return undefined;
  return vscode.Uri.parse(wanted).toString();
}
