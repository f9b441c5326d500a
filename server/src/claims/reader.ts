// A language made ready for reading.
import { type Inflection, inflection, wordTable } from '../languages/inflect.ts';
import type { Cue, Language } from '../languages/language.ts';
import { type PhraseBook, phraseBook } from '../languages/phrases.ts';
import { type Lexicon, lexicon } from '../numerals/lexicon.ts';
import type { Abbreviations } from '../text/sentences.ts';
import { genericsOf, particlesOf } from './names.ts';

/** A language made ready for reading. */
export interface Reader {
  readonly language: Language;
  readonly words: Lexicon;
  readonly cues: PhraseBook<Cue>;
  readonly abbreviations: Abbreviations;
  readonly particles: ReadonlySet<string>;
  readonly generics: ReadonlySet<string>;
  /** What case adds to names. */
  readonly endings: Inflection;
  /** Whether votes are given to a name in this case. */
  isGiven(word: string): boolean;
  /** Whether a noun is a name by itself, where every noun has a capital. */
  isName(word: string): boolean;
  /** Whether a word is in another script than the language. */
  isForeign(word: string): boolean;
  /** Small words between a noun and its number. */
  readonly links: ReadonlySet<string>;
}

const isLatin = (word: string): boolean => /^[a-z]/.test(word);

export function reader(language: Language): Reader {
  const cues = phraseBook(
    (Object.keys(language.cues) as Cue[]).flatMap((cue) => language.cues[cue].map((phrase) => [phrase, cue] as const)),
    inflection(language.endings),
  );
  const names = wordTable(
    language.names.map((name) => [name, true] as const),
    inflection(language.endings),
  );
  return {
    language,
    isName: (word) => names(word) === true,
    isGiven: (word) => language.dative.some((end) => word.length > end.length + 2 && word.endsWith(end)),
    isForeign: isLatin(language.common.join('')) ? () => false : isLatin,
    words: lexicon(language, cues),
    cues,
    abbreviations: new Map(
      language.abbreviations.map((word) => [word, { numbers: language.cues.label.includes(word) }] as const),
    ),
    particles: particlesOf(language),
    generics: genericsOf(language),
    endings: inflection(language.nameEndings),
    links: new Set(language.links),
  };
}
