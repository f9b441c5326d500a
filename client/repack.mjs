// Writes a zip anew, smaller: each of its files is deflated with zopfli, which takes its time over what zlib does at once.
// The new archive is as plain as can be: every size and checksum stands before the data, nothing stands after it.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { crc32, inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { openPromise } from 'yauzl';

/** The one flag that says how to read a file and not how it was written: its name is UTF-8. */
const utf8 = 0x800;
const deflated = 8;
/** Three times as many give a thirtieth of a per cent more. */
const effort = { numiterations: 5 };

/** Makes `to`, all at once, of the archive `from`: the same files in the same order, with their names, times and attributes. */
export async function repack(from, to) {
  const files = [];
  const zip = await openPromise(from, { strictFileNames: true });
  for await (const entry of zip.eachEntry()) files.push(await smaller(zip, entry));
  const draft = `${to}.${process.pid}`;
  try {
    writeFileSync(draft, archive(files));
    renameSync(draft, to);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A file and the shortest data for it that is known. */
async function smaller(zip, entry) {
  const content = await buffer(await zip.openReadStreamPromise(entry));
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} is not what its checksum says`);
  const data = Buffer.from(await deflateAsync(content, effort));
  if (!inflateRawSync(data).equals(content)) throw new Error(`${entry.fileName} would not come out as it went in`);
  if (data.length < entry.compressedSize) return { entry, method: deflated, data };
  const kept = await buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
  return { entry, method: entry.compressionMethod, data: kept };
}

/** The whole archive: every file behind its header, and the directory of them. */
function archive(files) {
  const pieces = [];
  const directory = [];
  let offset = 0;
  for (const { entry, method, data } of files) {
    const described = description(entry, method, data.length);
    directory.push(
      Buffer.concat([numbers([4, 0x02014b50], [2, entry.versionMadeBy]), described]),
      numbers([2, 0], [2, 0], [2, entry.internalFileAttributes], [4, entry.externalFileAttributes], [4, offset]),
      entry.fileNameRaw,
    );
    const piece = Buffer.concat([numbers([4, 0x04034b50]), described, entry.fileNameRaw, data]);
    pieces.push(piece);
    offset += piece.length;
  }
  const listed = Buffer.concat(directory);
  const [count, end] = [files.length, 0x06054b50];
  return Buffer.concat([
    ...pieces,
    listed,
    numbers([4, end], [2, 0], [2, 0], [2, count], [2, count], [4, listed.length], [4, offset], [2, 0]),
  ]);
}

/** What stands word for word in front of a file and in the directory: from the version that can read it to the lengths of what is to come. */
function description(entry, method, size) {
  return numbers(
    ...[
      [2, 20],
      [2, entry.generalPurposeBitFlag & utf8],
      [2, method],
      [2, entry.lastModFileTime],
    ],
    ...[
      [2, entry.lastModFileDate],
      [4, entry.crc32],
      [4, size],
      [4, entry.uncompressedSize],
    ],
    ...[
      [2, entry.fileNameRaw.length],
      [2, 0],
    ],
  );
}

/** Each number in its bytes, the lowest first; throws for one that has no room, as in an archive of gigabytes. */
function numbers(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}
