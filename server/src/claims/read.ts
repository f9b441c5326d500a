// From prose to claims: every election figure of an article with what it says.
import type { Cue, Language } from '../languages/language.ts';
import { type PhraseBook, phraseBook, remembering } from '../languages/phrases.ts';
import type { Printed } from '../numerals/figure.ts';
import { type Lexicon, lexicon, readFigures } from '../numerals/reader.ts';
import type { Block, Prose } from '../text/prose.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { blankClaim, type Claim } from './claim.ts';
import { pairColumns } from './columns.ts';
import { settle } from './discourse.ts';
import { genericsOf, type NameBook, particlesOf, properWords } from './names.ts';
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
  /** Small words between a noun and its number. */
  readonly links: ReadonlySet<string>;
}

export const reader = (language: Language): Reader => ({
  language,
  words: lexicon(language),
  cues: phraseBook(
    (Object.keys(language.cues) as Cue[]).flatMap((cue) => language.cues[cue].map((phrase) => [phrase, cue] as const)),
  ),
  abbreviations: new Set(language.abbreviations),
  particles: particlesOf(language),
  generics: genericsOf(language),
  links: new Set(language.links),
});

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
}

/** The claims of the prose, in reading order. */
export function readClaims(prose: Prose, language: Reader): readonly Claim[] {
  const using: Reader = { ...language, cues: remembering(language.cues) };
  const views: BlockView[] = prose.blocks.map((block, index) => {
    const tokens = tokenize(prose.text, block.start, block.end);
    return { block, index, tokens, figures: readFigures(prose.text, tokens, using.words) };
  });
  const proper = new Set<string>();
  for (const view of views) properWords(view.tokens, proper);
  const book: NameBook = {
    cues: using.cues,
    particles: using.particles,
    generics: using.generics,
    places: new Set(using.language.cues.place),
    proper,
  };
  const year = mainYear(views, using.language);
  const inPercent = views.some(({ figures }) => figures.some(({ unit }) => unit === 'percent'));
  const answers = views.some(({ tokens }) =>
    tokens.some((_, i) => using.cues.at(tokens, i).some(({ value }) => value === 'plebiscite')),
  );
  const open: Claim[] = [];
  let sentence = 0;
  let under: 'seats' | undefined;
  let several = false;
  const inTables = new Map<number, CellView[]>();
  for (const view of views) {
    const { cell } = view.block;
    if (cell) {
      const cues = new Set(cuesIn(view.tokens, 0, view.tokens.length, using.cues).map((hit) => hit.value));
      const list = inTables.get(cell.table) ?? [];
      list.push({ block: view.index, cell, tokens: view.tokens, figures: view.figures, cues });
      inTables.set(cell.table, list);
      continue;
    }
    if (view.block.kind === 'heading' || view.block.kind === 'caption') {
      const kinds = new Set(cuesIn(view.tokens, 0, view.tokens.length, using.cues).map((hit) => hit.value));
      under = kinds.has('seats') && !kinds.has('votes') ? 'seats' : undefined;
    }
    let next = 0;
    for (const piece of pieces(view, using)) {
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
        ...readSentence(sentenceView, { block: view.block, index: view.index, sentence, year, under, answers }, book),
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

/** Sentences, the overlong ones cut. */
function pieces(view: BlockView, using: Reader): readonly { from: number; to: number }[] {
  return sentences(view.tokens, using.abbreviations).flatMap(({ from, to }) => {
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
