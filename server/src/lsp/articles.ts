// The open articles and what their last check found: one check a version and a state of the settings, whoever asks.
import { Emitter, type Event, type TextDocuments } from 'vscode-languageserver';
import { formatOf } from '../formats.ts';
import type { CheckedArticle, Format, Settings } from '../protocol.ts';
import { type Checker, type CheckerSettings, createMemory, type Memory } from '../service.ts';
import type { OpenText } from './openText.ts';
import { placeIn } from './projects.ts';
import { describe } from './runner.ts';
import type { EditorSettings, WriterSettings } from './settings.ts';

/** UTF-16 units of the longest text that is checked as it is typed: far more than a day's live blog. */
export const longest = 500_000;

export type CreateChecker = (settings: CheckerSettings) => Checker;

export interface Checked {
  readonly document: OpenText;
  readonly version: number;
  readonly text: string;
  readonly settings: EditorSettings;
  readonly article: CheckedArticle;
  /** Unlike for every check. */
  readonly serial: number;
}

export class Articles {
  readonly #documents: TextDocuments<OpenText>;
  readonly #settings: WriterSettings;
  readonly #createChecker: CreateChecker;
  readonly #log: (message: string) => void;
  readonly #checkers = new WeakMap<Settings, Checker>();
  readonly #last = new WeakMap<OpenText, Checked>();
  readonly #memories = new WeakMap<OpenText, { readonly settings: Settings; readonly memory: Memory }>();
  readonly #checks = new Emitter<Checked>();
  readonly #logged = new Set<string>();
  #serial = 0;

  constructor(
    documents: TextDocuments<OpenText>,
    settings: WriterSettings,
    createChecker: CreateChecker,
    log: (message: string) => void,
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#createChecker = createChecker;
    this.#log = log;
  }

  /** Told once of every check of an open document. */
  get onDidCheck(): Event<Checked> {
    return this.#checks.event;
  }

  /** Tells nobody of any check from now on. */
  hush(): void {
    this.#checks.dispose();
  }

  /** The check of an open document as it now stands; undefined for one that is not open, or no article. */
  async check(uri: string): Promise<Checked | undefined> {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const settings = await this.#settings.of(uri);
    if (this.#documents.get(uri) !== document) return undefined;
    const format = formatOf(document.languageId, uri.replace(/[?#].*/s, ''), settings.languages);
    if (format === undefined) return undefined;
    const last = this.#last.get(document);
    const { version } = document;
    const text = document.getText();
    // The text as well: not every client gives each change a version of its own.
    if (last && last.version === version && last.text === text && last.settings === settings) return last;

    const article = this.checkText(uri, text, format, settings, this.#memory(document, settings));
    this.#serial += 1;
    const checked = { document, version, text, settings, article, serial: this.#serial };
    this.#last.set(document, checked);
    this.#checks.fire(checked);
    return checked;
  }

  /** Checks a text as if this were written at its end: the answer stays, and the next edit finds its way made. */
  rehearse({ document, text, settings, article: { format } }: Checked, written: string): void {
    if (text.length > longest) return;
    const memory = this.#memory(document, settings);
    try {
      this.#ask(document.uri, text + written, format, settings, memory);
    } catch {
      // a fault is told of by the check that somebody asked for
    }
  }

  /**
   * Checks any text; a fault of the engine is logged and leaves an article without findings, a fault of one check is
   * logged once for each article and leaves it without what that check would have found.
   */
  checkText(uri: string, text: string, format: Format, settings: Settings, memory?: Memory): CheckedArticle {
    if (text.length > longest) {
      this.#logOnce(`check ${uri}: skipped, longer than ${longest} characters`);
      return unchecked(uri, format);
    }
    try {
      const article = this.#ask(uri, text, format, settings, memory);
      for (const { code, message } of article.faults ?? []) this.#logOnce(`check ${uri}: ${code} broke`, message);
      return article;
    } catch (fault) {
      this.#log(`check ${uri}: ${describe(fault)}`);
      return unchecked(uri, format);
    }
  }

  #ask(uri: string, text: string, format: Format, settings: Settings, memory: Memory | undefined): CheckedArticle {
    const project = this.#settings.projectOf(settings);
    const place = project ? { place: placeIn(project, uri) } : {};
    return this.#checker(settings).check({ path: uri, text, format, ...place }, memory);
  }

  #logOnce(message: string, more = ''): void {
    if (this.#logged.has(message)) return;
    this.#logged.add(message);
    this.#log(`${message} ${more}`.trimEnd());
  }

  /** What is kept of a document's last check, if it was made with the same settings. */
  #memory(document: OpenText, settings: Settings): Memory {
    const known = this.#memories.get(document);
    if (known?.settings === settings) return known.memory;
    const memory = createMemory();
    this.#memories.set(document, { settings, memory });
    return memory;
  }

  #checker(settings: Settings): Checker {
    const known = this.#checkers.get(settings);
    if (known) return known;
    const checker = this.#createChecker(settings);
    this.#checkers.set(settings, checker);
    return checker;
  }
}

function unchecked(path: string, format: Format): CheckedArticle {
  return { path, format, language: 'en', figures: [], contests: [], findings: [] };
}
