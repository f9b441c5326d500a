// Writes a list of phrases as a person would: parted by commas, over as many lines as it takes.

export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Values of words in several forms: "2 два две двух, 3 три трёх". */
export const values = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    list(text).flatMap((entry) => {
      const [value, ...forms] = entry.split(/\s+/);
      return forms.map((form) => [form, Number(value)] as const);
    }),
  );

/** All chains of one entry of each list in turn, where any may be left out: "лар", "ы", "н", "лары", "ларын". */
export const chains = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (heads, tails) => heads.flatMap((head) => [head, ...tails.map((tail) => head + tail)]),
    [''],
  );
