// What is known of the figure under the pointer: its state in words, its sums worked out, the base and its rivals.
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { CheckedArticle, Contest, Figure, Finding } from '../protocol.ts';
import { baseSentence } from '../report/page/sentences.ts';
import { type Messages, say } from '../service.ts';
import { rangeOf } from './convert.ts';
import type { Block } from './markup.ts';
import { offersIn } from './offers.ts';
import { at, readingOf } from './places.ts';
import type { Server } from './server.ts';
import { inMarkdown, inPlainText, stateOf, whatOf, workedOut } from './worked.ts';

export function registerHover({ connection, articles, runner }: Server): void {
  connection.onHover(
    runner.handle('hover', null, async ({ textDocument, position }: HoverParams): Promise<Hover | null> => {
      const checked = await articles.check(textDocument.uri);
      if (!checked) return null;
      const { document, article } = checked;
      const offset = document.offsetAt(position);
      const figure = at(article.figures, offset);
      const place = figure ?? at(article.findings, offset);
      if (!place) return null;
      const { abilities, messages } = runner;
      const findings = findingsAt(article, place);
      const said = abilities.showsFindings ? [] : findings.map(({ message }) => paragraph(message));
      const workings = findings.map(({ working }) => working);
      const blocks = figure
        ? [heading(article, figure, messages), ...said, ...laidOut(article, figure, workings, messages)]
        : [...said, ...sums(workings)];
      if (blocks.length === 0) return null;
      const value = abilities.markdown ? inMarkdown(blocks) : inPlainText(blocks);
      const kind = abilities.markdown ? 'markdown' : 'plaintext';
      const offers = offersIn(runner, checked, findings);
      const told = offers === '' ? value : `${offers}\n\n${value}`;
      return { contents: { kind, value: told }, range: rangeOf(document, place) };
    }),
  );
}

function findingsAt({ findings }: CheckedArticle, place: Figure | Finding): readonly Finding[] {
  return findings.filter(({ start, end }) => start < place.end && place.start < end);
}

const paragraph = (text: string): Block => ({ kind: 'text', text });

/** The sums of a figure, those of its findings, and what it is a share of. */
function laidOut(
  article: CheckedArticle,
  figure: Figure,
  workings: readonly string[],
  messages: Messages,
): readonly Block[] {
  const worked = workedOut(article, article.figures.indexOf(figure), messages);
  const told = new Set(article.sums?.map(({ working }) => working));
  const others = [figure.working, ...workings].filter((sum) => sum !== undefined);
  return [...worked, ...sums(others, told), ...basis(article, figure, messages)];
}

function heading(article: CheckedArticle, figure: Figure, messages: Messages): Block {
  const { contest } = figure;
  const name = contest === undefined || article.contests.length < 2 ? undefined : article.contests[contest]?.name;
  const rest = [whatOf(figure, messages), name].filter(Boolean).join(', ');
  return { kind: 'heading', strong: readingOf(figure), rest, state: stateOf(article, figure, messages) };
}

/** What a share is of, and what it would be of other totals; what a count is that has no share. */
function basis(article: CheckedArticle, figure: Figure, messages: Messages): Block[] {
  const { base, alternatives = [], contest = -1 } = figure;
  const own = article.contests[contest];
  const voted = own?.base?.text === base ? own && baseSentence(own, messages) : undefined;
  const rivals = alternatives.filter((one) => one.base !== base);
  const blocks: Block[] = [];
  const share = own && shareOf(own, article.figures.indexOf(figure));
  if (share !== undefined && own?.base)
    blocks.push(paragraph(say(messages, 'hover.share', { share, base: own.base.text })));
  if (base !== undefined) blocks.push(paragraph(say(messages, 'hover.base', { base: voted ?? base })));
  if (rivals.length > 0)
    blocks.push({
      kind: 'table',
      head: [say(messages, 'hover.as-share-of'), say(messages, 'hover.would-be')],
      rows: rivals.map((one) => ({ cells: [one.base, one.share] })),
    });
  return blocks;
}

/** The share that a count makes beside which none is printed. */
const shareOf = ({ rows }: Contest, own: number): string | undefined =>
  rows.find(({ figures: { votes, share } }) => votes === own && share === undefined)?.recomputed;

/** Sums that are told in no table, one a line. */
function sums(workings: readonly string[], told: ReadonlySet<string> = new Set()): Block[] {
  const all = workings.flatMap((working) => working.split('\n')).map((line) => line.trim());
  const lines = [...new Set(all)].filter((line) => line !== '' && !told.has(line));
  return lines.length > 0 ? [{ kind: 'sums', lines }] : [];
}
