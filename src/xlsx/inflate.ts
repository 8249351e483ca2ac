import { Inflate, inflateSync } from "fflate";
import { FileError } from "./file-error";

/**
 * Unpacks deflated data: bytes, at most `most` of them, whatever the directory of the archive says;
 * it says `size`.
 * @throws FileError "large-content" where there are more, "damaged" where the data are unsound.
 */
export type Unpack = (data: Uint8Array, size: number, most: number) => Uint8Array;

/** A slice of packed data can unfold to a thousand times its size, no more: so memory is bounded. */
const slice = 64 * 1024;

/** For where there is only JavaScript; a small part is unpacked into the size it says. */
export const inflate: Unpack = (data, size, most) => {
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
};

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
