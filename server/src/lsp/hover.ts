// What is known of the figure under the pointer: its state in words, the sum worked out, the base and its rivals.
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { CheckedArticle, Figure, Finding, Status } from '../protocol.ts';
import { kinds } from '../report/page/words.ts';
import { rangeOf } from './convert.ts';
import { type Block, inMarkdown, inPlainText } from './markup.ts';
import { at } from './places.ts';
import type { Server } from './server.ts';

export function registerHover({ connection, articles, runner }: Server): void {
  connection.onHover(
    runner.handle('hover', null, async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
      const checked = await articles.check(textDocument.uri);
      if (!checked) return null;
      const { document, article } = checked;
      const offset = document.offsetAt(position);
      const place = at(article.figures, offset) ?? at(article.findings, offset);
      if (!place) return null;
      const blocks = describe(article, place);
      const value = runner.abilities.markdown ? inMarkdown(blocks) : inPlainText(blocks);
      const kind = runner.abilities.markdown ? 'markdown' : 'plaintext';
      return { contents: { kind, value }, range: rangeOf(document, place) };
    }),
  );
}

function describe(article: CheckedArticle, place: Figure | Finding): Block[] {
  const findings = article.findings.filter(({ start, end }) => start < place.end && place.start < end);
  const accused: Block[] = findings.map(({ message }) => ({ kind: 'text', text: message }));
  const sums = [...('kind' in place ? [place.working] : []), ...findings.map(({ working }) => working)];
  const lines = sumLines(sums);
  const worked: Block[] = lines.length > 0 ? [{ kind: 'sums', lines }] : [];
  return 'kind' in place ? [heading(article, place), ...accused, ...worked, ...basis(place)] : [...accused, ...worked];
}

function heading({ contests }: CheckedArticle, figure: Figure): Block {
  const { text, kind, subject, status, reason, contest } = figure;
  const state =
    status === 'verified' || status === 'conflicting' || !reason ? states[status] : `${states[status]}: ${reason}`;
  const name = contest === undefined || contests.length < 2 ? undefined : contests[contest]?.name;
  return { kind: 'heading', strong: text, rest: [kinds[kind], subject, name].filter(Boolean).join(', '), state };
}

function basis({ base, alternatives = [] }: Figure): Block[] {
  return [
    ...(base ? [{ kind: 'text', text: `Base: ${base}` } as const] : []),
    ...(alternatives.length > 0
      ? [
          {
            kind: 'table',
            head: ['As a share of', 'it would be'],
            rows: alternatives.map((one) => [one.base, one.share]),
          } as const,
        ]
      : []),
  ];
}

function sumLines(sums: readonly (string | undefined)[]): string[] {
  const lines = sums.flatMap((sum) => (sum ?? '').split('\n')).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

const states: Readonly<Record<Status, string>> = {
  verified: 'Verified: agrees with the other figures of the article',
  rounding: 'Rounding: agrees within one unit of the last digit',
  conflicting: 'Conflicting',
  unchecked: 'Unchecked',
  ignored: 'Ignored',
};
