// Every figure annotated in the articles can be read, and its place in the file is exact.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { test } from 'node:test';
import type { Format } from '../../server/src/protocol.ts';
import { readProse } from '../../server/src/text/read.ts';

const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'plaintext'],
  ['.md', 'markdown'],
  ['.html', 'html'],
]);

const folder = 'test/articles';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

interface Annotated {
  readonly figures: readonly { readonly text: string; readonly nth: number }[];
}

for (const file of files.filter((name) => name.endsWith('.figures.json'))) {
  const stem = file.slice(0, -'.figures.json'.length);
  const article = files.find((name) => name.startsWith(`${stem}.`) && formats.has(extname(name)));
  if (article === undefined) continue;
  test(basename(stem), () => {
    const source = readFileSync(article, 'utf8');
    const { text, sourceSpan } = readProse(source, formats.get(extname(article)) ?? 'plaintext');
    const starts = new Map<number, number>();
    const ends = new Map<number, number>();
    for (let at = 0; at < text.length; at++) {
      const { start, end } = sourceSpan({ start: at, end: at + 1 });
      if (start < end) {
        starts.set(start, at);
        ends.set(end, at + 1);
      }
    }
    const { figures } = JSON.parse(readFileSync(file, 'utf8')) as Annotated;
    for (const { text: printed, nth } of figures) {
      let place = -1;
      for (let count = 0; count < nth; count++) place = source.indexOf(printed, place + 1);
      const start = starts.get(place);
      const end = ends.get(place + printed.length);
      assert.ok(start !== undefined && end !== undefined, `“${printed}” (${nth}) is not read`);
      assert.deepEqual(sourceSpan({ start, end }), { start: place, end: place + printed.length });
    }
  });
}
