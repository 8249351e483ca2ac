import { readFileSync, statSync } from "node:fs";
import { FileError, type FileErrorReason } from "../xlsx/file-error";
import { limits } from "../xlsx/limits";

const reasons: Record<string, FileErrorReason> = {
  ENOENT: "no-file",
  ENOTDIR: "no-file",
  ENAMETOOLONG: "no-file",
  EISDIR: "folder",
  EACCES: "no-access",
  EPERM: "no-access",
  EBUSY: "no-access",
};

/** The bytes of a file. @throws FileError where there is none, it may not be read or is too large. */
export function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new FileError("folder");
    // Devices and pipes have no end.
    if (!stat.isFile()) throw new FileError("other-format");
    if (stat.size > limits.bytes) throw new FileError("large-content");
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new FileError(reasons[code] ?? "unreadable", { cause: error });
  }
}
