// Writes a list of phrases as a person would: parted by commas, over as many lines as it takes.

export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
