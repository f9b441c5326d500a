// Runs the manual: every page beside this file is a list of cases, every check has a page.
// With RECOUNT_UPDATE=1 answers that are not met are first written anew from what the engine says; those under the
// heading “Not yet” stay as they are.
import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checks } from '../../server/src/checks/index.ts';
import { meets } from './expect.ts';
import { type Case, readPage } from './page.ts';
import { rewritten } from './rewrite.ts';

const folder = join('test', 'checks');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

function casesOf(name: string): readonly Case[] {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  if (process.env.RECOUNT_UPDATE !== '1') return readPage(text);
  const updated = rewritten(
    text,
    readPage(text).filter((one) => !one.notYet && !isMet(one)),
  );
  writeFileSync(path, updated);
  return readPage(updated);
}

function isMet(one: Case): boolean {
  try {
    meets(one);
    return true;
  } catch {
    return false;
  }
}

test('every check has a page, and every page a check', () => {
  deepEqual(pages.toSorted(), checks.map(({ code }) => `${code}.md`).toSorted());
});

test('what is met stands no more under “Not yet”', { skip: process.env.RECOUNT_UPDATE === '1' }, () => {
  const met = pages.flatMap((name) => casesOf(name).filter((one) => one.notYet && isMet(one)));
  deepEqual(
    met.map(({ title }) => title),
    [],
  );
});

for (const name of pages) {
  describe(name.replace(/\.md$/, ''), () => {
    for (const one of casesOf(name)) test(one.title, { todo: one.notYet }, () => meets(one));
  });
}
