import { fold, type ShownFinding, type ShownTable } from "../check/fold";
import { messageOf } from "../check/message";
import type { Severity } from "../rules/rule";
import { areaName, cellName } from "../sheet/address";
import { countsOf, type Counts } from "./counts";
import type { FileReport } from "./file-report";

const severities: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

/** The report as a person reads it: file, tables, findings, and the result in one line. */
export function toText(report: FileReport): string {
  return `${report.file}\n${body(report)
    .map((line) => (line ? `  ${line}` : ""))
    .join("\n")}\n`;
}

/** The result of all files together; one file has said it already. */
export function summaryText(total: Counts): string {
  if (total.files < 2) return "";
  const unread = total.unread ? `（${total.unread} 个未能读取）` : "";
  return `\n合计 ${total.files} 个文件${unread} · ${resultLine(total)}\n`;
}

function body(report: FileReport): string[] {
  const { error, tables, findings } = report;
  if (error) return [`未能读取：${error.message}`];
  if (tables.length === 0) return ["没有找到绩效目标表"];
  const groups = fold(tables, findings).flatMap((group) => tableLines(group));
  return [...groups, resultLine(countsOf(report))];
}

function tableLines({ table, shown }: ShownTable): string[] {
  const title = table?.projectName?.text ?? table?.title?.text;
  const heading = table
    ? `【${table.sheet}】${areaName(table.area)}${title ? ` ${title}` : ""}`
    : "【表外】";
  const lines = shown.length ? shown.map(findingLine) : ["未发现问题"];
  return [heading, ...lines.map((line) => `  ${line}`), ""];
}

function findingLine({ finding, folded }: ShownFinding): string {
  const word = severities[finding.severity] + (finding.outcome === "review" ? "（待核）" : "");
  const more = folded.length ? `（另有 ${folded.length} 处同类问题）` : "";
  return `${word} ${cellName(finding.at).padEnd(5)} ${messageOf(finding, "zh")}${more}`;
}

function resultLine(counts: Counts): string {
  const count = (severity: Severity): string => `${counts[severity]} ${severities[severity]}`;
  return [`${counts.tables} 张绩效目标表`, count("error"), count("warning"), count("info")].join(
    " · ",
  );
}
