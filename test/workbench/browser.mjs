// The browser of the workbench test: the Chromium that this machine has, driven by playwright-core, which is not ours to ship.
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../client/start/tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macos = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The file of a Chromium or Chrome: the one that CHROME_PATH names, or the first of the usual ones. */
export function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked) return runs(asked) ? asked : undefined;
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap((path) => names.map((name) => join(path, name)));
  return [...paths, macos].find(runs);
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a browser that fetches nothing of its own accord. */
export async function openBrowser(executablePath) {
  const home = await install({
    name: 'browser',
    source: here,
    announce: () => console.log('Fetching playwright-core …'),
  });
  const { chromium } = createRequire(join(home, 'node_modules', 'x.js'))('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      // A container's root has no sandbox to start in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
