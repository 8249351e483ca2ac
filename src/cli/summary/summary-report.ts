import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { createXlsx, type RowSink } from "../../xlsx/write-xlsx";
import { add, noCounts, type Counts } from "../counts";
import { createDuplicates } from "./duplicates";
import type { FileSummary } from "./file-summary";

/** The report over many files as a workbook, written while the files are checked. */
export interface SummaryReport {
  add(summary: FileSummary): void;
  /** Ends the workbook and puts it in its place. */
  save(): void;
  /** Leaves no trace; for a run that did not end well. */
  discard(): void;
}

/** A sheet of Excel has 1,048,576 rows. */
const rowsMost = 1_000_000;

const kinds = { error: "错误", warning: "警告", info: "提示", review: "待核" } as const;
const reasons = {
  code: "项目编码相同",
  "name-and-budget": "项目名称和预算数相同",
  indicators: "指标和指标值完全相同",
} as const;

const countColumns = ["绩效目标表", "错误", "警告", "提示", "其中待核"].map((heading) => ({
  heading,
  width: 11,
}));
const countCells = ({ tables, error, warning, info, review }: Counts) => [
  tables,
  error,
  warning,
  info,
  review,
];

const detail = {
  columns: [
    ...columnsOf({ 文件: 28, 部门: 18, 项目: 24, 工作表: 16, 单元格: 8, 类别: 7 }),
    ...columnsOf({ 问题: 44, 怎么改: 40, 依据: 36 }),
  ],
};

function columnsOf(widths: Record<string, number>) {
  return Object.entries(widths).map(([heading, width]) => ({ heading, width }));
}

/**
 * Begins the report. The findings go to the disk as they come; what stays in memory is a line for
 * each file and each table.
 */
export function createSummaryReport(target: string): SummaryReport {
  const partial = `${target}.${process.pid}.partial`;
  const handle = openSync(partial, "w");
  const xlsx = createXlsx((chunk) => writeSync(handle, chunk));
  const departments = new Map<string, Counts>();
  const files: FileSummary[] = [];
  const duplicates = createDuplicates();
  const details: string[] = [];
  let sink: RowSink | undefined;
  let rows = 0;

  function nextDetail(): RowSink {
    if (sink && rows < rowsMost) return sink;
    sink?.close();
    rows = 0;
    const name = details.length === 0 ? "问题明细" : `问题明细${details.length + 1}`;
    details.push(name);
    sink = xlsx.sheet({ name, columns: detail.columns });
    return sink;
  }

  return {
    add(summary) {
      const { file, counts } = summary;
      const department = departmentName(summary);
      let sum = departments.get(department);
      if (!sum) departments.set(department, (sum = { ...noCounts }));
      add(sum, counts);
      duplicates.add(file, summary.tables);
      for (const { project, sheet, cell, kind, what, suggestion, norm } of summary.lines) {
        nextDetail().row([
          ...[file, department, project, sheet, cell, kinds[kind]],
          ...[what, suggestion, norm],
        ]);
        rows += 1;
      }
      files.push({ ...summary, tables: [], lines: [] });
    },

    save() {
      nextDetail().close();
      writeDepartments();
      writeFiles();
      writeDuplicates();
      xlsx.end(["按部门汇总", "按文件汇总", ...details, "跨文件重复"]);
      closeSync(handle);
      renameSync(partial, target);
    },

    discard() {
      closeSync(handle);
      rmSync(partial, { force: true });
    },
  };

  function writeDepartments(): void {
    const columns = columnsOf({ "部门（表中未写明时为文件名）": 36, 文件: 9, 未能读取: 10 });
    const sheet = xlsx.sheet({ name: "按部门汇总", columns: [...columns, ...countColumns] });
    const total = { ...noCounts };
    for (const [department, counts] of departments) {
      sheet.row([department, counts.files, counts.unread, ...countCells(counts)]);
      add(total, counts);
    }
    sheet.row(["合计", total.files, total.unread, ...countCells(total)]);
    sheet.close();
  }

  function writeFiles(): void {
    const columns = [...columnsOf({ 文件: 44, 部门: 24 }), ...countColumns];
    const sheet = xlsx.sheet({
      name: "按文件汇总",
      columns: [...columns, ...columnsOf({ 说明: 50 })],
    });
    for (const one of files) {
      const said = one.error ? `未能读取：${one.error}` : one.counts.tables ? "" : "没有绩效目标表";
      sheet.row([one.file, departmentName(one), ...countCells(one.counts), said]);
    }
    sheet.close();
  }

  function writeDuplicates(): void {
    const sheet = xlsx.sheet({
      name: "跨文件重复",
      columns: columnsOf({
        组: 6,
        原因: 22,
        文件: 40,
        工作表: 18,
        项目: 28,
        项目编码: 24,
        预算数: 12,
      }),
    });
    for (const { group, reason, file, table } of duplicates.list()) {
      const { sheet: on, name, code, budget } = table;
      sheet.row([group, reasons[reason], file, on, name, code, budget]);
    }
    sheet.close();
  }
}

function departmentName({ department, file }: FileSummary): string {
  return department ?? path.basename(file, path.extname(file));
}
