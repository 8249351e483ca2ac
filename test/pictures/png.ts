import { unzlibSync, zlibSync } from "fflate";
import { crc32 } from "../../src/xlsx/crc32";

/*
 * Browsers write pictures with 16 million colours. A screen of the pane needs few, so that a
 * palette of 256 makes it a third of the size, and the same every time.
 */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const colours = 256;

interface Pixels {
  width: number;
  height: number;
  /** 0xRRGGBB, row by row. */
  colours: Uint32Array;
}

/** The picture with a palette of at most 256 colours. @throws where it is no plain 8-bit RGB(A). */
export function withPalette(png: Uint8Array): Uint8Array {
  const pixels = decode(png);
  const palette = paletteOf(pixels.colours);
  return encode(pixels, palette);
}

function decode(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const data: Uint8Array[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const kind = view.getUint8(25);
  const plain = view.getUint8(24) === 8 && view.getUint8(28) === 0;
  if (!plain || (kind !== 2 && kind !== 6)) throw new Error("not an 8-bit RGB picture");
  const bytes = kind === 6 ? 4 : 3;
  const lines = unfiltered(unzlibSync(Buffer.concat(data)), width * bytes, height, bytes);
  const found = new Uint32Array(width * height);
  for (let i = 0; i < found.length; i += 1) {
    const from = i * bytes;
    found[i] = (lines[from]! << 16) | (lines[from + 1]! << 8) | lines[from + 2]!;
  }
  return { width, height, colours: found };
}

/** Takes back the filters of PNG, line by line: each byte was written as a difference. */
function unfiltered(raw: Uint8Array, stride: number, height: number, bytes: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x >= bytes ? out[at - bytes]! : 0;
      const up = row > 0 ? out[at - stride]! : 0;
      const corner = x >= bytes && row > 0 ? out[at - stride - bytes]! : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter]!;
      out[at] = raw[row * (stride + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

/** PNG's fourth filter (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The commonest colour of each of the 256 fullest boxes of like colours: plain areas stay exact. */
function paletteOf(found: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of found) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = new Map<number, { count: number; colour: number; most: number }>();
  for (const [colour, count] of counts) {
    const box = colour & 0xf8f8f8;
    const known = boxes.get(box);
    if (!known) boxes.set(box, { count, colour, most: count });
    else {
      known.count += count;
      if (count > known.most) Object.assign(known, { colour, most: count });
    }
  }
  return [...boxes.values()]
    .sort((a, b) => b.count - a.count || a.colour - b.colour)
    .slice(0, colours)
    .map(({ colour }) => colour);
}

function encode({ width, height, colours: found }: Pixels, palette: readonly number[]): Uint8Array {
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const lines = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = found[row * width + x]!;
      let index = indices.get(colour);
      if (index === undefined) indices.set(colour, (index = closest(colour, palette)));
      lines[row * (width + 1) + 1 + x] = index;
    }
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 3], 8); // eight bits, with a palette
  return Buffer.concat([
    Buffer.from(signature),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flatMap(channels))),
    chunk("IDAT", zlibSync(lines, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function closest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((candidate, index) => {
    const distance = channels(candidate).reduce((sum, it, i) => sum + (it - wanted[i]!) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = new Uint8Array(8);
  new DataView(ends.buffer).setUint32(0, data.length);
  new DataView(ends.buffer).setUint32(4, crc32(body));
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
