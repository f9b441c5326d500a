// Emacs with Eglot, as Debian has them. With RECOUNT_TELL=1 the tests show what the editor has seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missing, pasted, play } from './editors.ts';

const eglot = "(progn (package-activate-all) (require 'eglot))";
const skip = missing('emacs', '--batch', '-q', '--eval', eglot);
const page = readFileSync('examples/astana-maslikhat-2023.html', 'utf8');
const draft = readFileSync('examples/astana-maslikhat-2023.md', 'utf8').replaceAll('**', '').replace(/^# /m, '');

const playIn = (name: string, text: string, slip: string) =>
  play({
    editor: 'emacs',
    args: (path) => [
      ...['--batch', '-q', '--eval', '(package-activate-all)', '--load', path('init.el')],
      ...['--load', path('steps.el'), '--eval', '(recount-test)'],
    ],
    files: {
      'init.el': pasted('elisp', 'eglot-server-programs'),
      'steps.el': readFileSync('test/editors/emacs.el', 'utf8'),
      [name]: text,
    },
    draft: name,
    slip,
    choice: 'Change 5.12% to 5.50%: settles 1 sum',
  });

/** What a stretch of the page reads as. */
const read = (words: string): string => words.replace(/<[^>]*>/g, '').replace('&#37;', '%');

for (const [name, text] of [
  ['draft.txt', draft],
  ['draft.html', page],
] as const) {
  const what = `Emacs, ${name}: findings, hover, a repair applied and saved, a clean end`;
  test(what, { skip, timeout: 180_000 }, async () => {
    const seen = await playIn(name, text, '5.12%');
    assert.deepEqual(
      seen.before.map(({ words }) => read(words)),
      ['19.96%', '5.12%', '2,197'],
    );
    assert.match(seen.before[1]?.message ?? '', /18,174 of 330,497 valid votes is 5\.50%, not 5\.12%/);
    assert.match(seen.hover, /18,174 [÷/] 330,497 = 5\.50%/);
    assert.ok(seen.titles.includes('Change 5.12% to 5.50%: settles 1 sum'), seen.titles.join('; '));
    assert.deepEqual(seen.after.map(read), ['19.96%', '2,197']);
    assert.equal(seen.saved, text.replace('5.12%', '5.50%'));
    assert.equal(seen.exitCode, '0');
  });
}
