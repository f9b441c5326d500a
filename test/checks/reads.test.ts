// What is said to rest on figures of some kinds rests on no others: articles are answered alike when nothing is kept.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createChecker } from '../../server/src/service.ts';

/** The engine, which makes everything anew in every trial. */
async function keepingNothing(): Promise<typeof createChecker> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'service.mjs');
  await build({
    entryPoints: ['server/src/service.ts'],
    ...{ outfile, bundle: true, platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'warning' },
    plugins: [
      {
        name: 'forgetful',
        setup(bundle) {
          bundle.onLoad({ filter: /\/contest\/kept\.ts$/ }, ({ path }) => {
            const source = readFileSync(path, 'utf8');
            const contents = source.replace('states.get(state)', 'undefined');
            assert.notEqual(contents, source, 'nothing is kept');
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return (await import(pathToFileURL(outfile).href)).createChecker;
}

test('a check reads no other figures than it says', async () => {
  const [checker, other] = [createChecker(), (await keepingNothing())()];
  for (const folder of ['test/articles/en', 'test/articles/held-out'])
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      // as printed, and with a slip in every ninth digit
      let nth = 0;
      const wrong = text.replace(/[0-9]/g, (digit) => (++nth % 9 === 0 ? String((Number(digit) + 3) % 10) : digit));
      for (const one of [text, wrong]) {
        const article = { path: name, format: 'plaintext', text: one } as const;
        assert.equal(JSON.stringify(checker.check(article)), JSON.stringify(other.check(article)), name);
      }
    }
});
