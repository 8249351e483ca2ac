import { strToU8, zipSync, type Zippable } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface PackageSheet {
  name: string;
  state?: string;
  /** The rows of sheetData, as XML. */
  rows?: string;
  /** What follows sheetData. */
  after?: string;
}

export interface PackageContent {
  sheets: PackageSheet[];
  /** The <si> items. */
  strings?: string;
  /** The children of styleSheet. */
  styles?: string;
  /** Attributes of workbookPr. */
  properties?: string;
  /** Parts that replace or join the usual ones; undefined takes one away. */
  parts?: Record<string, string | Uint8Array | undefined>;
}

/** A workbook package from pieces of XML, for what no writer of workbooks would write. */
export function packageOf(content: PackageContent, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries({ ...partsOf(content), ...content.parts })) {
    if (part !== undefined) files[path] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files, { level });
}

function partsOf({ sheets, strings, styles, properties = "" }: PackageContent) {
  const parts: Record<string, string> = {
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}"` : ""} r:id="rId${i + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
      ...(strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
      ...(styles === undefined ? [] : [["styles", "styles.xml"] as const]),
    ]),
  };
  sheets.forEach(({ rows = "", after = "" }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  if (strings !== undefined)
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${strings}</sst>`;
  if (styles !== undefined) {
    parts["xl/styles.xml"] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  }
  return parts;
}

export function relations(list: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
}
