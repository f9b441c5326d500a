// The page of a checked article, and its copies by name.
import type { CheckedArticle } from '../../protocol.ts';
import type { CopyForm } from '../../requests.ts';
import type { Messages } from '../../service.ts';
import { csvOf, markdownOf } from './copies.ts';
import { noteOf } from './note.ts';
import { pageOf } from './page.ts';
import { fragment, unread } from './render.ts';
import { standing } from './sentences.ts';

export interface Answer {
  /** Safe to be set into a page: all text of the article is escaped in it. */
  readonly html: string;
  /** The counts in words. */
  readonly standing: string;
  /** The copies that have something in them. */
  readonly copies: readonly CopyForm[];
}

export function answerOf(article: CheckedArticle, messages: Messages): Answer {
  const page = pageOf(article, messages);
  const tables = page.sections.some(({ rows }) => rows.length > 0);
  const note = noteOf(page, messages) !== undefined;
  return {
    html: fragment(page, messages),
    standing: standing(page, messages),
    copies: [...(tables ? (['markdown', 'csv'] as const) : []), ...(note ? (['note'] as const) : [])],
  };
}

/** Of a text that is longer than what is checked, `limit` characters. */
export function unreadOf(limit: number, messages: Messages): Answer {
  return { html: unread(limit, messages), standing: '', copies: [] };
}

/** Undefined where there is nothing to copy. */
export function copyOf(article: CheckedArticle, form: CopyForm, messages: Messages): string | undefined {
  const page = pageOf(article, messages);
  if (form === 'note') return noteOf(page, messages);
  if (!page.sections.some(({ rows }) => rows.length > 0)) return undefined;
  return form === 'csv' ? csvOf(page, messages) : markdownOf(page, messages);
}
