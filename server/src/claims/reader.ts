// A language made ready for reading.
import { type Inflection, inflection } from '../languages/inflect.ts';
import type { Cue, Language } from '../languages/language.ts';
import { type PhraseBook, phraseBook } from '../languages/phrases.ts';
import { type Lexicon, lexicon } from '../numerals/lexicon.ts';
import { genericsOf, particlesOf } from './names.ts';

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
