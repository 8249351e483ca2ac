import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { FileError, type FileErrorCode } from "../../src/xlsx/file-error";
import { Budget } from "../../src/xlsx/limits";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { growth } from "../fuzz/growth";
import { packageOf, relations } from "./package-of";

function codeOf(bytes: Uint8Array, budget?: Budget): FileErrorCode | "read" {
  try {
    readXlsx(bytes, budget);
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).message).toMatch(/[。]$/);
    return (error as FileError).code;
  }
}

const good = packageOf({
  sheets: [{ name: "表", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
});

/** A compound file whose directory holds one stream of the given name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => {
    bytes[1024 + 2 * i] = letter.charCodeAt(0);
  });
  bytes[1024 + 64] = 2 * stream.length + 2;
  return bytes;
}

/** Places of the directory's entries, the largest part first. */
function entriesOf(view: DataView): number[] {
  const places: number[] = [];
  for (let at = 0; at < view.byteLength - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) places.push(at);
  }
  return places.sort((a, b) => view.getUint32(b + 24, true) - view.getUint32(a + 24, true));
}

/** The directory lies about the size of its largest part. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  view.setUint32(entriesOf(view)[0]! + 24, size, true);
  return forged;
}

/** A sheet of nothing but zeros, a thousand times smaller when packed, and the size it declares. */
function bomb(megabytes: number, declared: number): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(megabytes * 2 ** 20));
  const parts = { "xl/worksheets/sheet1.xml": new Uint8Array(packed) };
  const bytes = withDeclaredSize(packageOf({ sheets: [{ name: "表" }], parts }, 0), declared);
  const view = new DataView(bytes.buffer);
  const largest = entriesOf(view).find((at) => view.getUint32(at + 24, true) === declared)!;
  view.setUint16(largest + 10, 8, true);
  return bytes;
}

test("the workbook that the others are made from can be read", () => {
  expect(codeOf(good)).toBe("read");
});

test.each<[string, Uint8Array, FileErrorCode]>([
  ["no bytes at all", new Uint8Array(), "not-a-workbook"],
  ["plain text", strToU8("一级指标,二级指标"), "not-a-workbook"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "not-a-workbook"],
  ["an old .xls", compoundFile("Workbook"), "not-a-workbook"],
  ["an Excel 4 sheet", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0), "not-a-workbook"],
  ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted"],
  ["an empty archive", zipSync({}), "not-a-workbook"],
  ["an archive of other things", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
  [
    "a .docx",
    zipSync({
      "_rels/.rels": strToU8(relations([["officeDocument", "word/document.xml"]])),
      "word/document.xml": strToU8("<w:document xmlns:w='w'><w:body/></w:document>"),
    }),
    "not-a-workbook",
  ],
  [
    "an .xlsb",
    zipSync({
      "_rels/.rels": strToU8(relations([["officeDocument", "xl/workbook.bin"]])),
      "xl/workbook.bin": new Uint8Array(10),
    }),
    "not-a-workbook",
  ],
  ["the first half of a workbook", good.subarray(0, good.length / 2), "damaged"],
  ["a workbook without its last bytes", good.subarray(0, good.length - 30), "damaged"],
  [
    "a sheet that is listed but not there",
    packageOf({ sheets: [{ name: "表" }], parts: { "xl/worksheets/sheet1.xml": undefined } }),
    "damaged",
  ],
  ["XML that breaks off", packageOf({ sheets: [{ name: "表", after: "<a>" }] }), "damaged"],
  [
    "a string number that does not exist",
    packageOf({ sheets: [{ name: "表", rows: '<row><c t="s"><v>7</v></c></row>' }] }),
    "damaged",
  ],
  [
    "a cell beyond the last row",
    packageOf({ sheets: [{ name: "表", rows: '<row><c r="A9999999"><v>7</v></c></row>' }] }),
    "damaged",
  ],
  [
    "entities that expand",
    packageOf({
      sheets: [{ name: "表" }],
      parts: {
        "xl/worksheets/sheet1.xml":
          '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>',
      },
    }),
    "damaged",
  ],
  [
    "elements nested without end",
    packageOf({ sheets: [{ name: "表", after: "<a>".repeat(5000) + "</a>".repeat(5000) }] }),
    "damaged",
  ],
  ["a size that says less than there is", withDeclaredSize(good, 5), "damaged"],
  ["a size that says far more", withDeclaredSize(good, 0xfffffff0), "too-large"],
])("%s", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test("any single byte changed gives an error of ours or the same workbook", () => {
  const same = JSON.stringify(readXlsx(good));
  const read: string[] = [];
  for (let at = 0; at < good.length; at += 3) {
    const changed = good.slice();
    changed[at]! ^= 0x55;
    if (codeOf(changed) === "read") read.push(JSON.stringify(readXlsx(changed)));
  }
  expect(new Set(read)).toEqual(new Set([same]));
});

describe("files that unfold", () => {
  test("a bomb that says its size", () => {
    expect(codeOf(bomb(5, 5 * 2 ** 20), new Budget({ bytes: 4 * 2 ** 20 }))).toBe("too-large");
  });

  test("a bomb far below every other limit", () => {
    expect(codeOf(bomb(11, 11 * 2 ** 20))).toBe("too-large");
  });

  test("a bomb that hides its size is stopped on the way", () => {
    const packed = bomb(90, 1234);
    expect(packed.length).toBeGreaterThan(64 * 1024);
    expect(codeOf(packed, new Budget({ bytes: 10 * 2 ** 20 }))).toBe("too-large");
  });

  test("one large part listed as many sheets", () => {
    const rows = `<row><c><v>1</v></c></row>${" ".repeat(2 ** 20)}`;
    const names = Array.from({ length: 50 }, (_, i) => ({ name: `表${i}` }));
    const targets = names.map(() => ["worksheet", "worksheets/sheet1.xml"] as const);
    const packed = packageOf({
      sheets: [{ name: "表0", rows }, ...names.slice(1)],
      parts: { "xl/_rels/workbook.xml.rels": relations(targets) },
    });
    expect(codeOf(packed, new Budget({ bytes: 4 * 2 ** 20 }))).toBe("too-large");
  });

  test("one long text in very many cells", () => {
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(200);
    const strings = `<si><t>${"长".repeat(1000)}</t></si>`;
    const packed = packageOf({ sheets: [{ name: "表", rows }], strings });
    expect(codeOf(packed, new Budget({ characters: 100_000 }))).toBe("too-large");
    expect(codeOf(packed)).toBe("read");
  });

  test("more cells than anyone checks", () => {
    const rows = "<row><c><v>1</v></c></row>".repeat(200);
    const packed = packageOf({ sheets: [{ name: "表", rows }] });
    expect(codeOf(packed, new Budget({ cells: 100 }))).toBe("too-large");
    expect(codeOf(packed)).toBe("read");
  });
});

test("names that mean something to JavaScript or to a file system are names like any other", () => {
  const packed = packageOf({
    sheets: [{ name: "__proto__", rows: "<row><c><v>1</v></c></row>" }, { name: "constructor" }],
    parts: { "../../etc/passwd": "root", ["__proto__"]: "x", "xl/__proto__": "x" },
  });
  expect(readXlsx(packed).sheets.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

test("time grows with the file, not with its square", () => {
  const reading = (count: number) => {
    const rows = `<row>${"<c><v>1</v></c>".repeat(count)}</row>`.repeat(4);
    const attributes = Array.from({ length: count }, (_, i) => `a${i}=""`).join(" ");
    const packed = packageOf({ sheets: [{ name: "表", rows, after: `<x ${attributes}/>` }] });
    return () => void readXlsx(packed);
  };
  expect(growth(reading(4_000), reading(16_000), 8)).toBeLessThanOrEqual(8);
});
