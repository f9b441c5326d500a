// Checks articles as the command line and their project files say.
import type { CheckedArticle } from '../protocol.ts';
import { type Article, type Checker, type CheckerSettings, createChecker } from '../service.ts';
import type { Options } from './options.ts';
import { type FoundProject, Projects, placeIn } from './project.ts';

export class Checking {
  readonly #options: Options;
  readonly #projects: Projects;
  readonly #checkers = new Map<FoundProject | undefined, Checker>();

  /** Throws where the file that --config names cannot be read. What is wrong with project files is told elsewhere. */
  constructor(options: Options) {
    this.#options = options;
    this.#projects = new Projects(options.config, () => undefined);
  }

  /** Checks the article of a file, or, `afar`, one whose path is only a name: the project file is then that of this folder. */
  check(article: Article, afar: boolean): { readonly checked: CheckedArticle; readonly notes: readonly string[] } {
    const found = this.#projects.of(afar ? '-' : article.path);
    const checker = this.#checkers.get(found) ?? createChecker(this.#settings(found));
    this.#checkers.set(found, checker);
    if (!found) return { checked: checker.check(article), notes: [] };
    const place = afar ? article.path : placeIn(found, article.path);
    const checked = checker.check({ ...article, place });
    const notes = [
      ...(checked.unused?.ignore ?? []).map((index) => `${placeOf(found, 'ignore', index)} ignores nothing here`),
      ...(checked.unused?.bases ?? []).map((index) => `${placeOf(found, 'bases', index)} names no contest here`),
    ];
    return { checked, notes };
  }

  /** What the command line says goes before what the file says. */
  #settings(found: FoundProject | undefined): CheckerSettings {
    const { settings, ownBase } = this.#options;
    if (!found) return settings;
    const { base, language, ...project } = found.project;
    return {
      ...settings,
      project: {
        ...project,
        ...(base && !ownBase && { base }),
        ...(language && settings.language === undefined && { language }),
        checks: { ...project.checks, ...settings.checks },
      },
    };
  }
}

/** ".recount.json:3:5" */
function placeOf({ path, places }: FoundProject, list: 'ignore' | 'bases', index: number): string {
  const place = places[list][index];
  return place ? `${path}:${place.line}:${place.column}` : path;
}
