import type { PlayedExcel } from "../host/app-context";

/** What the page's address asks for; tests use it, and so may a curious user. */
export interface Query {
  /** A sample's file name, or "empty" for an empty workbook; the first sample otherwise. */
  file: string | undefined;
  /** Width of the pane in pixels; Excel opens it with 320. */
  width: number;
  /** Whether the pane is open from the start. */
  paneOpen: boolean;
  excel: Omit<PlayedExcel, "documentName">;
}

const paneWidth = { least: 240, usual: 320, most: 900 };

export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  const set = query.get("api") ?? "";
  return {
    file: query.get("file") ?? undefined,
    width: clampWidth(Number(query.get("width")) || paneWidth.usual),
    paneOpen: query.get("pane") !== "closed",
    excel: {
      requirementSet: /^1\.\d{1,2}$/.test(set) ? set : "1.17",
      locale: query.get("locale") ?? "zh-CN",
    },
  };
}

export function clampWidth(width: number): number {
  return Math.min(Math.max(width, paneWidth.least), paneWidth.most);
}
