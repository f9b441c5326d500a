// `npm start` from the outside: an address that answers, and nothing left behind however it ends.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { installEditor } from '../../client/start/embedded.mjs';
import { alive, checkout, shelf } from '../../client/start/tools.mjs';
import { until } from './page.mjs';

before(() => installEditor(() => console.log('Fetching VS Code …')));

const running = new Set();
after(() => {
  for (const { child } of running) child.kill('SIGINT');
});

test('the address opens the article, the key in it is needed, and Ctrl+C ends everything', async () => {
  const first = await start();
  const second = await start();
  assert.notEqual(first.url.port, second.url.port, 'a port in use is not an obstacle');

  assert.equal((await fetch(first.url.origin)).status, 403, 'without the key');
  const welcome = await fetch(first.url, { redirect: 'manual' });
  const cookie = welcome.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const page = await fetch(first.url.origin, { headers: { cookie } });
  assert.match(decodeURIComponent(page.url), /folder=.*examples.*astana-maslikhat-2023\.md/);
  assert.ok(!decodeURIComponent(page.url).includes(join(checkout, 'examples')), 'a copy: it is saved as it is typed');
  assert.match(await page.text(), /workbench\.panel\.markers\.view/);

  for (const one of [first, second]) {
    const below = processesBelow(one.child.pid);
    assert.ok(below.length > 0);
    one.child.kill('SIGINT');
    assert.equal(await one.ended, 0);
    await until(() => !below.some(alive), 'every process has ended');
    assert.ok(!existsSync(join(shelf, `profile.${one.child.pid}`)), 'the profile is gone');
  }
});

test('a start that is killed takes VS Code with it', async () => {
  const { child } = await start();
  const below = processesBelow(child.pid);
  child.kill('SIGKILL');
  await until(() => !below.some(alive), 'every process has ended');
});

test('a VS Code that is killed is told, and ends the start', async () => {
  const { child, ended, said } = await start();
  for (const pid of processesBelow(child.pid)) process.kill(pid, 'SIGKILL');
  assert.equal(await ended, 1);
  assert.match(said(), /VS Code ended by itself \(SIGKILL\)/);
});

/** Runs `npm start` until it has told its address. */
async function start() {
  const words = [join(checkout, 'client/start/start.mjs'), '--embedded', '--no-open'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
  }
  const one = { child, said: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
  running.add(one);
  one.ended.then(() => running.delete(one));
  const address = await until(() => {
    assert.equal(child.exitCode, null, text);
    return /http:\S+/.exec(text)?.[0];
  }, 'an address is told');
  return { ...one, url: new URL(address) };
}

function processesBelow(pid) {
  const children = childrenOf(pid);
  return [...children, ...children.flatMap(processesBelow)];
}

function childrenOf(pid) {
  const list = `/proc/${pid}/task/${pid}/children`;
  const text = existsSync(list)
    ? readFileSync(list, 'utf8')
    : execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
  return text.trim().split(/\s+/).filter(Boolean).map(Number);
}
