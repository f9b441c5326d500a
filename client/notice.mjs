// The licences of the libraries that are in what is shipped, as their authors wish them to be handed on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry a package that the bundles hold, by name; `metafiles` are the bundler's. Throws where there is no licence. */
export function notice(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs: held }) =>
      Object.entries(held).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    ),
  );
  const folders = new Set(inputs.flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const entries = [...folders].sort().map(entry);
  return `Recount is made with these libraries.\n\n${entries.join('\n')}`;
}

function entry(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : shortened(license, author);
  if (!license || !text) throw new Error(`${name} comes without a licence`);
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

function shortened(license, author) {
  const who = typeof author === 'string' ? author : author?.name;
  return license && who ? `Copyright ${who}. Licensed under ${license}.` : undefined;
}
