import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { FileError } from "./file-error";

/** What reading the parts of a zip archive takes; some machines have something faster than JavaScript. */
export interface Unzip {
  /**
   * Unpacks deflated data: bytes, at most `most` of them, whatever the directory of the archive
   * says; it says `size`.
   * @throws FileError "large-content" where there are more, "damaged" where the data are unsound.
   */
  inflate(data: Uint8Array, size: number, most: number): Uint8Array;
  /** The check sum that zip archives keep of every part. */
  crc32(bytes: Uint8Array): number;
}

/** A slice of packed data can unfold to a thousand times its size, no more: so memory is bounded. */
const slice = 64 * 1024;

/** In JavaScript alone; a small part is unpacked into the size it says. */
export const unzip: Unzip = { crc32, inflate };

function inflate(data: Uint8Array, size: number, most: number): Uint8Array {
  try {
    if (data.length <= slice) return inflateSync(data, { out: new Uint8Array(size) });
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = new Inflate((chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) throw new FileError("large-content");
    });
    for (let at = 0; at < data.length; at += slice) {
      stream.push(data.subarray(at, at + slice), at + slice >= data.length);
    }
    return joined(chunks, length);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("damaged", { cause: error });
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
