import { check } from "../../src/check/check";
import { messageOf } from "../../src/check/message";
import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import type { Indicator } from "../../src/target/model";
import { projects, sheetIn } from "./corpus";
import { rowFaults, type RowFault } from "./faults";
import type { LayoutName } from "./layouts";
import { classOrder, rowOf, split, type Project, type Row } from "./project";

function changed(row: Row, { class: word, ...change }: RowFault["change"]): Row {
  const moved = word ? rowOf(`${word} | a | b | 1 | c`) : row;
  const value =
    change.value !== undefined && change.number === undefined ? split(change.value) : {};
  return { ...row, category: moved.category, subcategory: moved.subcategory, ...change, ...value };
}

export function injected(fault: RowFault): { clean: Project; bad: Project; row: string } {
  const [inProject, rowName] = fault.row.includes("/")
    ? fault.row.split("/")
    : [undefined, fault.row];
  const clean = projects.find(
    (p) => (!inProject || p.name === inProject) && p.rows.some((r) => r.name === rowName),
  );
  if (!clean) throw new RangeError(`no row ${fault.row}`);
  const rows = clean.rows.map((row) => (row.name === rowName ? changed(row, fault.change) : row));
  const order = (row: Row) => classOrder.indexOf(`${row.category}/${row.subcategory}`);
  return {
    clean,
    bad: {
      ...clean,
      rows: fault.change.class ? [...rows].sort((a, b) => order(a) - order(b)) : rows,
    },
    row: fault.change.name ?? rowName!,
  };
}

function key(f: ReturnType<typeof check>["findings"][number], names: Map<number, string>): string {
  return `${f.rule} ${f.outcome} ${names.get(f.at.row) ?? cellName(f.at)}`;
}

export interface Outcome {
  fault: RowFault;
  layout: LayoutName;
  found: boolean;
  wrong?: string;
  extra: string[];
}

export function tryFault(fault: RowFault, layout: LayoutName): Outcome {
  const { clean, bad, row } = injected(fault);
  const run = (p: Project) => {
    const tables = recognizeSheet(sheetIn(layout, p));
    const names = new Map<number, string>();
    const byName = new Map<string, Indicator>();
    for (const t of tables)
      for (const i of t.indicators) {
        names.set(i.row, i.name?.text ?? "");
        byName.set(i.name?.text ?? "", i);
      }
    return { tables, names, byName, findings: check(tables).findings };
  };
  const before = run(clean),
    after = run(bad);
  const known = new Set(before.findings.map((f) => key(f, before.names)));
  const fresh = after.findings.filter((f) => !known.has(key(f, after.names)));
  const plain = (s: string) => s.replace(/\s|（[^（）]*）$/g, "");
  const at = after.tables[0]?.indicators.find(
    (i) => plain(i.name?.text ?? "") === plain(row) || i.name?.raw === row,
  );
  const rowAt = at?.row;
  const places = at
    ? {
        name: [at.name?.at],
        description: [at.description?.at],
        basis: [at.basis?.at],
        value: [
          at.value?.at,
          at.value?.split?.operator?.at,
          at.value?.split?.number?.at,
          at.value?.split?.unit?.at,
        ],
      }[fault.at]
    : [];
  const columns = new Set(places.filter((p) => p).map((p) => p!.column));
  const hits = fresh.filter((f) => f.rule === fault.rule);
  const right = hits.filter((f) => f.at.row === rowAt && columns.has(f.at.column));
  const best = right[0];
  let wrong: string | undefined;
  if (!best)
    wrong =
      rowAt === undefined
        ? `row lost: ${[...after.byName.keys()].join(",").slice(0, 80)}`
        : hits[0]
          ? `elsewhere ${cellName(hits[0].at)}`
          : "nothing";
  else if (best.severity !== fault.severity) wrong = `severity ${best.severity}`;
  else if (best.outcome !== fault.outcome) wrong = `outcome ${best.outcome}`;
  const extra = fresh
    .filter((f) => f !== best && !fault.also.includes(f.rule))
    .map((f) => `${f.rule}/${f.severity}/${f.outcome} ${messageOf(f, "zh")}`);
  return { fault, layout, found: !!best && !wrong, ...(wrong ? { wrong } : {}), extra };
}

if (process.argv[1]?.endsWith("inject.ts")) {
  const tally = new Map<string, [number, number]>();
  let n = 0,
    ok = 0,
    extras = 0;
  for (const fault of rowFaults)
    for (const layout of fault.layouts) {
      n++;
      const o = tryFault(fault, layout);
      const t = tally.get(fault.rule) ?? [0, 0];
      t[1]++;
      if (o.found) {
        ok++;
        t[0]++;
      }
      extras += o.extra.length ? 1 : 0;
      tally.set(fault.rule, t);
      if (!o.found || o.extra.length)
        console.log(
          `${fault.rule} | ${layout} | ${fault.row} ${JSON.stringify(fault.change)} → ${o.wrong ?? "ok"}${o.extra.map((e) => "\n      + " + e).join("")}`,
        );
    }
  for (const [rule, [a, b]] of tally) if (a < b) console.log(rule, `${a}/${b}`);
  console.log({ n, ok, extras });
}
