// Which pack reads an article, and which each of its blocks.
import type { Kept } from '../text/kept.ts';
import { detector, type Signs } from './detect.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { packOf, packs } from './packs.ts';

const detect = detector(packs);

export interface Choice {
  readonly language: Language;
  /** It says that it is in a language which no pack reads, and its words are those of none: what they seem to say proves nothing. */
  readonly foreign: boolean;
  /** The pack for a run of the article's text. */
  of(text: string): Language;
}

/** What may say the language of an article beside its text: the caller, the article itself, and the writer's settings. */
export interface Hints {
  readonly told?: string | undefined;
  readonly declared?: string | undefined;
  readonly chosen?: string | undefined;
}

/**
 * What was told wins; else what the article declares; else what the writer chose; else the letters and words of its text;
 * else English. Unless it was told or chosen, each block of the article may be in a language of its own.
 */
export function chooseLanguage(
  text: string,
  { told, declared, chosen }: Hints = {},
  kept: Kept<Signs> | undefined = undefined,
): Choice {
  const own = packOf(declared);
  const fixed = packOf(told) ?? (own ? undefined : packOf(chosen));
  if (fixed) return { language: fixed, foreign: false, of: () => fixed };
  const known = own ?? detect(text, kept);
  const language = known ?? en;
  return { language, foreign: declared !== undefined && !known, of: (part) => detect(part) ?? language };
}
