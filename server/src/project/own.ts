// What a project file says about one article.

import { matchesGlob } from './glob.ts';
import type { BaseRule, IgnoreRule, Project } from './project.ts';

/** A rule, and which of the file's it is. */
export interface OwnRule<Rule> {
  readonly index: number;
  readonly rule: Rule;
}

export interface OwnRules {
  readonly ignore: readonly OwnRule<IgnoreRule>[];
  readonly bases: readonly OwnRule<BaseRule>[];
}

/** `place` is the article's path from the folder of the project file, its steps parted by slashes. */
export function rulesOf(project: Project | undefined, place: string): OwnRules {
  return { ignore: about(project?.ignore ?? [], place), bases: about(project?.bases ?? [], place) };
}

function about<Rule extends { readonly article?: string }>(rules: readonly Rule[], place: string): OwnRule<Rule>[] {
  return rules.flatMap((rule, index) =>
    rule.article === undefined || rule.article === place || matchesGlob(rule.article, place) ? [{ index, rule }] : [],
  );
}

/** Whether the project holds the file for an article, where a folder is searched. */
export function isIncluded({ include, exclude }: Project, place: string): boolean {
  const named = include.length === 0 || include.some((glob) => matchesGlob(glob, place));
  return named && !exclude.some((glob) => matchesGlob(glob, place));
}

/** Whether a rule is about this one article alone, so that it must change something in it. */
export const isAlone = (article: string | undefined): boolean => article !== undefined && !/[*?{]/.test(article);
