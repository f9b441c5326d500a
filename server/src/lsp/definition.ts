// From a share to its total, from a figure in the headline to the one in the body; and back from a total to its shares.
import type { DefinitionParams, Location, LocationLink, ReferenceParams } from 'vscode-languageserver';
import type { Checked } from './articles.ts';
import { rangeOf } from './convert.ts';
import { figureAt } from './places.ts';
import { dependentsOf, originsOf } from './relatives.ts';
import type { Server } from './server.ts';

export function registerDefinition({ connection, articles, runner }: Server): void {
  connection.onDefinition(
    runner.handle('definition', null, async ({ textDocument, position }: DefinitionParams) => {
      const checked = await articles.check(textDocument.uri);
      const own = checked && figureAt(checked.article, checked.document.offsetAt(position));
      if (!checked || own === undefined) return null;
      const origins = originsOf(checked.article, own);
      // a figure on which others rest is its own origin: an editor then shows those instead
      const shown = origins.length === 0 && dependentsOf(checked.article, own).length > 0 ? [own] : origins;
      if (shown.length === 0) return null;
      return runner.abilities.definitionLinks ? linksOf(checked, own, shown) : locationsOf(checked, shown);
    }),
  );
}

export function registerReferences({ connection, articles, runner }: Server): void {
  connection.onReferences(
    runner.handle('references', null, async ({ textDocument, position, context }: ReferenceParams) => {
      const checked = await articles.check(textDocument.uri);
      const own = checked && figureAt(checked.article, checked.document.offsetAt(position));
      if (!checked || own === undefined) return null;
      const dependents = dependentsOf(checked.article, own);
      if (dependents.length === 0) return null;
      return locationsOf(checked, context.includeDeclaration ? [own, ...dependents] : dependents);
    }),
  );
}

function locationsOf({ document, article }: Checked, figures: readonly number[]): Location[] {
  return figures.flatMap((index) => {
    const figure = article.figures[index];
    return figure ? [{ uri: document.uri, range: rangeOf(document, figure) }] : [];
  });
}

/** With the figure that they lead from, which an editor underlines whole. */
function linksOf(checked: Checked, own: number, figures: readonly number[]): LocationLink[] {
  const from = checked.article.figures[own];
  return locationsOf(checked, figures).map(({ uri, range }) => ({
    ...(from && { originSelectionRange: rangeOf(checked.document, from) }),
    ...{ targetUri: uri, targetRange: range, targetSelectionRange: range },
  }));
}
