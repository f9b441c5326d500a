// The files of the workspace that are articles, as the settings of each of its folders and the project files say.
import * as vscode from 'vscode';
import { includedRequest } from '../../../server/src/requests.ts';
import type { Service } from '../service.ts';
import { type Exclusion, Selection } from './selection.ts';
import type { Entry, Tree } from './tree.ts';
import { articlesBelow } from './walk.ts';

/** The settings that say which files are articles. */
export const selecting = ['recount.workspace', 'files.exclude', 'search.exclude', 'search.useIgnoreFiles'];

export class ArticleFiles {
  readonly #service: Service;
  readonly #folders = new Map<string, Folder>();

  constructor(service: Service) {
    this.#service = service;
  }

  /** All of them, sorted. */
  async all(token?: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(({ uri }) => this.#folder(uri).below('', token)));
    const unlike = new Map(found.flat().map((uri) => [uri.toString(), uri]));
    return this.#held([...unlike.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  /** Those that a file or folder of the workspace is, or holds. */
  async at(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const around = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!around) return [];
    const place = uri.path.slice(around.path.replace(/\/$/, '').length + 1);
    return this.#held(await this.#folder(around).at(place));
  }

  /** Reads settings and .gitignore files anew. */
  forget(): void {
    this.#folders.clear();
  }

  #folder(uri: vscode.Uri): Folder {
    const known = this.#folders.get(uri.toString()) ?? new Folder(uri);
    this.#folders.set(uri.toString(), known);
    return known;
  }

  /** But what the project files leave out. */
  async #held(uris: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
    const client = uris.length > 0 ? await this.#service.running() : undefined;
    if (!client) return uris;
    const params = { uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
    const held = await client.sendRequest<readonly boolean[]>(includedRequest, params);
    return uris.filter((_, index) => held[index] !== false);
  }
}

class Folder {
  readonly #uri: vscode.Uri;
  readonly #tree: Tree;
  readonly #selection: Selection;

  constructor(uri: vscode.Uri) {
    this.#uri = uri;
    this.#tree = treeAt(uri);
    const settings = vscode.workspace.getConfiguration('recount.workspace', uri);
    const exclude = [
      ...patterns(settings.get('exclude')).map((glob) => ({ glob })),
      ...['files', 'search'].flatMap((section) => exclusions(section, uri)),
    ];
    const gitignore = vscode.workspace.getConfiguration('search', uri).get('useIgnoreFiles', true);
    this.#selection = new Selection({ include: patterns(settings.get('include')), exclude, gitignore }, this.#tree);
  }

  async below(place: string, token?: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const isStopped = () => token?.isCancellationRequested === true;
    const places = await articlesBelow({ tree: this.#tree, selection: this.#selection }, place, isStopped);
    return places.map((one) => vscode.Uri.joinPath(this.#uri, one));
  }

  async at(place: string): Promise<readonly vscode.Uri[]> {
    const uri = vscode.Uri.joinPath(this.#uri, place);
    if (await this.#selection.takes(place)) return (await kindOf(uri)) === 'folder' ? this.below(place) : [uri];
    return (await this.#selection.enters(place)) && (await kindOf(uri)) === 'folder' ? this.below(place) : [];
  }
}

function patterns(setting: unknown): string[] {
  return Array.isArray(setting) ? setting.filter((one): one is string => typeof one === 'string' && one !== '') : [];
}

/** `{ "**\/*.html": { "when": "$(basename).md" }, "drafts": true }` */
function exclusions(section: string, uri: vscode.Uri): Exclusion[] {
  const exclude = vscode.workspace.getConfiguration(section, uri).get<Record<string, unknown>>('exclude', {});
  return Object.entries(exclude).flatMap(([glob, on]) => {
    if (on === true) return [{ glob }];
    const when = typeof on === 'object' && on !== null && 'when' in on ? on.when : undefined;
    return typeof when === 'string' ? [{ glob, when }] : [];
  });
}

function treeAt(top: vscode.Uri): Tree {
  const { fs } = vscode.workspace;
  const at = (place: string) => (place === '' ? top : vscode.Uri.joinPath(top, place));
  return {
    list: async (folder) => {
      try {
        return (await fs.readDirectory(at(folder))).map(([name, type]) => ({ name, kind: kind(type) }));
      } catch {
        return [];
      }
    },
    read: async (file) => {
      try {
        return new TextDecoder().decode(await fs.readFile(at(file)));
      } catch {
        return undefined;
      }
    },
  };
}

async function kindOf(uri: vscode.Uri): Promise<Entry['kind'] | undefined> {
  try {
    return kind((await vscode.workspace.fs.stat(uri)).type);
  } catch {
    return undefined;
  }
}

/** A link to a file is as good as the file. */
function kind(type: vscode.FileType): Entry['kind'] {
  if (type === vscode.FileType.Directory) return 'folder';
  return (type & vscode.FileType.File) !== 0 ? 'file' : 'other';
}
