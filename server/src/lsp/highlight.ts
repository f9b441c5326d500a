// Highlights the terms of all sums in which the figure at the caret takes part.
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { rangeOf } from './convert.ts';
import { figureAt } from './places.ts';
import { companionsOf } from './relatives.ts';
import type { Server } from './server.ts';

export function registerHighlight({ connection, articles, runner }: Server): void {
  connection.onDocumentHighlight(
    runner.handle('highlight', null, async ({ textDocument, position }: DocumentHighlightParams) => {
      const checked = await articles.check(textDocument.uri);
      if (!checked) return null;
      const { document, article } = checked;
      const own = figureAt(article, document.offsetAt(position));
      const others = own === undefined ? [] : companionsOf(article, own);
      // where there is nothing to show, an editor shows the same word elsewhere
      if (own === undefined || others.length === 0) return null;
      return [own, ...others].flatMap((index): DocumentHighlight[] => {
        const figure = article.figures[index];
        const kind = index === own ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
        return figure ? [{ range: rangeOf(document, figure), kind }] : [];
      });
    }),
  );
}
