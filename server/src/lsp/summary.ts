// The counts of an article, told to the client after every check.
import type { CheckedArticle, Status } from '../protocol.ts';
import { type ArticleSummary, articleNotification } from '../requests.ts';
import { longest } from './articles.ts';
import type { Server } from './server.ts';

export function registerSummaries({ connection, articles, runner }: Server): void {
  articles.onDidCheck(({ document, version, article, text }) => {
    if (!runner.abilities.summaries) return;
    void connection.sendNotification(articleNotification, summarize(document.uri, version, article, text));
  });
}

export function summarize(uri: string, version: number, { figures }: CheckedArticle, text: string): ArticleSummary {
  const count = (status: Status) => figures.filter((figure) => figure.status === status).length;
  return {
    uri,
    version,
    figures: figures.length,
    verified: count('verified'),
    rounding: count('rounding'),
    conflicting: count('conflicting'),
    unchecked: count('unchecked'),
    ignored: count('ignored'),
    ...(text.length > longest && { limit: longest }),
  };
}
