// Lays out the extension as it is shipped in dist/extension: what .vscodeignore names, the manifest without what only a
// checkout needs, the README without what is for a checkout or the command line, and the translations of the manifest beside it, where VS Code looks
// for them; all JSON in one line.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = join(dirname(fileURLToPath(import.meta.url)), '..');
const translations = join(checkout, 'client', 'l10n');

/** What translators start from; VS Code has the English of the client's strings from the client itself. */
const english = 'bundle.l10n.json';

/** The folder that VS Code can be given as an extension, and that the package is made from. */
export const staged = join(checkout, 'dist', 'extension');

/** Lays everything out anew; what has not been built yet is left out. */
export function stage() {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(join(staged, 'dist'), { recursive: true });
  for (const path of shipped()) {
    if (existsSync(join(checkout, path))) cpSync(join(checkout, path), join(staged, path), { recursive: true });
  }
  const readme = join(staged, 'README.md');
  if (existsSync(readme)) writeFileSync(readme, withoutSections(readFileSync(readme, 'utf8')));
  const { bin, scripts, devDependencies, ...manifest } = JSON.parse(
    readFileSync(join(checkout, 'package.json'), 'utf8'),
  );
  writeFileSync(join(staged, 'package.json'), JSON.stringify(manifest));
  for (const name of readdirSync(translations).filter((each) => each !== english)) {
    const folder = name.startsWith('package.nls') ? staged : join(staged, manifest.l10n);
    cpSync(join(translations, name), join(folder, basename(name)));
  }
  for (const name of readdirSync(staged, { recursive: true }).filter((each) => each.endsWith('.json'))) {
    const file = join(staged, name);
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  }
}

/** Sections of the README that are of no use to whoever has the extension alone: how to try it, the command line, what is measured. */
const left = ['Try it', 'On the command line', 'Accuracy'];

const withoutSections = (markdown) =>
  markdown
    .split(/^(?=## )/m)
    .filter((section) => !left.some((title) => section.startsWith(`## ${title}\n`)))
    .join('');

/** The files and folders that .vscodeignore lets through. */
function shipped() {
  return readFileSync(join(checkout, '.vscodeignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) =>
      line
        .slice(1)
        .replace(/\/\*\*$/, '')
        .trim(),
    );
}
