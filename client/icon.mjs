// Draws the extension's icon, three bars and a check mark on a ballot, and writes it as PNG.
import { crc32, deflateSync } from 'node:zlib';

const size = 256;

/** Signed distance, in pixels, from a point to a rectangle with round corners: negative inside. */
function box(x, y, left, top, right, bottom, radius) {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** Signed distance from a point to a stroke with round ends. */
function stroke(x, y, ax, ay, bx, by, width) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) - width / 2;
}

const navy = [28, 51, 84];
const paper = [246, 243, 234];
const green = [46, 139, 87];
const red = [196, 61, 52];

/** From the back to the front: a colour, and the distance to the shape that it fills. */
const shapes = [
  [navy, (x, y) => box(x, y, 8, 8, 248, 248, 44)],
  [paper, (x, y) => box(x, y, 48, 40, 208, 216, 12)],
  [navy, (x, y) => box(x, y, 68, 112, 96, 196, 5)],
  [red, (x, y) => box(x, y, 108, 148, 136, 196, 5)],
  [navy, (x, y) => box(x, y, 148, 84, 176, 196, 5)],
  [green, (x, y) => Math.min(stroke(x, y, 120, 84, 148, 116, 22), stroke(x, y, 148, 116, 222, 34, 22))],
];

/** Steps from none of a colour to all of it on the edge of a shape: with more the palette is larger than the picture. */
const shades = 4;

function pixel(x, y) {
  let [r, g, b, alpha] = [0, 0, 0, 0];
  for (const [colour, distance] of shapes) {
    const cover = Math.round(shades * Math.min(1, Math.max(0, 0.5 - distance(x + 0.5, y + 0.5)))) / shades;
    if (cover === 0) continue;
    const under = alpha * (1 - cover);
    const sum = cover + under;
    [r, g, b] = [r, g, b].map((channel, index) => (colour[index] * cover + channel * under) / sum);
    alpha = sum;
  }
  return [r, g, b, alpha * 255].map(Math.round);
}

function chunk(type, body) {
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The whole file: a palette, the least opaque colours first, and a byte a pixel. */
export function icon() {
  const pixels = Array.from({ length: size * size }, (_, at) => pixel(at % size, Math.floor(at / size)));
  const names = pixels.map(String);
  const palette = new Map(names.map((name, at) => [name, pixels[at]]));
  const colours = [...palette.values()].sort(([, , , a], [, , , b]) => a - b);
  const places = new Map(colours.map((colour, place) => [String(colour), place]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...names.slice(y * size, (y + 1) * size).map((name) => places.get(name)),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map(([, , , alpha]) => alpha).filter((alpha) => alpha < 255))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
