// The project files of the open workspace: the nearest one above each article, read once until it changes.
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Unused } from '../protocol.ts';
import { readFileRequest } from '../requests.ts';
import {
  type Messages,
  messagesFor,
  type NewRule,
  type ProjectFile,
  readProjectFile,
  rulesAdded,
  say,
} from '../service.ts';
import { rangeOf } from './convert.ts';
import type { Texts } from './texts.ts';

export const projectFileName = '.recount.json';

/** Gives the text of a file by its address; undefined where there is none. Rejects where it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

export interface FoundProject extends ProjectFile {
  readonly uri: string;
  /** The address of its folder, with a slash at the end. */
  readonly folder: string;
  readonly text: string;
}

export class Projects {
  readonly #connection: Connection;
  readonly #texts: Texts;
  readonly #platform: ReadFile | undefined;
  #clientReads = false;
  #messages = messagesFor(undefined);
  #folders: readonly string[] = [];
  readonly #known = new Map<string, Promise<FoundProject | undefined>>();
  /** Files that have problems shown. */
  readonly #shown = new Set<string>();
  readonly #unused = new Map<string, Map<string, Unused>>();

  constructor(connection: Connection, texts: Texts, platform: ReadFile | undefined) {
    this.#connection = connection;
    this.#texts = texts;
    this.#platform = platform;
  }

  /** @param clientReads whether the client answers requests for the text of a file. */
  start(clientReads: boolean, folders: readonly string[], messages: Messages): void {
    this.#clientReads = clientReads;
    this.#messages = messages;
    this.moveTo(folders);
  }

  moveTo(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));
    this.#known.clear();
  }

  /** The workspace folder of an article, the innermost; its own folder where it is in none; undefined for a text without a file. */
  home(uri: string): string | undefined {
    const around = this.#folders.filter((folder) => uri.startsWith(folder));
    const own = /^[a-z][\w+.-]*:\/\/?.*\//i.exec(uri)?.[0];
    return around.sort((a, b) => b.length - a.length)[0] ?? own;
  }

  /** The nearest project file above an article, no higher than its workspace folder. */
  async of(uri: string): Promise<FoundProject | undefined> {
    const home = this.home(uri);
    if (home === undefined) return undefined;
    for (let folder = folderOf(uri); folder.length >= home.length; folder = folderOf(folder.slice(0, -1))) {
      const found = await this.#in(folder);
      if (found || folder === '') return found;
    }
    return undefined;
  }

  /** The edits that add a rule to the text of a project file, told here to whoever is loaded apart; undefined where it is malformed. */
  added(text: string, rule: NewRule): ReturnType<typeof rulesAdded> {
    return rulesAdded(text, rule);
  }

  /** Forgets a file that has changed; all of them where none is named. */
  forget(): void {
    this.#known.clear();
  }

  #in(folder: string): Promise<FoundProject | undefined> {
    const known = this.#known.get(folder);
    if (known) return known;
    const read = this.#read(folder);
    this.#known.set(folder, read);
    return read;
  }

  async #read(folder: string): Promise<FoundProject | undefined> {
    const uri = `${folder}${projectFileName}`;
    try {
      const text = this.#clientReads
        ? await this.#connection.sendRequest<string | null>(readFileRequest, { uri })
        : await this.#platform?.(uri);
      if (typeof text !== 'string') {
        this.#report(uri, undefined);
        return undefined;
      }
      const found = { ...readProjectFile(text, this.#messages), uri, folder, text };
      this.#report(uri, found);
      return found;
    } catch (fault) {
      this.#connection.console.warn(`${uri}: ${fault instanceof Error ? fault.message : fault}; checked without it`);
      return undefined;
    }
  }

  /** Takes what rules of a file are in vain in an article, for the problems of the file. */
  told(found: FoundProject, article: string, unused: Unused | undefined): void {
    const articles = this.#unused.get(found.uri) ?? new Map<string, Unused>();
    const same = JSON.stringify(articles.get(article)) === JSON.stringify(unused);
    if (unused) articles.set(article, unused);
    else articles.delete(article);
    this.#unused.set(found.uri, articles);
    if (!same) this.#report(found.uri, found);
  }

  #report(uri: string, found: FoundProject | undefined): void {
    const document = this.#texts.create(uri, 'jsonc', 0, found?.text ?? '');
    const wrong = (found?.faults ?? []).map(({ message, ...place }) => ({
      range: rangeOf(document, place),
      severity: DiagnosticSeverity.Warning,
      source: 'recount',
      code: 'project-file',
      message,
    }));
    const vain = [...(this.#unused.get(uri)?.values() ?? [])].flatMap(({ ignore, bases }) => [
      ...ignore.map((index) => ({
        place: found?.places.ignore[index],
        message: say(this.#messages, 'project.idle-ignore'),
      })),
      ...bases.map((index) => ({
        place: found?.places.bases[index],
        message: say(this.#messages, 'project.idle-base'),
      })),
    ]);
    const idle = vain.flatMap(({ place, message }) =>
      place
        ? [
            {
              range: rangeOf(document, place),
              severity: DiagnosticSeverity.Information,
              source: 'recount',
              code: 'unused-ignore',
              message,
            },
          ]
        : [],
    );
    if (!found) this.#unused.delete(uri);
    const diagnostics = [...wrong, ...idle];
    if (diagnostics.length === 0 && !this.#shown.has(uri)) return;
    if (diagnostics.length === 0) this.#shown.delete(uri);
    else this.#shown.add(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

/** An article's path from the folder of a project file, as rules have it. */
export function placeIn({ folder }: Pick<FoundProject, 'folder'>, uri: string): string {
  return readable(uri.slice(folder.length));
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address up to its last slash, that one included; empty where there is none. */
function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
