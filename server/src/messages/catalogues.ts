// The display languages that Recount speaks. A new catalogue is added here, and nowhere else.
import { english } from './en.ts';
import { kazakh } from './kk.ts';
import type { Messages } from './messages.ts';
import { russian } from './ru.ts';

export const catalogues: readonly Messages[] = [english, russian, kazakh];

/** The catalogue for a BCP 47 tag such as `ru` or `kk-KZ`; undefined for a language that Recount does not speak. */
export function catalogueOf(locale: string | undefined): Messages | undefined {
  const language = locale?.trim().toLowerCase().split(/[-_]/)[0];
  return catalogues.find((one) => one.locale === language);
}

/** English for a language that Recount does not speak. */
export const messagesFor = (locale: string | undefined): Messages => catalogueOf(locale) ?? english;
