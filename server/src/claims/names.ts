// Names in a sentence: runs of capitalised words, and what they may be called elsewhere.
import { type Inflection, nameStem } from '../languages/inflect.ts';
import type { Cue, Language } from '../languages/language.ts';
import type { PhraseBook } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Subject } from './claim.ts';

export interface Name extends Subject {
  readonly from: number;
  readonly to: number;
}

/** What is known of an article's names before its sentences are read. */
export interface NameBook {
  readonly cues: PhraseBook<Cue>;
  readonly particles: ReadonlySet<string>;
  readonly generics: ReadonlySet<string>;
  /** What case adds to a name. */
  readonly endings: Inflection;
  readonly quotes: string;
  /** Every noun has a capital. */
  readonly nounsCapital: boolean;
  /** Whether votes are given to a name in this case. */
  readonly isGiven: (word: string) => boolean;
  /** Whether a word is in another script than the language. */
  readonly isForeign: (word: string) => boolean;
  /** Whether a noun is a name by itself, where every noun has a capital. */
  readonly isName: (word: string) => boolean;
  /** Words before the name of a place. */
  readonly places: ReadonlySet<string>;
  readonly isMonth: (word: string | undefined) => boolean;
  /** Words that the article capitalises where no sentence begins. */
  readonly proper: ReadonlySet<string>;
  /** "Ak zhol": the small word that a name goes on with, by the name's last word with a capital. */
  readonly tails: ReadonlyMap<string, string>;
}

type NameWords = Pick<NameBook, 'cues' | 'endings'>;

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];
const opensSentence = '.!?:;"“‘(–—•|';
const longest = 12;

/** The words that a run of tokens capitalises inside its sentences, or alone in brackets: "(Labour)". */
export function properWords(tokens: readonly Token[], into: Set<string>, { cues, endings }: NameWords): void {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const boxed = before?.text === '(' && tokens[i + 1]?.text === ')';
    const within = boxed || (before && !(before.kind === 'mark' && opensSentence.includes(before.text)));
    if (isCapital(token) && (within || isOwner(token, cues))) into.add(nameStem(token.lower, endings));
  });
}

/** "Bowen's", but not "Sunday's": somebody who has something. */
const isOwner = (token: Token, cues: PhraseBook<Cue>): boolean =>
  token.lower.endsWith("'s") && !cues.at([token], 0).some(({ value }) => value === 'not-a-name');

/** The words with a capital, each once, as `proper` knows them. */
export const wordsOfNames = (tokens: readonly Token[], endings: Inflection): readonly string[] => [
  ...new Set(tokens.filter(isCapital).map(({ lower }) => nameStem(lower, endings))),
];

/** The names among the tokens, in order. */
export function namesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  book: NameBook,
  inNumber: (token: number) => boolean = () => false,
): readonly Name[] {
  const names: Name[] = [];
  for (let i = from; i < to; ) {
    const closing = quoted(tokens, i, to, book);
    if (closing !== undefined) {
      names.push({ ...subject(tokens.slice(i + 1, closing), book), from: i, to: closing + 1 });
      i = closing + 1;
      continue;
    }
    if (inNumber(i) || !starts(tokens, i, from, book)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let k = i + 1; k < to && k < i + longest; k++) {
      const token = tokens[k];
      if (!token || (token.kind === 'digits' && (token.spaced || tokens[k + 1]?.spaced !== false))) break;
      // "B90/Grüne"
      if (token.kind === 'digits' || (token.text === '/' && !token.spaced && tokens[k + 1]?.spaced === false)) continue;
      if (isCapital(token)) end = k + 1;
      else if (token.kind === 'word' && !book.particles.has(token.lower)) break;
      else if (token.kind === 'mark' && !"-.'’&".includes(token.text)) break;
      // "BERLIN - With 28.5 percent"
      else if (token.text === '-' && token.spaced && tokens[k + 1]?.spaced) break;
      else if (token.text === '.' && (tokens[k - 1]?.text.length ?? longest) > 3) break;
    }
    end = pastParty(tokens, end, book);
    const last = tokens[end - 1];
    if (
      last &&
      end < to &&
      tokens[end]?.lower === book.tails.get(last.lower) &&
      tokens[end]?.text === tokens[end]?.lower
    )
      end++;
    const place = book.places.has(tokens[i - 1]?.lower ?? '');
    if (!book.nounsCapital || isNamed(tokens, i, end, book, inNumber))
      names.push({ place, from: i, to: end, ...subject(tokens.slice(i, end), book) });
    i = end;
  }
  return names;
}

/** "Margin: 4,79,505.": what names a figure names nobody. */
const labels: ReadonlySet<Cue> = new Set<Cue>([
  ...(['votes', 'ballots', 'voters', 'seats', 'units', 'registered', 'cast', 'valid', 'invalid', 'turnout'] as const),
  ...(['margin', 'quota', 'share', 'majority', 'swing', 'total', 'abstained'] as const),
]);

/** A capital starts a name, but a sentence's first word only where the article capitalises it elsewhere too. */
function starts(tokens: readonly Token[], i: number, from: number, book: NameBook): boolean {
  const { cues, proper, endings } = book;
  const token = tokens[i];
  const initial = token?.text.length === 1 && tokens[i + 1]?.text === '.' && tokens[i + 1]?.spaced === false;
  if (
    !token ||
    !isCapital(token) ||
    (!initial &&
      cues
        .at(tokens, i)
        .some(
          (hit) =>
            hit.value === 'not-a-name' || (labels.has(hit.value) && (i === from || tokens[hit.to]?.text === ':')),
        ))
  )
    return false;
  if (initial) return isCapital(tokens[i + 2]);
  const before = tokens[i - 1];
  const first = i === from || (before?.kind === 'mark' && opensSentence.includes(before.text));
  const next = tokens[i + 1];
  return (
    !first ||
    cues.at(tokens, i + 1).some((hit) => hit.value === 'having') ||
    (token.text.length > 1 && token.text === token.text.toUpperCase()) ||
    isOwner(token, cues) ||
    book.isForeign(token.lower) ||
    proper.has(nameStem(token.lower, endings)) ||
    pastParty(tokens, i + 1, book) > i + 1 ||
    (isCapital(next) && next?.spaced === true) ||
    next?.kind === 'digits' ||
    !!(next && '(,–—-:+'.includes(next.text))
  );
}

/** After the small words of a name that end in what parties share: the "халық партиясы" of "Қазақстан халық партиясы". */
function pastParty(tokens: readonly Token[], at: number, { particles, generics, endings }: NameBook): number {
  for (let k = at; ; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || !particles.has(token.lower)) return at;
    if (generics.has(token.lower) || generics.has(nameStem(token.lower, endings))) return k + 1;
  }
}

/** Words that a name in quotation marks has at most. */
const longestQuoted = 5;

/** Where the quotation marks close that open at token `i` around a few words with a capital, and nothing else. */
function quoted(tokens: readonly Token[], i: number, to: number, { quotes, cues }: NameBook): number | undefined {
  const open = quotes.indexOf(tokens[i]?.text ?? ' ');
  if (open < 0 || open % 2 === 1 || !isCapital(tokens[i + 1])) return undefined;
  if (cues.at(tokens, i + 1).some(({ value }) => value === 'against-all' || value === 'option')) return undefined;
  for (let k = i + 2; k < to && k <= i + 1 + longestQuoted; k++) {
    const token = tokens[k];
    if (token?.text === quotes[open + 1]) return k;
    if (token?.kind === 'mark' && !"-’'–".includes(token.text)) return undefined;
  }
  return undefined;
}

/** Where all nouns have capitals, a name has two words, several capitals in one, or is part of such a name elsewhere. */
function isNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  book: NameBook,
  inNumber: (token: number) => boolean,
): boolean {
  const { cues, proper, endings, generics, isName } = book;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const telling = words.filter((word) => isCapital(word) && cues.at([word], 0).length === 0);
  return (
    telling.length >= 2 ||
    telling.some((word) => hasInnerCapital(word) || isName(word.lower) || proper.has(nameStem(word.lower, endings))) ||
    (telling.length === 1 && !generics.has(telling[0]?.lower ?? '') && (inNumber(to) || hasNumber(tokens, to, cues)))
  );
}

/** "Neos (5.68)", "Neos 5.68", "Neos got 5.68": what follows gives the noun before it a number. */
const hasNumber = (tokens: readonly Token[], to: number, cues: PhraseBook<Cue>): boolean => {
  const next = tokens[to];
  if (!next || '(:'.includes(next.text) || next.kind === 'digits') return next !== undefined;
  return tokens[to - 2]?.kind === 'word' && cues.at(tokens, to).some(({ value }) => value === 'having');
};

const hasInnerCapital = ({ text, lower }: Token): boolean => text.slice(1) !== lower.slice(1);

/** Where all nouns have capitals: the words of an article that are names by themselves. */
export function properNouns(tokens: readonly Token[], into: Set<string>, { cues, endings }: NameWords): void {
  for (let i = 0; i < tokens.length; i++) {
    const [one, two] = [tokens[i], tokens[i + 1]];
    if (!one || !isCapital(one) || cues.at(tokens, i).length > 0) continue;
    if (hasInnerCapital(one)) into.add(nameStem(one.lower, endings));
    if (!two || !isCapital(two) || cues.at(tokens, i + 1).length > 0) continue;
    into.add(nameStem(two.lower, endings));
  }
}

/** The little that a subject asks of a language. */
export type NameGrammar = Pick<NameBook, 'particles' | 'generics' | 'endings'>;

/** A subject made of the words of a name; words that any party has tell nothing. */
export function subject(words: readonly Token[], { particles, generics, endings }: NameGrammar): Subject {
  const plain = words.filter((word) => word.kind === 'word').map((word) => word.lower);
  const long = plain
    .filter((word) => word.length > 1 && !particles.has(word))
    .map((word) => ({ word, key: nameStem(word, endings) }));
  const telling = long.filter(({ word, key }) => !generics.has(word) && !generics.has(key));
  const name = words
    .map((word) => (word.spaced ? ' ' : '') + word.text)
    .join('')
    .trim()
    .replace(/['’]s$/u, '');
  const initials = long.length >= 2 ? [long.map(({ word }) => word[0]).join('')] : [];
  const keys = (telling.length > 0 ? telling : long).map(({ key }) => key).reverse();
  return { name, keys: [...new Set(keys)], aliases: initials };
}

/** The particles of names in a language. */
export const particlesOf = (language: Language): ReadonlySet<string> => new Set(language.nameParticles);

/** The words that many parties have in their names. */
export const genericsOf = (language: Language): ReadonlySet<string> => new Set(language.nameGenerics);

/** Whether two subjects may be one: the words of the one are among those of the other, or it is the other's initials. */
export function sameSubject(a: Subject | undefined, b: Subject | undefined): boolean {
  if (!a || !b || a.keys.length === 0 || b.keys.length === 0) return false;
  const among = (few: Subject, many: Subject): boolean =>
    few.keys.every((key) => many.keys.includes(key) || (few.keys.length === 1 && many.aliases.includes(key)));
  return among(a, b) || among(b, a);
}
