// From prose to claims: every election figure of an article with what it says.
import { type Inflection, inflection } from '../languages/inflect.ts';
import type { Cue, Language } from '../languages/language.ts';
import { type PhraseBook, phraseBook, remembering } from '../languages/phrases.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Lexicon, lexicon } from '../numerals/lexicon.ts';
import { readFigures } from '../numerals/reader.ts';
import type { Block, Prose } from '../text/prose.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { blankClaim, type Claim } from './claim.ts';
import { pairColumns } from './columns.ts';
import { settle } from './discourse.ts';
import { genericsOf, type NameBook, particlesOf, properNouns, properWords } from './names.ts';
import { ownersOf } from './owners.ts';
import { readSentence } from './readSentence.ts';
import { cuesIn, type SentenceView } from './sentence.ts';
import { type CellView, readTable } from './tables.ts';
import { mainYear } from './times.ts';
import { borrowUnits } from './units.ts';

/** A language made ready for reading. */
export interface Reader {
  readonly language: Language;
  readonly words: Lexicon;
  readonly cues: PhraseBook<Cue>;
  readonly abbreviations: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly generics: ReadonlySet<string>;
  /** What case adds to names. */
  readonly endings: Inflection;
  /** Small words between a noun and its number. */
  readonly links: ReadonlySet<string>;
}

export function reader(language: Language): Reader {
  const cues = phraseBook(
    (Object.keys(language.cues) as Cue[]).flatMap((cue) => language.cues[cue].map((phrase) => [phrase, cue] as const)),
    inflection(language.endings),
  );
  return {
    language,
    words: lexicon(language, cues),
    cues,
    abbreviations: new Set(language.abbreviations),
    particles: particlesOf(language),
    generics: genericsOf(language),
    endings: inflection(language.nameEndings),
    links: new Set(language.links),
  };
}

const onShares: ReadonlySet<Cue> = new Set<Cue>([
  'share',
  'votes',
  'support',
  'option',
  'seats',
  'turnout',
  'margin',
  'quota',
  'rise',
  'fall',
]);

/** No sentence is longer than this many tokens: what is longer is read in pieces, so that the cost stays linear. */
const longest = 400;

interface BlockView {
  readonly block: Block;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly figures: readonly Printed[];
  readonly using: Reader;
}

/** The claims of the prose, in reading order, each block read in its own language. */
export function readClaims(prose: Prose, languageOf: (block: Block) => Reader): readonly Claim[] {
  const known = new Map<Reader, Reader>();
  const readerOf = (block: Block): Reader => {
    const language = languageOf(block);
    const using = known.get(language) ?? { ...language, cues: remembering(language.cues) };
    known.set(language, using);
    return using;
  };
  const views: BlockView[] = prose.blocks.map((block, index) => {
    const tokens = tokenize(prose.text, block.start, block.end);
    const using = readerOf(block);
    return { block, index, tokens, figures: readFigures(prose.text, tokens, using.words), using };
  });
  const books = namesOf(views);
  const year = mainYear(views);
  const inPercent = views.some(({ figures }) => figures.some(({ unit }) => unit === 'percent'));
  const answers = views.some(({ tokens, using }) =>
    tokens.some((_, i) => using.cues.at(tokens, i).some(({ value }) => value === 'plebiscite')),
  );
  const open: Claim[] = [];
  let sentence = 0;
  let under: 'seats' | undefined;
  let several = false;
  const inTables = new Map<number, CellView[]>();
  for (const view of views) {
    const { using } = view;
    const { cell } = view.block;
    if (cell) {
      const cues = new Set(cuesIn(view.tokens, 0, view.tokens.length, using.cues).map((hit) => hit.value));
      const list = inTables.get(cell.table) ?? [];
      list.push({ block: view.index, cell, tokens: view.tokens, figures: view.figures, cues, grammar: using });
      inTables.set(cell.table, list);
      continue;
    }
    if (view.block.kind === 'heading' || view.block.kind === 'caption') {
      const kinds = new Set(cuesIn(view.tokens, 0, view.tokens.length, using.cues).map((hit) => hit.value));
      under = kinds.has('seats') && !kinds.has('votes') ? 'seats' : undefined;
    }
    let next = 0;
    for (const piece of pieces(view)) {
      const first = next;
      while ((view.figures[next]?.from ?? Number.POSITIVE_INFINITY) < piece.to) next++;
      const inside = view.figures.slice(first, next).filter((figure) => figure.to <= piece.to);
      sentence++;
      const cues = cuesIn(view.tokens, piece.from, piece.to, using.cues);
      several ||= cues.some(({ value }) => value === 'several');
      if (inside.length === 0) continue;
      const figures = borrowUnits(
        view.tokens,
        inside,
        using.words,
        inPercent && cues.some(({ value }) => onShares.has(value)),
      );
      const sentenceView: SentenceView = {
        text: prose.text,
        tokens: view.tokens,
        from: piece.from,
        to: piece.to,
        figures,
        cues,
        owners: ownersOf(view.tokens, figures, cues, (token) => using.links.has(token.lower)),
      };
      open.push(
        ...readSentence(
          sentenceView,
          { block: view.block, index: view.index, sentence, year, under, answers },
          bookOf(books, using),
        ),
      );
    }
  }
  for (const cells of inTables.values()) for (const claim of tableClaims(cells, sentence++)) open.push(claim);
  open.sort((a, b) => a.figure.start - b.figure.start);
  const claims = settle(open);
  if (several) for (const claim of claims) claim.several = true;
  pairColumns(claims);
  return claims;
}

/** What is known of the names of an article, for each language in it. */
function namesOf(views: readonly BlockView[]): ReadonlyMap<Reader, NameBook> {
  const books = new Map<Reader, NameBook & { readonly proper: Set<string> }>();
  for (const { using, tokens } of views) {
    const book = books.get(using) ?? emptyBook(using);
    books.set(using, book);
    if (book.nounsCapital) properNouns(tokens, book.proper, book);
    else properWords(tokens, book.proper, using.endings);
  }
  return books;
}

const emptyBook = ({ language, cues, particles, generics, endings }: Reader) => ({
  ...{ cues, particles, generics, endings, quotes: language.nameQuotes, nounsCapital: language.nounsCapital },
  places: new Set(language.cues.place),
  proper: new Set<string>(),
});

const bookOf = (books: ReadonlyMap<Reader, NameBook>, using: Reader): NameBook => books.get(using) ?? emptyBook(using);

/** Where digits with a full stop are ordinals: whether the word after it goes on with the sentence. */
function ordinalsOf({ language, cues }: Reader): ((tokens: readonly Token[], next: number) => boolean) | undefined {
  if (!language.ordinalDot) return undefined;
  return (tokens, next) => !cues.at(tokens, next).some(({ value }) => value === 'not-a-name');
}

/** Sentences, the overlong ones cut. */
function pieces(view: BlockView): readonly { from: number; to: number }[] {
  return sentences(view.tokens, view.using.abbreviations, ordinalsOf(view.using)).flatMap(({ from, to }) => {
    const cut: { from: number; to: number }[] = [];
    for (let at = from; at < to; at += longest) cut.push({ from: at, to: Math.min(to, at + longest) });
    return cut;
  });
}

function tableClaims(cells: readonly CellView[], sentence: number): readonly Claim[] {
  const read = readTable(cells);
  const older = read.some(({ before }) => before) && !read.every(({ before }) => before);
  return read.map(({ view, figure, kind, subject, option, total, before }) => {
    const percent = kind === 'share' || kind === 'turnout' || kind === 'change-points';
    const claim = blankClaim(percent ? { ...figure, unit: 'percent' } : figure, view.block, sentence);
    const past = older && before;
    const earlier = kind === 'share' ? 'previous-share' : kind === 'votes' ? 'previous-votes' : kind;
    return {
      ...claim,
      kind: past ? earlier : kind,
      time: past ? 'before' : 'now',
      settled: true,
      subject,
      option,
      total,
      cell: view.cell,
    };
  });
}
