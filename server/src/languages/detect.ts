// Tells the language of a text by its letters and its most frequent small words.
import { isKnownLetter } from '../text/characters.ts';
import type { Kept } from '../text/kept.ts';
import type { Language } from './language.ts';

/** Signs that a language needs to be told at all, and how many times more than any other has. */
const fewest = 3;
const clearly = 1.5;
/** Characters of a text that are looked at. */
const sample = 20_000;

/** How many signs a text has of each language. */
export type Signs = ReadonlyMap<Language, number>;

/** Undefined where the text is too short, too mixed or too full of numbers to tell. What its lines show may be kept. */
export type Detect = (text: string, kept?: Kept<Signs>) => Language | undefined;

export function detector(packs: readonly Language[]): Detect {
  const words = new Map<string, Language[]>();
  const letters = new Map<string, ReadonlySet<Language>>();
  for (const pack of packs) {
    for (const word of pack.common) words.set(word, [...(words.get(word) ?? []), pack]);
    for (const letter of pack.letters) letters.set(letter, new Set([...(letters.get(letter) ?? []), pack]));
  }
  const signsOf = (text: string): Signs => {
    const signs = new Map<Language, number>();
    const look = (word: string): void => {
      for (const pack of words.get(word) ?? none) add(signs, pack, 1);
    };
    for (const run of text.toLowerCase().split(beyondAscii)) {
      if (isAscii(run)) {
        look(run);
        continue;
      }
      for (const word of wordsOf(run)) {
        look(word);
        for (const letter of word) {
          const having = letters.get(letter);
          if (having) for (const pack of packs) add(signs, pack, having.has(pack) ? 1 : -1);
        }
      }
    }
    return signs;
  };
  return (text, kept) => {
    const looked = text.slice(0, sample);
    const signs = kept
      ? together(looked.split('\n').map((line) => kept.of(line, () => signsOf(line))))
      : signsOf(looked);
    const [first, second] = [...signs].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= fewest && first[1] >= clearly * (second?.[1] ?? 0) ? first[0] : undefined;
  };
}

function together(parts: readonly Signs[]): Signs {
  const all = new Map<Language, number>();
  for (const signs of parts) for (const [pack, worth] of signs) add(all, pack, worth);
  return all;
}

function add(signs: Map<Language, number>, pack: Language, worth: number): void {
  signs.set(pack, (signs.get(pack) ?? 0) + worth);
}

/** What parts words of ASCII: found many times sooner than what no letter of any script is, which is left for few words. */
const beyondAscii = /[^a-z\x80-\uffff]+/;
const none: readonly Language[] = [];

/** Letters that only one language has are none of these. */
const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** What stands of letters alone in a run of them and of what is not ASCII. */
function wordsOf(run: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    const known = isKnownLetter(run.charCodeAt(at));
    if (known === undefined) return run.split(/\P{L}+/u);
    if (known) continue;
    if (at > from) words.push(run.slice(from, at));
    from = at + 1;
  }
  return words;
}
