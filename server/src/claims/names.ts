// Names in a sentence: runs of capitalised words, and what they may be called elsewhere.
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
  /** Words before the name of a place. */
  readonly places: ReadonlySet<string>;
  /** Words that the article capitalises where no sentence begins. */
  readonly proper: ReadonlySet<string>;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text[0] !== token.lower[0];
const isUpper = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();
const strip = (lower: string): string =>
  lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower;
const opensSentence = '.!?:;"“‘(–—•|';
const longest = 12;

/** The words that a run of tokens capitalises inside its sentences. */
export function properWords(tokens: readonly Token[], into: Set<string>): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token && isCapital(token) && before && !(before.kind === 'mark' && opensSentence.includes(before.text)))
      into.add(strip(token.lower));
  }
}

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
    if (inNumber(i) || !starts(tokens, i, from, book)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let k = i + 1; k < to && k < i + longest; k++) {
      const token = tokens[k];
      if (!token || token.kind === 'digits') break;
      if (isCapital(token)) end = k + 1;
      else if (token.kind === 'word' && !book.particles.has(token.lower)) break;
      else if (token.kind === 'mark' && !"-.'’&".includes(token.text)) break;
      else if (token.text === '.' && (tokens[k - 1]?.text.length ?? longest) > 3) break;
    }
    const place = book.places.has(tokens[i - 1]?.lower ?? '');
    names.push({ ...subject(tokens.slice(i, end), book.particles, book.generics), place, from: i, to: end });
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
function starts(tokens: readonly Token[], i: number, from: number, { cues, proper }: NameBook): boolean {
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
            (hit.value === 'not-a-name' || (labels.has(hit.value) && tokens[hit.to]?.text === ':')) && hit.to >= i + 1,
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
    isUpper(token) ||
    proper.has(strip(token.lower)) ||
    (isCapital(next) && next?.spaced === true) ||
    next?.kind === 'digits' ||
    !!(next && '(,–—-:'.includes(next.text))
  );
}

const nothing: ReadonlySet<string> = new Set();

/** A subject made of the words of a name; words that any party has tell nothing. */
export function subject(
  words: readonly Token[],
  particles: ReadonlySet<string> = nothing,
  generics: ReadonlySet<string> = nothing,
): Subject {
  const plain = words.filter((word) => word.kind === 'word').map((word) => strip(word.lower));
  const long = plain.filter((word) => word.length > 1 && !particles.has(word));
  const telling = long.filter((word) => !generics.has(word));
  const name = words
    .map((word) => (word.spaced ? ' ' : '') + word.text)
    .join('')
    .trim()
    .replace(/['’]s$/u, '');
  const initials = long.length >= 2 ? [long.map((word) => word[0]).join('')] : [];
  return { name, keys: [...new Set((telling.length > 0 ? telling : long).slice().reverse())], aliases: initials };
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
