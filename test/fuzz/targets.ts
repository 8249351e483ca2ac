import fc from "fast-check";
import { check } from "../../src/check/check";
import { messageOf } from "../../src/check/message";
import { readSettings } from "../../src/check/settings";
import { recognizeSheet } from "../../src/recognize/recognize";
import { readIgnored } from "../../src/repair/ignored";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { writtenText } from "../../src/sheet/written-text";
import { parseValue } from "../../src/target/grammar";
import { library } from "../../src/templates/library/library";
import { readOwnTemplates } from "../../src/templates/own/own-templates";
import { PackError, readPack, writePack } from "../../src/templates/own/pack";
import { FileError } from "../../src/xlsx/file-error";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { packageOf } from "../xlsx/package-of";
import { dangerous, hostileJson, mixedSheet, shuffledSheet, valueText } from "./pieces";

/** Something that is given bad input, and what must hold of it. */
export interface Target {
  name: string;
  property: fc.IProperty<unknown>;
  /** Milliseconds one input may take. */
  longest: number;
}

function target<Input>(
  name: string,
  longest: number,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
): Target {
  const timeOf = (given: Input) => {
    const start = process.cpuUsage();
    holds(given);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const property = fc.property(input, (given) => {
    let time = timeOf(given);
    // The collector may have cleared up after others meanwhile; what is slow is slow again.
    for (let again = 0; time > longest && again < 2; again += 1) time = timeOf(given);
    if (time > longest) throw new Error(`took ${time.toFixed(0)} ms of the processor`);
  });
  return { name, property: property as fc.IProperty<unknown>, longest };
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Reads or refuses with an error of the documented kinds. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}

/** The sheet as a whole way through: recognised, checked, said in words; every change is a value. */
function checkWhole(sheet: SheetSnapshot): void {
  const tables = recognizeSheet(sheet);
  const { findings } = check(tables);
  for (const finding of findings) {
    must(!/\{[a-z]+\}/i.test(messageOf(finding, "zh")), `a placeholder is left in ${finding.rule}`);
    for (const { edits } of finding.fix?.choices ?? []) {
      for (const edit of edits) {
        if (edit.type === "set") must(isHarmless(edit), `${finding.rule} writes ${edit.value}`);
      }
    }
  }
}

/** No text Excel would calculate: it begins like none, or the cell is one of texts. */
function isHarmless({ value, numberFormat }: { value: unknown; numberFormat?: string }): boolean {
  return typeof value !== "string" || !/^[=+\-@]/.test(value) || numberFormat === "@";
}

const sheetXml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<row>|</row>|<row r="1">|<c>|</c>|<c r="A1">|<c r="XFD1048576">|<c t="s">|<c t="inlineStr">|<v>|</v>|<is>|</is>|<t>|</t>|1|0|-1|1e999|一级指标|<!-- -->|<![CDATA[x]]>|&lt;|&#x0;|&amp;|<mergeCells>|<mergeCell ref="A1:B2"/>|<a xmlns="x"/>'.split(
          "|",
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

/** A real workbook with bytes changed, taken out or put in. */
function mutated(workbook: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(workbook.length - 1),
    cut: fc.nat(40),
    put: fc.uint8Array({ maxLength: 12 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let bytes = workbook;
    for (const { at, cut, put } of changes) {
      const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at + cut)];
      bytes = Uint8Array.from([...head, ...put, ...tail]);
    }
    return bytes;
  });
}

const pack = JSON.parse(writePack(library.slice(0, 2))) as unknown;

/** The pack with one place of it replaced. */
const changedPack = fc.tuple(fc.nat(60), hostileJson).map(([place, value]) => {
  let left = place;
  const walk = (node: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, held]) => [key, walk(held)]));
  };
  return JSON.stringify(walk(pack));
});

function readPackOrRefuse(text: string): void {
  try {
    readPack(text);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
  }
  must(!("polluted" in {}) && Object.keys(Object.prototype).length === 0, "a prototype changed");
}

/** All of them; the reader is given mutations of this workbook. */
export function targets(workbook: Uint8Array): Target[] {
  const xml = sheetXml.map((rows) => packageOf({ sheets: [{ name: "表", rows }] }));
  return [
    target("reader: bytes of a real workbook changed", 2_000, mutated(workbook), readOrRefuse),
    target("reader: parts of XML in any order", 1_000, xml, readOrRefuse),
    target("recogniser and rules: pieces of tables", 2_000, mixedSheet, checkWhole),
    target("recogniser and rules: cells shuffled", 2_000, shuffledSheet, checkWhole),
    target("grammar: its words in any order", 200, valueText, (text) => {
      const again = parseValue(text);
      must(JSON.stringify(again) === JSON.stringify(parseValue(text)), "two readings differ");
    }),
    target("template packs", 500, fc.oneof(changedPack, fc.string()), readPackOrRefuse),
    target("what the workbook keeps of us", 500, hostileJson, (stored) => {
      const { off, severities } = readSettings(stored);
      must(Array.isArray(off) && typeof severities === "object", "settings without parts");
      must(Array.isArray(readIgnored(stored)), "no list of what is set aside");
      must(Array.isArray(readOwnTemplates(stored)), "no list of templates");
      must(Object.keys(Object.prototype).length === 0, "a prototype changed");
    }),
    target("texts written from outside", 100, fc.oneof(dangerous, fc.string()), (text) => {
      const written = writtenText(text);
      must(isHarmless(written), `${text} would be calculated`);
    }),
  ];
}
