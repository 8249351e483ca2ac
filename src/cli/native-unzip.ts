import zlib from "node:zlib";
import { FileError } from "../xlsx/file-error";
import { unzip, type Unzip } from "../xlsx/unzip";

/** Pieces that the output grows by: a whole part, where what the archive says of its size is true. */
const piece = { least: 64, most: 1024 * 1024 };

/** By Node's own zlib, which has the check sum from Node 20.15 on. */
export const nativeUnzip: Unzip = { inflate, crc32: zlib.crc32 ?? unzip.crc32 };

function inflate(data: Uint8Array, size: number, most: number): Uint8Array {
  const chunkSize = Math.min(Math.max(size, piece.least), piece.most);
  try {
    return zlib.inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(code === "ERR_BUFFER_TOO_LARGE" ? "large-content" : "damaged", {
      cause: error,
    });
  }
}
