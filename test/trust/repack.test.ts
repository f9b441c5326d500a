// The package, once it is deflated anew: the same files, told of in the plainest way that there is.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';

/** What the reader of VS Code, which comes without types, says of a file in a zip. */
interface Entry {
  readonly fileName: string;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly versionMadeBy: number;
  readonly generalPurposeBitFlag: number;
  readonly extraFieldLength: number;
  readonly externalFileAttributes: number;
  readonly lastModFileDate: number;
  readonly lastModFileTime: number;
}

interface Zip {
  eachEntry(): AsyncIterable<Entry>;
  openReadStreamPromise(entry: Entry): Promise<NodeJS.ReadableStream>;
}

interface Yauzl {
  openPromise(file: string, options: { readonly strictFileNames: boolean }): Promise<Zip>;
}

const { openPromise }: Yauzl = createRequire(import.meta.url)('yauzl');
/** A checkout from before it was needed; never where CI is set. */
const skip = existsSync('node_modules/@gfx/zopfli') || process.env.CI ? false : 'zopfli is not installed: run npm ci';

/** What an extension may hold at its least, and files that deflate well, badly and not at all. */
const held: Readonly<Record<string, string | Buffer>> = {
  'package.json': JSON.stringify({ name: 'a', publisher: 'b', version: '1.0.0', engines: { vscode: '^1.91.0' } }),
  LICENSE: 'As you like.',
  'README.md': 'Nothing to see.\n',
  'wards/Қостанай.txt': Array.from({ length: 3000 }, (_, ward) => `${ward}: ${(ward * 7919) % 1013} votes\n`).join(''),
  'wards/noise.bin': Buffer.from(Array.from({ length: 400 }, (_, at) => Math.imul(at + 7, 2654435761) >>> 24)),
  'wards/none.txt': '',
};

interface Read {
  readonly entry: Entry;
  readonly content: Buffer;
}

async function read(file: string): Promise<readonly Read[]> {
  const zip = await openPromise(file, { strictFileNames: true });
  const files: Read[] = [];
  for await (const entry of zip.eachEntry())
    files.push({ entry, content: await buffer(await zip.openReadStreamPromise(entry)) });
  return files;
}

/** What is not to change: everything but how the data is written. */
function kept({ entry, content }: Read) {
  const { fileName, externalFileAttributes, versionMadeBy, lastModFileDate, lastModFileTime, crc32 } = entry;
  return { fileName, externalFileAttributes, versionMadeBy, lastModFileDate, lastModFileTime, crc32, content };
}

test('a package that is deflated anew is smaller and holds the same', { skip }, async (t) => {
  const { repack } = await import(pathToFileURL(resolve('client/repack.mjs')).href);
  const folder = mkdtempSync(join(tmpdir(), 'recount-repack-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const cwd = join(folder, 'extension');
  mkdirSync(join(cwd, 'wards'), { recursive: true });
  for (const [name, content] of Object.entries(held)) writeFileSync(join(cwd, name), content);
  for (const method of ['log', 'warn'] as const) t.mock.method(console, method, () => {});
  const packagePath = join(folder, 'zlib.vsix');
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true });

  const out = join(folder, 'zopfli.vsix');
  writeFileSync(out, 'what was there before');
  await repack(packagePath, out);

  const [before, after] = [await read(packagePath), await read(out)];
  assert.ok(before.some(({ content }) => content.equals(Buffer.from(held['wards/noise.bin'] ?? ''))));
  assert.deepEqual(after.map(kept), before.map(kept));
  for (const [at, { entry }] of after.entries()) {
    assert.ok(entry.compressedSize <= (before[at]?.entry.compressedSize ?? 0), entry.fileName);
    assert.equal(entry.generalPurposeBitFlag & ~0x800, 0, 'no data is told of only behind it');
    assert.equal(entry.extraFieldLength, 0);
  }
  const [was, is] = [packagePath, out].map((file) => readFileSync(file).length);
  assert.ok(Number(is) < Number(was), `${was} → ${is}`);

  // an archive that does not hold what it says leaves all as it is
  const spoilt = readFileSync(packagePath);
  const noise = spoilt.indexOf(Buffer.from(held['wards/noise.bin'] ?? '').subarray(0, 100));
  assert.ok(noise > 0);
  spoilt.writeUInt8(spoilt.readUInt8(noise) ^ 1, noise);
  writeFileSync(packagePath, spoilt);
  await assert.rejects(repack(packagePath, out), /noise\.bin/);
  assert.deepEqual((await read(out)).map(kept), before.map(kept));
  assert.deepEqual(readdirSync(folder).sort(), ['extension', 'zlib.vsix', 'zopfli.vsix']);
});
