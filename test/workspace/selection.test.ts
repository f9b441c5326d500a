// Which files of a workspace are articles: by the settings, by .gitignore, and as the command line has it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { articlesBelow } from '../../client/src/workspace/walk.ts';
import { walk } from '../../server/src/cli/folders.ts';
import { runs } from '../runs.ts';
import { type Folder, find, selectionOf, treeOf } from './files.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const section = manifest.contributes.configuration.find(
  ({ properties }: { properties: object }) => 'recount.workspace.include' in properties,
);
const [include, exclude] = ['include', 'exclude'].map((key) => section.properties[`recount.workspace.${key}`].default);

const newsroom: Folder = {
  'README.md': '',
  'notes.docx': '',
  drafts: { 'a.md': '', 'b.html': '', 'old.md': '', deep: { 'c.txt': '' } },
  wire: { 'd.md': '', 'd.html': '' },
  node_modules: { pack: { 'README.md': '' } },
  '.github': { 'e.md': '' },
};

test('as the settings stand, articles are found by their endings, in no folder with a dot', async () => {
  assert.deepEqual(await find(newsroom, { include, exclude }), [
    'README.md',
    ...['drafts/a.md', 'drafts/b.html', 'drafts/deep/c.txt', 'drafts/old.md'],
    ...['wire/d.html', 'wire/d.md'],
  ]);
  assert.deepEqual(await find(newsroom, { include: ['.github/**'] }), ['.github/e.md']);
});

test('an exclusion of a folder, of what is in it, and of a file', async () => {
  for (const glob of ['drafts', 'drafts/**', '**/drafts/*', 'd{rafts,rugs}/**'])
    assert.deepEqual(await find(newsroom, { include: ['{drafts,wire}/**'], exclude: [glob] }), [
      'wire/d.html',
      'wire/d.md',
    ]);
  assert.deepEqual(await find(newsroom, { include: ['drafts/**'], exclude: ['**/*.{md,txt}'] }), ['drafts/b.html']);
});

test('an exclusion that holds only beside another file', async () => {
  const page = { glob: '**/*.html', when: '$(basename).md' };
  assert.deepEqual(await find(newsroom, { include: ['{drafts,wire}/*.html'], exclude: [page] }), ['drafts/b.html']);
});

test('no folder is listed that holds no article anyway', async () => {
  const tree = treeOf({ ...newsroom, '.gitignore': 'deep/\n' });
  const selection = selectionOf(tree, { include: ['drafts/**/*.md'], exclude: ['**/node_modules/**'] });
  await articlesBelow({ tree, selection }, '', () => false);
  assert.deepEqual(tree.listed, ['', 'drafts']);
});

test('a file that comes later is taken where a search would have found it', async () => {
  const tree = treeOf({ ...newsroom, drafts: { ...(newsroom.drafts as Folder), '.gitignore': 'old.md\ndeep\n' } });
  const selection = selectionOf(tree, { include, exclude });
  const found = await articlesBelow({ tree, selection }, '', () => false);
  for (const place of ['README.md', 'drafts/a.md', 'drafts/old.md', 'drafts/deep/c.txt', 'node_modules/pack/README.md'])
    assert.equal(await selection.takes(place), found.includes(place), place);
  assert.equal(await selection.enters('drafts'), true);
  assert.equal(await selection.enters('drafts/deep'), false);
});

test('.gitignore: the deeper has the word, and it can be set aside', async () => {
  const top = {
    '.gitignore': '*.md\n/wire\n',
    'a.md': '',
    drafts: { '.gitignore': '!kept.md\n', 'kept.md': '', 'b.md': '', 'c.txt': '' },
    wire: { 'd.txt': '' },
  };
  assert.deepEqual(await find(top), ['drafts/c.txt', 'drafts/kept.md']);
  const all = ['a.md', 'drafts/b.md', 'drafts/c.txt', 'drafts/kept.md', 'wire/d.txt'];
  assert.deepEqual(await find(top, { gitignore: false }), all);
});

test('a search that is stopped lists nothing more', async () => {
  const tree = treeOf({ a: { b: { 'c.md': '' } } });
  const isStopped = () => tree.listed.length > 1;
  assert.deepEqual(await articlesBelow({ tree, selection: selectionOf(tree) }, '', isStopped), []);
  assert.deepEqual(tree.listed, ['', 'a']);
});

const name = fc.constantFrom('a.md', 'b.txt', 'c.html', 'd.pdf', 'x', 'y', '.z', 'node_modules');
const line = fc
  .tuple(fc.constantFrom('', '!', '/', '**/'), fc.constantFrom('a.md', '*.txt', 'x', 'y/', 'x/y', 'y/*', '*'))
  .map((parts) => parts.join(''));
const { folder } = fc.letrec<{ folder: Folder; entry: string | Folder }>((tie) => ({
  folder: fc
    .tuple(
      fc.dictionary(name, tie('entry'), { maxKeys: 5 }),
      fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    )
    .map(([entries, lines]) => (lines ? { ...entries, '.gitignore': lines.join('\n') } : entries)),
  entry: fc.oneof({ maxDepth: 3 }, fc.constant('text'), tie('folder')),
}));

test('in any folder the editor finds what the command line finds', async () => {
  await fc.assert(
    fc.asyncProperty(folder, async (top) => {
      const path = mkdtempSync(join(tmpdir(), 'recount-'));
      try {
        write(path, top);
        const told = [...walk(path)].map((input) => ('path' in input ? relative(path, input.path) : ''));
        assert.deepEqual(await find(top, { include, exclude }), told.sort());
      } finally {
        rmSync(path, { recursive: true });
      }
    }),
    { numRuns: runs(200) },
  );
});

function write(path: string, folder: Folder): void {
  for (const [name, one] of Object.entries(folder)) {
    if (typeof one === 'string') writeFileSync(join(path, name), one);
    else {
      mkdirSync(join(path, name));
      write(join(path, name), one);
    }
  }
}
