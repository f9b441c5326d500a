// What the bundles cannot do, read from their code and from the modules that they ask for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, type Metafile } from 'esbuild';

/** Modules that reach other machines, start programs, or run text as code. */
const reaching =
  /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|child_process|cluster|vm|inspector|repl)$/;
const words =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval)\s*\(|new\s+(?:XMLHttpRequest|WebSocket|EventSource|Function)\b|\bFunction\s*\(\s*["'`]/;

async function bundled(entry: string): Promise<{ readonly code: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    ...{ bundle: true, write: false, metafile: true, platform: 'node', target: 'node20', format: 'cjs' },
    ...{ mainFields: ['module', 'main'], outdir: 'out', legalComments: 'none', minifyWhitespace: true },
  });
  return { code: outputFiles[0]?.text ?? '', metafile };
}

/** “module asked for, by which file”. */
function reached({ inputs }: Metafile): readonly string[] {
  return Object.entries(inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ path }) => reaching.test(path)).map(({ path }) => `${path} by ${from}`),
  );
}

for (const entry of ['server/src/service.ts', 'server/src/cli.ts']) {
  test(`${entry} reaches nothing, starts nothing and runs no text`, async () => {
    const { code, metafile } = await bundled(entry);
    assert.ok(code.length > 100_000);
    assert.deepEqual(reached(metafile), []);
    assert.equal(words.exec(code)?.[0], undefined);
  });
}

test('the language server has sockets and programs from the library of the protocol alone, and runs no text but its own files', async () => {
  const { code, metafile } = await bundled('server/src/main.ts');
  const strange = reached(metafile).filter(
    (each) =>
      !/ by node_modules\/vscode-(?:languageserver|jsonrpc)\/|^node:vm by server\/src\/wire\/code\.ts$/.test(each),
  );
  assert.deepEqual(strange, []);
  assert.equal(words.exec(code)?.[0], undefined);
});
