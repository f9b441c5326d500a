// A check that throws loses what it would have found in that contest, is named once, and costs nothing else.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createChecker } from '../../server/src/service.ts';

const text = `Of 71,408 registered voters, 30,969 cast a ballot, a turnout of 43.73%.

Smith got 6,138 of 15,000 valid votes, or 40.92%, Jones 5,862, or 39.08%, and Brown 3,000, or 21.00%.
`;

/** The engine, in which the check of turnout throws whatever it is asked. */
async function withBrokenTurnout(): Promise<typeof createChecker> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'service.mjs');
  await build({
    entryPoints: ['server/src/service.ts'],
    ...{ outfile, bundle: true, platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'warning' },
    plugins: [
      {
        name: 'broken',
        setup(bundle) {
          bundle.onLoad({ filter: /\/checks\/turnout\.ts$/ }, () => ({
            contents: `export const turnout = {
              code: 'turnout', severity: 'error', summary: '',
              relations() { throw new Error('out of ideas'); },
            };`,
            loader: 'ts',
            resolveDir: resolve('server/src/checks'),
          }));
        },
      },
    ],
  });
  return (await import(pathToFileURL(outfile).href)).createChecker;
}

test('a check that throws is named once, and all others go on', async () => {
  const broken = (await withBrokenTurnout())().check({ path: 'a.txt', format: 'plaintext', text });
  const whole = createChecker().check({ path: 'a.txt', format: 'plaintext', text });
  assert.equal(whole.faults, undefined);
  assert.ok(whole.findings.some(({ code }) => code === 'turnout'));
  const codes = (broken.faults ?? []).map(({ code }) => code);
  assert.ok(codes.length > 0, 'named');
  assert.equal(new Set(broken.faults?.map(({ message }) => message)).size, codes.length, 'once');
  assert.deepEqual([...new Set(codes)], ['turnout']);
  assert.match(broken.faults?.[0]?.message ?? '', /^in “.*”: out of ideas$/);
  assert.deepEqual(
    broken.findings.filter(({ code }) => code !== 'turnout'),
    whole.findings.filter(({ code }) => code !== 'turnout'),
  );
  assert.equal(broken.figures.length, whole.figures.length);
});
