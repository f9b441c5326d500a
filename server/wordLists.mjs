// Ships the word lists of the languages without the line breaks and the indentation that make them readable in the source.
import { readFile } from 'node:fs/promises';

const wordList = /\b(?:list|values)\(`[^`]*`/g;

export const wordLists = {
  name: 'word-lists',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]languages[\\/]\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll(wordList, (words) => words.replaceAll(/\s+/g, ' ')), loader: 'ts' };
    });
  },
};
