// An article that is checked as it is edited gets the answers that it would get if it were checked for the first time.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../server/src/protocol.ts';
import { createChecker, createMemory, readProjectFile } from '../../server/src/service.ts';
import { type Draft, notations, numRuns, resultsFrom, write } from './articles.ts';

const formatOf = (name: string): Format =>
  (({ '.md': 'markdown', '.html': 'html' }) as const)[extname(name)] ?? 'plaintext';

const published: readonly Draft[] = ['en', 'ru', 'kk', 'held-out']
  .map((folder) => join('test/articles', folder))
  .flatMap((folder) => {
    const names = readdirSync(folder).filter((name) => /\.(?:md|html|txt)$/.test(name));
    return names.map((name) => ({ text: readFileSync(join(folder, name), 'utf8'), format: formatOf(name) }));
  });

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.constantFrom(...published),
  fc.tuple(resultsFrom(2), fc.constantFrom(...notations)).map(([result, notation]) => write(result, notation)),
);

/** What a writer may type or paste. */
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('x', 'e', ' ', '.', '. The', ', ', 'Green', '\n', '\n\n') },
  { weight: 3, arbitrary: fc.constantFrom('1', '7', '0', '%', '12,345', ' 5.67%', ' 1,234 votes (5.6%)', ' in 2019 ') },
  fc.constantFrom(
    '\n# Another count\n\n',
    '\n| Ann | 1,204 | 50.2% |\n',
    '- ',
    '> ',
    '**',
    '```\n',
    '\n---\n',
    '[a]: b\n',
  ),
  fc.constantFrom('<p>', '</p>', '<td>', '<!--', '-->', '<!-- recount-ignore share-of-total so it was -->', '&nbsp;'),
  fc.constantFrom(
    'referendum yes no ',
    ' seats ',
    ' by the D’Hondt method ',
    'Избиратели проголосовали за партию. ',
    '\ud800',
    '\r\n',
    '“',
  ),
);

/** A part of the text, by its place from 0 to 1 and its length, gives way to what is typed. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 })),
  text: typed,
});

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

const project = readProjectFile('{ "aliases": [["the Harbour Party", "the Civic Union"]] }').project;

for (const [name, checker] of [
  ['by itself', createChecker()],
  ['with a project', createChecker({ base: 'stated', checks: {}, project })],
] as const)
  test(`an edited article is answered as a new one: ${name}`, () => {
    fc.assert(
      fc.property(drafts, edits, ({ text: first, format }, changes) => {
        const memory = createMemory();
        let text = first;
        const hold = (): void => {
          const article = { path: 'draft', text, format };
          assert.deepEqual(checker.check(article, memory), checker.check(article));
        };
        hold();
        for (const { at, length, text: added } of changes) {
          const start = Math.floor(at * text.length);
          const before = text;
          text = text.slice(0, start) + added + text.slice(start + length);
          hold();
          // as after undo and redo
          if (length > 20)
            for (const again of [before, text]) {
              text = again;
              hold();
            }
        }
      }),
      { numRuns },
    );
  });
