// What README.md shows is what the program says. With RECOUNT_UPDATE=1 it is written anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { checks } from '../../server/src/checks/index.ts';
import { usage } from '../../server/src/cli/usage.ts';
import { buildCommand, run } from './command.ts';

const command = await buildCommand({ standIn: false });
const update = process.env.RECOUNT_UPDATE === '1';

/** Holds what stands between `<!-- name -->` and `<!-- /name -->` to `expected`. */
function holdPart(name: string, expected: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(start) + start.length, readme.indexOf(end)];
  assert.ok(from >= start.length && to >= from, `README.md has no part ${name}`);
  if (update) writeFileSync('README.md', readme.slice(0, from) + expected + readme.slice(to));
  else assert.equal(readme.slice(from, to), expected, 'RECOUNT_UPDATE=1 writes it anew');
}

test('the example', () => {
  const line = 'recount check examples/astana-maslikhat-2023.md';
  const { out } = run(command, line.split(' ').slice(1));
  holdPart('example', `\`\`\`console\n$ ${line}\n${out}\`\`\`\n`);
});

test('the list of checks', () => {
  const rows = checks.map(({ code, summary }) => `| \`${code}\` | ${summary} |\n`);
  holdPart('checks', `| Code | |\n|---|---|\n${rows.join('')}`);
});

test('every option, command and setting is in README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { commands, configuration } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  const english: Record<string, string> = JSON.parse(readFileSync('client/l10n/package.nls.json', 'utf8'));
  const words: readonly string[] = [
    ...[...usage.matchAll(/^ {2}(--[a-z-]+)/gm)]
      .map(([, option = '']) => option)
      .filter((option) => option !== '--help'),
    ...commands.map(
      ({ category, title }: { category: string; title: string }) => `${category}: ${english[title.slice(1, -1)]}`,
    ),
    ...configuration.flatMap(({ properties }: { properties: object }) => Object.keys(properties)),
  ];
  assert.ok(words.length > 10);
  assert.deepEqual(
    words.filter((word) => !readme.includes(word)),
    [],
  );
});
