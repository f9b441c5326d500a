// What a report format is: pieces of text, written as the articles come.
import type { CheckedArticle, Summary } from '../protocol.ts';

export interface Reporter {
  start(): string;
  /** `text` is the article's own, which the offsets are into. */
  article(article: CheckedArticle, text: string): string;
  end(summary: Summary): string;
}
