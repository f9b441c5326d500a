// The tests in a real VS Code: skipped with a word where there is no Chromium, never skipped where CI is set.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';

const chromium = findChromium();
if (chromium === undefined) {
  const missing =
    'No Chromium was found (chromium, chromium-browser or google-chrome on the PATH, or CHROME_PATH).\n' +
    'Install one, on Debian with: apt-get install chromium';
  if (process.env.CI) {
    console.error(`The workbench tests cannot run. ${missing}`);
    process.exit(1);
  }
  console.log(`\nSkipped: the tests in a real VS Code. ${missing}`);
  process.exit(0);
}
const test = join(import.meta.dirname ?? 'test/workbench', 'editor.test.mjs');
const env = { ...process.env, CHROME_PATH: chromium };
const ran = spawnSync(process.execPath, ['--test', '--test-reporter=spec', test], { stdio: 'inherit', env });
process.exit(ran.status ?? 1);
