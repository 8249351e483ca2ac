import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import type { PageFiles } from "./build-page";

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

/** Where an address leads: files in memory, or a folder on the disk. */
export type Source = PageFiles | string;

/** What lies at this path of the source; undefined where nothing does, or it leads outside. */
export async function contentOf(source: Source, name: string): Promise<Uint8Array | undefined> {
  if (typeof source !== "string") return source.get(name);
  const file = path.join(source, name);
  if (!file.startsWith(source + path.sep)) return undefined;
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Sends what was found, as the name's ending says, or 404. */
export function send(
  response: ServerResponse,
  name: string,
  content: string | Uint8Array | undefined,
): void {
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", types[path.extname(name)] ?? "application/octet-stream");
  response.end(content);
}

/** The path that a request asks for, decoded; undefined where it is none, or no reading request. */
export function pathOf(request: { url?: string; method?: string }): string | undefined {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}
