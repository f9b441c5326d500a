// The languages that Recount reads. A new pack is added here, and nowhere else.
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';

export const packs: readonly Language[] = [en, ru, kk];

/** The pack for a BCP 47 tag such as `ru` or `de-CH`; undefined for a language that Recount does not read. */
export const packOf = (tag: string | undefined): Language | undefined => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.code === code);
};
