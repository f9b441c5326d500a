// Which tests run in a real VS Code: all of them where there is a Chromium, none elsewhere, and never none where CI is set.
import { readdirSync } from 'node:fs';
import { findChromium } from './browser.mjs';

const missing =
  'No Chromium was found: none of chromium, chromium-browser and google-chrome is on the PATH, nor is one named by CHROME_PATH.\n' +
  'Install one, on Debian or Ubuntu with: apt-get install chromium';

/** The files to run, or what to tell the reader in their place. */
export function workbenchTests() {
  if (findChromium() !== undefined) return { files: tests() };
  if (process.env.CI) return { files: [], failed: `The tests in a real VS Code cannot run. ${missing}` };
  return { files: [], skipped: `Skipped: the tests in a real VS Code (test/workbench). ${missing}` };
}

function tests() {
  const names = readdirSync('test/workbench').filter((name) => name.endsWith('.test.mjs'));
  return names.sort().map((name) => `test/workbench/${name}`);
}
