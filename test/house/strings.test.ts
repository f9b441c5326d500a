// Every string that a person sees can be translated, and is: those of the manifest by key, those of the client by their
// English. RECOUNT_UPDATE=1 writes the English bundle anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sources } from './house.ts';

const folder = 'client/l10n';
const read = (name: string): Record<string, string> => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const keys = (strings: Record<string, string>) => Object.keys(strings).sort();
const names = readdirSync(folder);

/** Calls of `t`, and whether each gives its string where it can be seen. */
const calls = [...sources('client/src')].flatMap(([file, text]) =>
  [...text.matchAll(/(?:\bl10n\.|[^.\w])t\(\s*(?:'((?:[^'\\\n]|\\.)*)')?/g)].map(([, string]) => ({ file, string })),
);

test('every string of the client is in the English bundle, and no other', () => {
  assert.deepEqual(
    calls.filter(({ string }) => string === undefined),
    [],
    'a string that is not written out cannot be found by translators',
  );
  const strings = [...new Set(calls.map(({ string = '' }) => string.replace(/\\(.)/g, '$1')))].sort();
  assert.ok(strings.length > 30);
  if (process.env.RECOUNT_UPDATE) {
    const bundle = Object.fromEntries(strings.map((string) => [string, string]));
    writeFileSync(join(folder, 'bundle.l10n.json'), `${JSON.stringify(bundle, undefined, 2)}\n`);
  }
  assert.deepEqual(keys(read('bundle.l10n.json')), strings);
});

test('no message, title or label of the client is written past the bundle', () => {
  const asides = [...sources('client/src')].flatMap(([file, text]) =>
    [
      ...text.matchAll(
        /(?:show(?:Information|Warning|Error)Message\(|(?:tooltip|label|message|placeHolder): )['`][^\n]*/g,
      ),
    ]
      .map(([line]) => `${file}: ${line}`)
      .filter((line) => !/`\$\(|`\$\{[^`]*\}`|`Recount: \$\{/.test(line)),
  );
  assert.deepEqual(asides, []);
});

test('every string of the manifest is in package.nls.json, and no other', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const asked = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key = '']) => key);
  assert.deepEqual([...new Set(asked)].sort(), keys(read('package.nls.json')));
  const bare = [
    ...JSON.stringify(manifest.contributes).matchAll(/"(?:title|\w*[dD]escription|label|name)":"([^"%]*)"/g),
  ];
  assert.deepEqual(
    bare.map(([, text]) => text),
    [],
    'written past package.nls.json',
  );
});

for (const name of names.filter((one) => /\.[a-z]{2}\.json$/.test(one))) {
  test(`${name} translates every string, and keeps its places`, () => {
    const english = read(name.replace(/\.[a-z]{2}\.json$/, '.json'));
    const translated = read(name);
    const missing = keys(english).filter((key) => !(key in translated));
    const stale = keys(translated).filter((key) => !(key in english));
    assert.deepEqual({ missing, stale }, { missing: [], stale: [] });
    const places = (text: string) => [...new Set(text.match(/\{\d\}|`[^`]+`|#[\w.]+#|\(command:[^)]*\)/g))].sort();
    const lost = keys(english).filter((key) => `${places(english[key] ?? '')}` !== `${places(translated[key] ?? '')}`);
    assert.deepEqual(lost, []);
  });
}

test('there is Russian and Kazakh, of the client and of the manifest', () => {
  assert.deepEqual(
    names,
    ['bundle.l10n', 'package.nls']
      .flatMap((kind) => ['', '.kk', '.ru'].map((language) => `${kind}${language}.json`))
      .sort(),
  );
});
