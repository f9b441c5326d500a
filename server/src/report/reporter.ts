// What a report format is: pieces of text, written as the articles come.
import type { CheckedArticle, Summary } from '../protocol.ts';

/** An input that was asked for and could not be checked. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  /** Counted from 1, where the input is one of the lines of standard input. */
  readonly line?: number;
}

/** Keeps nothing from one article to the next, so that articles may be reported in any order and on any thread. */
export interface Reporter {
  start(): string;
  /** `text` is the article's own, which the offsets are into. */
  article(article: CheckedArticle, text: string): string;
  /** The piece for an input that could not be read, where the format has a place for it. */
  unread?(input: Unread): string;
  /** Stands between two pieces that are not empty. */
  readonly between: string;
  end(summary: Summary, unread: readonly Unread[]): string;
}
