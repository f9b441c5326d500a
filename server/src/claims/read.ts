// From prose to claims: every election figure of an article with what it says.

import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import { reprinted } from '../numerals/figure.ts';
import type { Kind } from '../protocol.ts';
import { BlockTexts } from '../text/blockTexts.ts';
import { Kept } from '../text/kept.ts';
import type { Block, Prose } from '../text/prose.ts';
import { type BlockReading, cuesOf, readBlock } from './blockReading.ts';
import { blankClaim, type Claim } from './claim.ts';
import { pairColumns } from './columns.ts';
import { shifted } from './copies.ts';
import { settle } from './discourse.ts';
import { apart, yearHeaded } from './headings.ts';
import { type ArticleReading, movedTo, placed, placedForGood, type Source } from './moved.ts';
import type { Reader } from './reader.ts';
import { type CellView, isInPercent } from './rows.ts';
import { known, ownMarks } from './scope.ts';
import { claimsOf, contextOf, surroundingsOf } from './surroundings.ts';
import { type Dating, readTable } from './tables.ts';
import { type Topic, topicOf } from './topics.ts';

/** What was read of the blocks of an article, for when it is read again with most of them as they were. */
export interface ReadingMemory {
  readonly blocks: Kept<ReadBlock>;
  readonly claims: Kept<readonly Claim[]>;
  readonly texts: BlockTexts;
  /** The number of the next block that is read. */
  next: number;
  /** What came of the article as a whole, where it has no tables. */
  last?: ArticleReading | undefined;
}

export const createReadingMemory = (): ReadingMemory => ({
  ...{ blocks: new Kept(), claims: new Kept(), texts: new BlockTexts(), next: 0 },
});

/** What was read of a block by itself, under a number that nothing else was read under. */
interface ReadBlock {
  readonly number: number;
  readonly reading: BlockReading;
}

interface BlockView extends ReadBlock {
  readonly block: Block;
}

/**
 * The claims of the prose, in reading order, each block read in the language that `readerOf` tells by its text. They are
 * the very ones of the last time, moved, where the blocks are the same in the same order, and `mayStand` says that what
 * was told of these may be told again where they now stand.
 */
export function readClaims(
  prose: Prose,
  readerOf: (text: string) => Reader,
  remembered?: ReadingMemory,
  mayStand: () => boolean = () => false,
): readonly Claim[] {
  const memory = remembered ?? createReadingMemory();
  memory.blocks.turn();
  memory.claims.turn();
  const texts = memory.texts.of(prose.text, prose.blocks);
  const views = prose.blocks.map((block, k): BlockView => {
    const text = texts[k] ?? '';
    const using = readerOf(text);
    const make = (): ReadBlock => ({ number: memory.next++, reading: readBlock(text, using) });
    const { number, reading } = memory.blocks.of(text, make, (known) => known.reading.using === using);
    return { block, number, reading };
  });
  const headline = views.find(({ block }) => block.kind === 'heading' || block.kind === 'meta') ?? views[0];
  const around = surroundingsOf(
    views.map(({ reading }) => reading),
    headline?.reading,
  );
  const opening = views.find(({ block: { kind, cell } }) => kind !== 'heading' && kind !== 'meta' && !cell);
  const own = ownMarks(
    gather(views, ({ block: { kind }, reading }) => (kind === 'heading' || kind === 'meta' ? [reading] : [])),
    opening?.reading,
  );
  const sources: Source[] = [];
  const inTables = new Map<number, { readonly dating: Dating; readonly cells: CellView[] }>();
  let sentence = 1;
  let headings = 0;
  let under: Topic | undefined;
  let announced: Topic | undefined;
  let past = false;
  let several = false;
  views.forEach(({ block, number, reading }, index) => {
    const { kind, cell, start, list } = block;
    if (kind === 'heading') headings++;
    if (cell) {
      const table = inTables.get(cell.table) ?? { dating: { year: around.year, past, under }, cells: [] };
      const figures = reading.figures.map((figure) => shifted(figure, start));
      const { tokens, using } = reading;
      const inPercent = isInPercent(tokens, using.words);
      table.cells.push({ block: index, cell, tokens, figures, cues: cuesOf(reading), inPercent, grammar: using });
      inTables.set(cell.table, table);
      return;
    }
    if (kind === 'heading' || kind === 'caption') {
      under = topicOf(cuesOf(reading));
      past = around.year - (yearHeaded(reading) ?? around.year) >= apart;
    }
    if (kind !== 'item') announced = undefined;
    // most blocks have none
    if (reading.figures.length > 0) {
      const standing = { kind, under: announced ?? under, past };
      const context = contextOf(standing, around, reading);
      const own = memory.claims.of(`${number} ${context}`, () => claimsOf(reading, standing, around));
      if (own.length > 0) sources.push({ own, start, block: index, sentence, list, headings });
    }
    if (kind !== 'item' && reading.tokens.at(-1)?.text === ':') announced = topicOf(lastCues(reading));
    several ||= reading.sentences.some(({ cues }) => cues.some(({ value }) => value === 'several'));
    sentence += reading.sentences.length;
  });
  const about = remembered ? aboutOf(sources, own) : '';
  const { last } = memory;
  memory.last = last && inTables.size === 0 ? movedTo(last, sources, several, about) : undefined;
  if (memory.last && mayStand()) return memory.last.claims;
  memory.last = undefined;
  const open = [...(remembered ? placed(sources) : placedForGood(sources))];
  for (const table of inTables.values()) for (const claim of tableClaims(table, sentence++)) open.push(claim);
  open.sort((a, b) => a.figure.start - b.figure.start);
  const claims = settle(open);
  if (claims.every(isAlone)) return [];
  if (several) for (const claim of claims) claim.several = true;
  for (const claim of claims) claim.scope = known(claim.scope, own);
  pairColumns(claims);
  if (remembered && inTables.size === 0) remembered.last = { sources, several, about, made: open, claims };
  return claims;
}

/** A small number that no word counts, by itself in an article, as in "for Emacs 28": it is of no vote. */
const isAlone = ({ sure, noun, cell, figure }: Claim, _: number, { length }: readonly Claim[]): boolean =>
  length === 1 &&
  !sure &&
  noun === undefined &&
  cell === undefined &&
  figure.unit === 'none' &&
  figure.digits.length < 3;

/** The cues of the sentence that a block ends with. */
const lastCues = ({ sentences }: BlockReading): ReadonlySet<Cue> =>
  new Set(sentences.at(-1)?.cues.map(({ value }) => value));

/** What a cell of a column in per cent may be, with the sign or without. */
const inPercent: ReadonlySet<Kind> = new Set<Kind>(['share', 'turnout', 'change-points', 'margin-points']);

function tableClaims(
  { cells, dating }: { readonly cells: readonly CellView[]; readonly dating: Dating },
  sentence: number,
): readonly Claim[] {
  const read = readTable(cells, dating);
  return read.map(({ view, figure, kind, subject, option, total, before, poll }) => {
    const percent = inPercent.has(kind);
    const claim = blankClaim(percent ? reprinted(figure, { unit: 'percent' }) : figure, view.block, sentence);
    const earlier = kind === 'share' ? 'previous-share' : kind === 'votes' ? 'previous-votes' : kind;
    return {
      ...claim,
      kind: poll && kind === 'share' ? 'poll-share' : before ? earlier : kind,
      time: poll ? 'poll' : before ? 'before' : 'now',
      settled: true,
      subject,
      option,
      total,
      cell: view.cell,
    };
  });
}

/** Which of what figures speak of the article is about: whatever else its headings say, as with most keystrokes, changes no figure. */
function aboutOf(sources: readonly Source[], about: ReadonlySet<string>): string {
  const said = new Set<string>();
  for (const { own } of sources) for (const { scope } of own) for (const says of scope) said.add(says);
  return [...said].filter((says) => about.has(says)).join();
}
