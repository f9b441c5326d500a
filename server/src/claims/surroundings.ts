// What the rest of an article tells about each of its blocks, and the claims of a block in such surroundings.
import { stemsOf } from '../languages/inflect.ts';
import type { Cue } from '../languages/language.ts';
import { gather } from '../math/gather.ts';
import type { BlockKind } from '../text/prose.ts';
import type { BlockReading } from './blockReading.ts';
import type { Claim } from './claim.ts';
import { duels, isDuel } from './duels.ts';
import { yearHeaded } from './headings.ts';
import { type NameBook, namesIn } from './names.ts';
import { ownersOf } from './owners.ts';
import type { Reader } from './reader.ts';
import { readSentence } from './readSentence.ts';
import { isInPercent } from './rows.ts';
import { goingOn, isLasting, marksOf, type Scope } from './scope.ts';
import { byWhatTheySay, leavesAway, leavesUnsaid } from './sentence.ts';
import { tailsOf } from './tails.ts';
import { mainYear, namesYear, saysEarlier, saysNow } from './times.ts';
import { type Topic, tellsResult } from './topics.ts';
import { borrowUnits } from './units.ts';

export interface Surroundings {
  /** What is known of its names, for each language in it. */
  readonly books: ReadonlyMap<Reader, NameBook>;
  /** The year of which the article speaks. */
  readonly year: number;
  /** Whether it may be on a question with two answers. */
  readonly answers: boolean;
  /** Whether it counts in per cent anywhere. */
  readonly inPercent: boolean;
}

export const surroundingsOf = (
  readings: readonly BlockReading[],
  headline: BlockReading | undefined,
): Surroundings => ({
  books: booksOf(readings),
  year: mainYear(readings, headline && yearHeaded(headline)),
  answers: readings.some(({ asks }) => asks),
  inPercent: readings.some(({ figures }) => figures.some(({ unit }) => unit === 'percent')),
});

function booksOf(readings: readonly BlockReading[]): ReadonlyMap<Reader, NameBook> {
  const books = new Map<Reader, NameBook & { readonly proper: Set<string> }>();
  const tails = tailsOf(readings);
  for (const { using, proper } of readings) {
    const book = books.get(using) ?? { ...emptyBook(using), tails };
    books.set(using, book);
    for (const word of proper) book.proper.add(word);
  }
  return books;
}

const emptyBook = (using: Reader) => ({
  ...using,
  quotes: using.language.nameQuotes,
  nounsCapital: using.language.nounsCapital,
  places: new Set(using.language.cues.place),
  isMonth: using.words.isMonth,
  proper: new Set<string>(),
  tails: new Map<string, string>(),
});

/** Where a block stands in the article. */
export interface Standing {
  readonly kind: BlockKind;
  /** What the heading above, or the words that announce it, are about. */
  readonly under: Topic | undefined;
  /** Whether the heading above is of an earlier election. */
  readonly past: boolean;
}

/** All that the claims of a block may depend on beside the block itself. */
export function contextOf(
  { kind, under, past }: Standing,
  { books, year, answers, inPercent }: Surroundings,
  { using, capitals, followers }: BlockReading,
): string {
  const book = books.get(using);
  let names = '';
  for (const word of capitals) names += book?.proper.has(word) ? '+' : '-';
  let tails = '';
  for (const { after } of followers) tails += `,${book?.tails.get(after) ?? ''}`;
  // joined, they are one string; put together, they would be one for each comma
  return [kind, under, past, year, answers, inPercent, names + tails].join();
}

const onShares: ReadonlySet<Cue> = new Set<Cue>([
  ...([
    'share',
    'votes',
    'support',
    'option',
    'seats',
    'partisans',
    'turnout',
    'margin',
    'quota',
    'rise',
    'fall',
  ] as const),
]);

/** The claims of the block, offsets counted from its beginning, sentences from its first. */
export function claimsOf(
  { tokens, using, sentences, cues }: BlockReading,
  { kind, under, past }: Standing,
  { books, year, answers, inPercent }: Surroundings,
): readonly Claim[] {
  const book = { ...(books.get(using) ?? emptyBook(using)), cues };
  let earlier = past && kind !== 'heading';
  let asked = false;
  let placed = false;
  const away = sentences.some(leavesAway);
  // "No other party won seats."
  const closed = sentences.some(({ cues: said }) => said.some(({ value }) => value === 'nobody-else'));
  let scope: Scope = [];
  // "50.97 per cent to 49.03. Before that she stood at 46.1"
  let fine = false;
  const read = gather(sentences, (piece, sentence) => {
    const said = new Set(piece.cues.map(({ value }) => value));
    earlier = saysEarlier(piece.cues, piece.from) || (earlier && !saysNow(piece.cues) && !namesYear(piece, year));
    asked = said.has('poll') || (asked && !tellsResult(said));
    const next = sentences[sentence + 1];
    if (piece.figures.length === 0) {
      scope = goingOn(piece.from, marksOf(piece, tokens, []), scope);
      return [];
    }
    const last = said.has('pronoun') ? sentences[sentence - 1] : undefined;
    const meant = last && namesIn(tokens, last.from, last.to, book).find(({ place }) => !place);
    // "in per cent that is 33.26, 19.84 and 18.50"
    const told = isInPercent(tokens.slice(piece.from, piece.to), using.words);
    const onShare = told || (inPercent && (fine || piece.cues.some(({ value }) => onShares.has(value))));
    const figures = borrowUnits(tokens, piece.figures, using.words, onShare);
    fine ||= figures.some(({ unit, style }) => unit === 'percent' && style.places > 0);
    const isGenitive = (word: string): boolean => stemsOf(word, using.endings).length > 1;
    const names = namesIn(tokens, piece.from, piece.to, book, (i) =>
      figures.some(
        ({ from, to, not }) =>
          (from <= i && i < to) ||
          (not !== undefined && (i === to || i === from - 1) && book.isMonth(tokens[i]?.lower)),
      ),
    );
    const marks = marksOf(piece, tokens, names);
    const owners = ownersOf(tokens, figures, piece.cues, (token) => using.links.has(token.lower));
    const claims = readSentence(
      {
        from: piece.from,
        to: piece.to,
        cues: piece.cues,
        hits: byWhatTheySay(piece.cues),
        tokens,
        figures,
        owners,
        isGenitive,
      },
      {
        kind,
        sentence,
        year,
        under,
        answers,
        plural: using.language.plural,
        earlier,
        asked,
        placed,
        marks,
        scope,
        closed,
        // of a board somebody may be missing; an electorate is counted
        unsaid:
          (away && figures.every(({ digits }) => digits.length < 4)) ||
          leavesUnsaid(piece) ||
          (next?.figures.length === 0 && leavesUnsaid(next)),
        antecedent: meant,
      },
      names,
      book,
    );
    placed = claims[0]?.local ?? placed;
    scope = claims.at(-1)?.scope.filter(isLasting) ?? goingOn(piece.from, marks, scope);
    return claims;
  });
  if (isDuel(sentences)) duels(read);
  return read;
}
