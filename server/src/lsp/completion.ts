// Where a share is offered: behind the count of somebody whom the article knows.
import { type CompletionItem, CompletionItemKind, type CompletionParams } from 'vscode-languageserver';
import type { Figure } from '../protocol.ts';
import { say } from '../service.ts';
import type { Checked } from './articles.ts';
import { rangeOf } from './convert.ts';
import { type Offer, offerBehind } from './offer.ts';
import { readingOf } from './places.ts';
import type { Server } from './server.ts';

export const completionTriggers = [' ', '('] as const;

export function registerCompletion(server: Server): void {
  const { connection, documents, articles, runner } = server;
  connection.onCompletion(
    runner.handle('completion', [], async ({ textDocument, position }: CompletionParams): Promise<CompletionItem[]> => {
      const open = documents.get(textDocument.uri);
      // a space ends every word: the article is checked only where a number stands before it
      if (!open || !isBehindNumber(open.getText(), open.offsetAt(position))) return [];
      const checked = await articles.check(textDocument.uri);
      if (!checked) return [];
      const offset = checked.document.offsetAt(position);
      const count = countBefore(offset, checked);
      const offer = count && offerBehind(count, offset, checked, server);
      if (!offer) return [];
      const detail = say(runner.messages, 'hover.share', { share: readingOf(count), base: offer.base });
      return [itemOf(offer, detail, checked)];
    }),
  );
}

/** Words that may stand between a count and its share. */
const few = /^[^\d\r\n.;!?|]{0,40}$/;

function isBehindNumber(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 41), offset);
  const number = before.search(/\d\D*$/);
  return number >= 0 && few.test(before.slice(number + 1)) && !/^\p{L}|^\d/u.test(text.slice(offset, offset + 2));
}

/** The count that the caret is behind, if it has no share yet. */
function countBefore(offset: number, { text, article: { figures, contests } }: Checked): Figure | undefined {
  const index = figures.findLastIndex(({ end }) => end <= offset);
  const figure = figures[index];
  if (figure?.kind !== 'votes' || figure.subject === undefined || figure.contest === undefined) return undefined;
  const row = contests[figure.contest]?.rows.find(({ figures: { votes } }) => votes === index);
  return row && row.figures.share === undefined && few.test(text.slice(figure.end, offset)) ? figure : undefined;
}

const itemOf = ({ newText, ...span }: Offer, detail: string, { document }: Checked): CompletionItem => ({
  label: newText.trim(),
  kind: CompletionItemKind.Value,
  detail,
  filterText: newText,
  textEdit: { range: rangeOf(document, span), newText },
});
