// The languages that Recount reads. A new pack is added here, and nowhere else.
import { de } from './de.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';

export const packs: readonly Language[] = [en, ru, kk, de];

/** What a writer may choose: a language, or that each text tells its own. */
export const languageChoices: readonly string[] = ['auto', ...packs.map(({ code }) => code)];

/** The pack for a BCP 47 tag such as `ru` or `de-CH`; undefined for a language that Recount does not read. */
export const packOf = (tag: string | undefined): Language | undefined => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.code === code);
};
