// Which pack reads an article, and which each of its blocks.
import { detector } from './detect.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { packOf, packs } from './packs.ts';

const detect = detector(packs);

export interface Choice {
  readonly language: Language;
  /** The pack for a run of the article's text. */
  of(text: string): Language;
}

/** What was told wins; else what the article declares; else the letters and words of its text; else English. */
export function chooseLanguage(text: string, told: string | undefined, declared: string | undefined): Choice {
  const fixed = packOf(told);
  if (fixed) return { language: fixed, of: () => fixed };
  const language = packOf(declared) ?? detect(text) ?? en;
  return { language, of: (part) => detect(part) ?? language };
}
