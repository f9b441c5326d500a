// The writer's settings, asked of the client for each document or, where it cannot be asked, as it last told them.
import * as v from 'valibot';
import type { Connection } from 'vscode-languageserver';
import { formats } from '../formats.ts';
import type { Format, Settings } from '../protocol.ts';
import { type CheckerSettings, defaultSettings, languageChoices } from '../service.ts';
import type { FoundProject, Projects } from './projects.ts';

const base = v.picklist(['inferred', 'stated']);
const language = v.picklist([...languageChoices]);
const level = v.picklist(['error', 'warning', 'information', 'hint', 'off']);
const hints = v.picklist(['off', 'conflicts', 'all']);
const format = v.picklist(formats.map((each) => each.format));
const group = v.custom<Readonly<Record<string, unknown>>>(
  (told) => typeof told === 'object' && told !== null && !Array.isArray(told),
);

/** What a writer may choose, what is shown beside findings included. */
export interface EditorSettings extends CheckerSettings {
  /** A line over each contest. */
  readonly codeLens: boolean;
  /** What is worked out anew, beside figures in conflict, or beside counts without a share as well. */
  readonly inlayHints: InlayHints;
  /** Languages of the writer's own, and what their texts are read as. */
  readonly languages: Readonly<Record<string, Format>>;
}

export type InlayHints = v.InferOutput<typeof hints>;

export const defaultEditorSettings: EditorSettings = {
  ...defaultSettings,
  language: 'auto',
  codeLens: true,
  inlayHints: 'off',
  languages: {},
};

export class WriterSettings {
  readonly #connection: Connection;
  readonly #projects: Projects;
  readonly #merged = new WeakMap<FoundProject, WeakMap<Settings, EditorSettings>>();
  readonly #from = new WeakMap<Settings, FoundProject>();
  #asks = false;
  #told = defaultEditorSettings;
  #asked = new Map<string, Promise<EditorSettings>>();

  constructor(connection: Connection, projects: Projects) {
    this.#connection = connection;
    this.#projects = projects;
  }

  start(asks: boolean, told: unknown): void {
    this.#asks = asks;
    this.#told = this.#read(told);
  }

  /** Takes what the client told, and forgets what it answered. */
  change(told: unknown): void {
    this.#asked = new Map();
    if (!this.#asks) this.#told = this.#read(told);
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  /** The settings for a document, those of its project file among them; the same object until they change. */
  async of(uri: string): Promise<EditorSettings> {
    const [own, found] = await Promise.all([this.#own(uri), this.#projects.of(uri)]);
    if (!found) return own;
    const known = this.#merged.get(found) ?? new WeakMap<Settings, EditorSettings>();
    const merged = known.get(own) ?? { ...own, project: found.project };
    this.#merged.set(found, known.set(own, merged));
    this.#from.set(merged, found);
    return merged;
  }

  /** The project file that settings are of. */
  projectOf(settings: Settings): FoundProject | undefined {
    return this.#from.get(settings);
  }

  #own(uri: string): Promise<EditorSettings> {
    if (!this.#asks) return Promise.resolve(this.#told);
    const known = this.#asked.get(uri);
    if (known) return known;
    const answer = this.#ask(uri);
    this.#asked.set(uri, answer);
    return answer;
  }

  async #ask(uri: string): Promise<EditorSettings> {
    try {
      return this.#read(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'recount' }));
    } catch (fault) {
      this.#connection.console.error(`settings: ${fault instanceof Error ? fault.message : fault}; using the defaults`);
      return defaultEditorSettings;
    }
  }

  #read(told: unknown): EditorSettings {
    const { settings, faults } = readSettings(told);
    if (faults.length > 0) this.#connection.console.warn(`settings: using the defaults for ${faults.join(', ')}`);
    return settings;
  }
}

/** Reads settings of unknown shape, bare or under "recount"; what is malformed is named and keeps its default. */
export function readSettings(told: unknown): { readonly settings: EditorSettings; readonly faults: readonly string[] } {
  if (told === undefined || told === null) return { settings: defaultEditorSettings, faults: [] };
  const outer = v.safeParse(group, told);
  if (!outer.success) return { settings: defaultEditorSettings, faults: ['recount'] };
  if ('recount' in outer.output) return readSettings(outer.output.recount);

  const faults: string[] = [];
  const {
    base: toldBase,
    language: toldLanguage,
    checks: toldChecks,
    codeLens,
    inlayHints,
    languages: toldLanguages,
  } = outer.output;
  const readBase = v.safeParse(v.optional(base, defaultSettings.base), toldBase);
  if (!readBase.success) faults.push('recount.base');
  const readLanguage = v.safeParse(v.optional(language, 'auto'), toldLanguage ?? undefined);
  if (!readLanguage.success) faults.push('recount.language');
  const checks: Settings['checks'] = readEach('checks', toldChecks, level, faults);
  const languages = readEach('languages', toldLanguages, format, faults);
  const readLens = v.safeParse(v.optional(v.boolean(), defaultEditorSettings.codeLens), codeLens ?? undefined);
  if (!readLens.success) faults.push('recount.codeLens');
  const readHints = v.safeParse(v.optional(hints, defaultEditorSettings.inlayHints), inlayHints ?? undefined);
  if (!readHints.success) faults.push('recount.inlayHints');
  return {
    settings: {
      ...{ base: readBase.success ? readBase.output : defaultSettings.base, checks, languages },
      language: readLanguage.success ? readLanguage.output : 'auto',
      codeLens: readLens.success ? readLens.output : defaultEditorSettings.codeLens,
      inlayHints: readHints.success ? readHints.output : defaultEditorSettings.inlayHints,
    },
    faults,
  };
}

/** The well-formed entries of a group of settings; the others are named among the faults. */
function readEach<T>(name: string, told: unknown, schema: v.GenericSchema<T>, faults: string[]): Record<string, T> {
  const read = v.safeParse(v.optional(group, {}), told);
  if (!read.success) faults.push(`recount.${name}`);
  const entries = Object.entries(read.success ? read.output : {}).flatMap(([key, value]): [string, T][] => {
    const one = v.safeParse(schema, value);
    if (!one.success) faults.push(`recount.${name}.${key}`);
    return one.success ? [[key, one.output]] : [];
  });
  return Object.fromEntries(entries);
}
