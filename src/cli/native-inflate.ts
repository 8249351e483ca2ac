import { inflateRawSync } from "node:zlib";
import { FileError } from "../xlsx/file-error";
import type { Unpack } from "../xlsx/inflate";

/** Pieces that the output grows by: a whole part, where what the archive says of its size is true. */
const piece = { least: 64, most: 1024 * 1024 };

/** Node's own zlib. */
export const nativeInflate: Unpack = (data, size, most) => {
  const chunkSize = Math.min(Math.max(size, piece.least), piece.most);
  try {
    return inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(code === "ERR_BUFFER_TOO_LARGE" ? "large-content" : "damaged", {
      cause: error,
    });
  }
};
