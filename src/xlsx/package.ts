import type { Archive } from "./archive";
import { FileError } from "./file-error";
import { limits } from "./limits";
import { isTrue, parseXml, prefixed } from "./xml";

interface Relation {
  type: string;
  path: string;
}

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  path: string;
}

/** What the package says of its parts. */
export interface WorkbookParts {
  sheets: SheetEntry[];
  /** Days count from 1904, as on old Macs. */
  serial1904: boolean;
  sharedStrings?: string;
  styles?: string;
}

/** Finds the workbook and its parts. @throws FileError where there is no workbook in the archive. */
export function readParts(archive: Archive): WorkbookParts {
  const path = workbookPath(archive);
  if (!path || !archive.has(path) || !path.toLowerCase().endsWith(".xml")) {
    throw new FileError("other-format");
  }
  const relations = readRelations(archive, path);
  const parts: WorkbookParts = { sheets: [], serial1904: false };
  for (const { type, path: target } of relations.values()) {
    if (type === "sharedStrings") parts.sharedStrings = target;
    else if (type === "styles") parts.styles = target;
  }
  let root = "";
  parseXml(archive.read(path), {
    open(name, attributes) {
      root ||= name;
      if (root !== "workbook") throw new FileError("other-format");
      if (name === "workbookPr") parts.serial1904 = isTrue(attributes()["date1904"]);
      if (name !== "sheet") return;
      const relation = relations.get(prefixed(attributes(), "id") ?? "");
      if (!relation) throw new FileError("damaged");
      // Chart sheets and the like have no cells.
      if (relation.type !== "worksheet") return;
      if (parts.sheets.length >= limits.sheets) throw new FileError("large-content");
      const { name: sheet = "", state } = attributes();
      const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
      parts.sheets.push({ name: sheet, visibility, path: relation.path });
    },
  });
  return parts;
}

function workbookPath(archive: Archive): string | undefined {
  if (!archive.has("_rels/.rels")) return "xl/workbook.xml";
  const relations = [...readRelations(archive, "").values()];
  return relations.find(({ type }) => type === "officeDocument")?.path;
}

/** Relations of a part by id; those that lead out of the package are left out. */
function readRelations(archive: Archive, part: string): Map<string, Relation> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const path = `${folder}_rels/${part.slice(cut)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(path)) return relations;
  parseXml(archive.read(path), {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes();
      if (mode === "External") return;
      if (id === undefined || type === undefined || target === undefined) return;
      relations.set(id, {
        type: type.slice(type.lastIndexOf("/") + 1),
        path: resolve(folder, target),
      });
    },
  });
  return relations;
}

/** A target is relative to its part's folder, or begins with "/" and counts from the top. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const whole = target.startsWith("/") ? target : folder + target;
  for (const step of whole.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
