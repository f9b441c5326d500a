// Editors other than VS Code, without a window: each is set up by the very lines of examples/editors.md, works on a draft
// in a folder of its own, and writes down what it has seen.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildCommand, folderOf } from '../cli/command.ts';
import { buildServer } from '../lsp/shipped.ts';

/** A session: one finding looked at, one repair chosen, the file saved, the server stopped. */
export interface Seen {
  /** The errors, in the order of the text: the words under each, and what is said of them. */
  readonly before: readonly { readonly words: string; readonly message: string }[];
  readonly hover: string;
  /** The repairs that were offered. */
  readonly titles: readonly string[];
  /** The words under the errors that are left. */
  readonly after: readonly string[];
}

export interface Played extends Seen {
  /** The text of the file after all. */
  readonly saved: string;
  /** What the server said of its end. */
  readonly exitCode: string;
}

/** Why an editor's test is not run; never in CI, where it has to be there. */
export function missing(editor: string, ...probe: readonly string[]): string | false {
  const { status } = spawnSync(editor, probe, { stdio: 'ignore' });
  return status === 0 || process.env.CI === 'true' ? false : `${editor} with what it needs is not on this machine`;
}

/** The block of the page that holds some words. */
export function pasted(language: string, words: string): string {
  const blocks = readFileSync('examples/editors.md', 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  for (const [, written, block = ''] of blocks) if (written === language && block.includes(words)) return block;
  throw new Error(`examples/editors.md has no ${language} with “${words}”`);
}

/** The command line and the server as they are shipped, under the name that the page has for them. */
async function installed(): Promise<{ readonly folder: string; readonly ended: string }> {
  const command = await buildCommand({ standIn: false });
  const folder = dirname(command);
  await buildServer(folder);
  const recount = join(folder, 'recount');
  const note = join(folder, 'note.cjs');
  const ended = join(folder, 'ended');
  writeFileSync(
    note,
    `process.on('exit', (code) => require('fs').writeFileSync(${JSON.stringify(ended)}, String(code)));`,
  );
  // Emacs kills what it has started, and its group, as soon as the server has been told to exit: the server is out of reach.
  const args = JSON.stringify(['--require', note, command]);
  const launch = `spawn(process.execPath, [...${args}, ...process.argv.slice(2)], { stdio: 'inherit', detached: true })`;
  writeFileSync(recount, `#!${process.execPath}\nrequire('child_process').${launch};\n`);
  chmodSync(recount, 0o755);
  return { folder, ended };
}

export interface Play {
  readonly editor: string;
  /** Its arguments, given the paths of the files that it is started with. */
  readonly args: (path: (name: string) => string) => readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly draft: string;
  /** The words under the finding that is mended, and the repair that is chosen. */
  readonly slip: string;
  readonly choice: string;
}

export async function play({ editor, args, files, draft, slip, choice }: Play): Promise<Played> {
  const { folder, ended } = await installed();
  const home = folderOf(files);
  const path = (name: string) => join(home, name);
  const env = {
    ...process.env,
    ...{ HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    ...{ RECOUNT_SEEN: path('seen.json'), RECOUNT_DRAFT: path(draft), RECOUNT_SLIP: slip, RECOUNT_CHOICE: choice },
  };
  const child = spawn(editor, args(path), { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more) => (said += more));
  const stop = globalThis.setTimeout(() => child.kill(), 150_000);
  await once(child, 'close');
  clearTimeout(stop);
  if (!existsSync(path('seen.json'))) throw new Error(`${editor} came to no end:\n${said}`);
  const seen: Seen = JSON.parse(readFileSync(path('seen.json'), 'utf8'));
  if (process.env.RECOUNT_TELL === '1') console.log(JSON.stringify(seen, undefined, 2));
  for (const until = Date.now() + 20_000; !existsSync(ended); await setTimeout(20))
    if (Date.now() > until) throw new Error('the server did not end');
  return { ...seen, saved: readFileSync(path(draft), 'utf8'), exitCode: readFileSync(ended, 'utf8') };
}
