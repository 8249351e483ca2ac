import { strToU8, Zip, ZipDeflate } from "fflate";
import { columnLetters } from "../sheet/address";

/** A sheet to be written: plain rows under one heading, ready to print on A4 landscape. */
export interface SheetToWrite {
  name: string;
  /** Headings of the columns and their widths in characters. */
  columns: readonly { heading: string; width: number }[];
}

/** Takes the rows of a sheet one by one; numbers stay numbers, texts are texts and never formulas. */
export interface RowSink {
  row(cells: readonly (string | number)[]): void;
  close(): void;
}

export interface XlsxWriter {
  /** Begins a sheet; the one before it must be closed. */
  sheet(content: SheetToWrite): RowSink;
  /** Ends the workbook, its sheets in this order by name. */
  end(order: readonly string[]): void;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Rows are handed on in pieces of about this many characters. */
const pieceLength = 64_000;
/** Excel keeps no more characters in a cell. */
const textMost = 32_767;

/** Writes an .xlsx as it grows: what it holds in memory is what was not yet packed and handed on. */
export function createXlsx(write: (chunk: Uint8Array) => void): XlsxWriter {
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    write(chunk);
  });
  const written: { name: string; rows: number; columns: number }[] = [];

  function part(path: string): (text: string, last: boolean) => void {
    const entry = new ZipDeflate(path, { level: 6 });
    // The same content gives the same file.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    return (text, last) => entry.push(strToU8(text), last);
  }

  return {
    sheet({ name, columns }) {
      const place = { name, rows: 1, columns: columns.length };
      const push = part(`xl/worksheets/sheet${written.push(place)}.xml`);
      let piece = `${head}<worksheet xmlns="${main}">${sheetHead(columns)}<sheetData>`;
      piece += rowXml(
        columns.map(({ heading }) => heading),
        1,
        1,
      );
      return {
        row(cells) {
          place.rows += 1;
          piece += rowXml(cells, place.rows, 0);
          if (piece.length < pieceLength) return;
          push(piece, false);
          piece = "";
        },
        close() {
          push(`${piece}</sheetData>${sheetFoot(place)}</worksheet>`, true);
        },
      };
    },
    end(order) {
      for (const [path, text] of Object.entries(frame(written, order))) part(path)(text, true);
      zip.end();
    },
  };
}

function sheetHead(columns: SheetToWrite["columns"]): string {
  const widths = columns
    .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols>`
  );
}

function sheetFoot({ rows, columns }: { rows: number; columns: number }): string {
  return (
    `<autoFilter ref="A1:${columnLetters(columns - 1)}${rows}"/>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>"
  );
}

function rowXml(cells: readonly (string | number)[], row: number, style: number): string {
  let xml = `<row r="${row}">`;
  cells.forEach((cell, column) => {
    if (cell === "") return;
    const at = `r="${columnLetters(column)}${row}" s="${style}"`;
    xml +=
      typeof cell === "number"
        ? `<c ${at}><v>${cell}</v></c>`
        : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, textMost))}</t></is></c>`;
  });
  return `${xml}</row>`;
}

/** Everything around the sheets: lists of parts, names, two styles. */
function frame(
  sheets: readonly { name: string; rows: number; columns: number }[],
  order: readonly string[],
): Record<string, string> {
  const placed = order.map((name) => sheets.findIndex((sheet) => sheet.name === name));
  const names = placed.map((at, place) => {
    const { name, rows, columns } = sheets[at]!;
    const quoted = `'${escaped(name).replaceAll("'", "''")}'`;
    const area = `$A$1:$${columnLetters(columns - 1)}$${rows}`;
    return {
      sheet: `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${at + 1}"/>`,
      names:
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${quoted}!${area}</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${quoted}!$1:$1</definedName>`,
    };
  });
  const joined = (texts: readonly string[]) => texts.join("");
  const styleId = sheets.length + 1;
  return {
    "xl/workbook.xml":
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${joined(names.map(({ sheet }) => sheet))}</sheets>` +
      `<definedNames>${joined(names.map((one) => one.names))}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${head}<Relationships xmlns="${packages}/relationships">` +
      joined(
        sheets.map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        ),
      ) +
      `<Relationship Id="rId${styleId}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${head}${styles}`,
    "_rels/.rels":
      `${head}<Relationships xmlns="${packages}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "[Content_Types].xml":
      `${head}<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
      joined(
        sheets.map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
        ),
      ) +
      "</Types>",
  };
}

const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="宋体"/></font>` +
  '<font><b/><sz val="10"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE2EFDA"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">' +
  '<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  "</cellXfs></styleSheet>";

/** As XML text: what XML cannot hold is left out, and what looks like an escape of Excel's is one. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/_(x[0-9A-Fa-f]{4}_)/g, "_x005F_$1")
    .replace(/[&<>"]/g, (sign) => entities[sign]!)
    .replaceAll("\r", "&#13;");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
