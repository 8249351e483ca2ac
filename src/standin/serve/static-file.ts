import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The file that an address's path names inside the folder; undefined where it leads outside. */
export function fileBelow(folder: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, decoded);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** Sends a file, or 404 where there is none. */
export async function sendFile(response: ServerResponse, file: string | undefined): Promise<void> {
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile()) return sendText(response, 404);
  response.setHeader("Content-Type", types[path.extname(file)] ?? "application/octet-stream");
  response.setHeader("Content-Length", found.size);
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** Sends a text as a file of the given extension would be. */
export function sendText(
  response: ServerResponse,
  status: number,
  type = ".html",
  text = "",
): void {
  response.statusCode = status;
  response.setHeader("Content-Type", types[type]!);
  response.end(text);
}
