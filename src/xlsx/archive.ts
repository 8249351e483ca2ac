import { FileError } from "./file-error";
import { limits, type Budget } from "./limits";
import type { Unzip } from "./unzip";

/** Where a part lies in the archive and what the directory says of it. */
interface Entry {
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** The parts of a zip archive by path; paths are names only, never places on a disk. */
export interface Archive {
  has(path: string): boolean;
  /** Bytes of a part, taken from the budget. @throws FileError where it is missing or unsound. */
  read(path: string): Uint8Array;
}

/** Opens a zip archive by its central directory. @throws FileError */
export function openArchive(bytes: Uint8Array, budget: Budget, unzip: Unzip): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  return {
    has: (path) => entries.has(key(path)),
    read(path) {
      const entry = entries.get(key(path));
      if (!entry) throw new FileError("damaged");
      return contentOf(entry, bytes, view, budget, unzip);
    },
  };
}

/** Names of parts do not tell capitals from small letters; some writers use backslashes. */
function key(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    const wide = wideEnd(view, end);
    if (wide) [count, at] = wide;
  }
  if (count > limits.entries) throw new FileError("large-content");
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new FileError("damaged");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + 46 + nameLength;
    const entry: Entry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (extraAt + extraLength > bytes.length) throw new FileError("damaged");
    widen(entry, view, extraAt, extraAt + extraLength);
    entries.set(key(decoder.decode(bytes.subarray(at + 46, extraAt))), entry);
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last thing in the file but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new FileError("damaged");
}

/** Count and place of the directory from the end record of Zip64, which writers of large files use. */
function wideEnd(view: DataView, end: number): [count: number, at: number] | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) {
    throw new FileError("damaged");
  }
  return [
    Number(view.getBigUint64(record + 32, true)),
    Number(view.getBigUint64(record + 48, true)),
  ];
}

/** Sizes and place of an entry that do not fit in 32 bits stand in its extra field. */
function widen(entry: Entry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    for (const field of ["unpacked", "packed", "offset"] as const) {
      if (entry[field] !== 0xffffffff || next + 8 > end) continue;
      entry[field] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
}

function contentOf(
  entry: Entry,
  bytes: Uint8Array,
  view: DataView,
  budget: Budget,
  { inflate, crc32 }: Unzip,
): Uint8Array {
  const { offset, packed, unpacked, method } = entry;
  if (entry.encrypted) throw new FileError("encrypted");
  const bomb = unpacked > limits.plainBytes && unpacked > packed * limits.unfolding;
  if (bomb || unpacked > budget.bytesLeft) throw new FileError("large-content");
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw new FileError("damaged");
  }
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + 30 + names;
  if (start + packed > bytes.length) throw new FileError("damaged");
  const data = bytes.subarray(start, start + packed);
  const content =
    method === 0 ? data : method === 8 ? inflate(data, unpacked, budget.bytesLeft) : undefined;
  if (!content) throw new FileError("damaged");
  budget.takeBytes(content.length);
  if (content.length !== unpacked || crc32(content) !== entry.crc) throw new FileError("damaged");
  return content;
}
