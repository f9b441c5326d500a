// Neovim, as Debian has it. With RECOUNT_TELL=1 the test shows what the editor has seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missing, pasted, play } from './editors.ts';

const skip = missing('nvim', '--version');
const text = readFileSync('examples/astana-maslikhat-2023.md', 'utf8');

test('Neovim: findings, hover, a repair applied and saved, a clean end', { skip, timeout: 180_000 }, async () => {
  const seen = await play({
    editor: 'nvim',
    args: (path) => ['--headless', '-u', path('init.lua'), path('draft.md'), '-c', `luafile ${path('play.lua')}`],
    files: {
      'init.lua': pasted('lua', 'vim.lsp.start_client'),
      'play.lua': `local played, fault = pcall(dofile, vim.fn.expand('<sfile>:p:h') .. '/steps.lua')\nif not played then io.stderr:write(fault) vim.cmd('cquit') end\n`,
      'steps.lua': readFileSync('test/editors/neovim.lua', 'utf8'),
      'draft.md': text,
    },
    draft: 'draft.md',
    slip: '5.12%',
    choice: 'Change 5.12% to 5.50%: settles 1 sum',
  });
  assert.deepEqual(
    seen.before.map(({ words }) => words),
    ['19.96%', '5.12%', '2,197'],
  );
  assert.equal(seen.before[1]?.message, '18,174 of 330,497 valid votes is 5.50%, not 5.12%');
  assert.match(seen.hover, /18,174 [÷/] 330,497 = 5\.50%/);
  assert.ok(seen.titles.includes('Change 5.12% to 5.50%: settles 1 sum'), seen.titles.join('; '));
  assert.deepEqual(seen.after, ['19.96%', '2,197']);
  assert.equal(seen.saved, text.replace('5.12%', '5.50%'));
  assert.equal(seen.exitCode, '0');
});
