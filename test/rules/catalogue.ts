import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "../../src/check/check";
import { filled } from "../../src/check/message";
import { recognize } from "../../src/recognize/recognize";
import type { Example, ExampleGrid, Outcome, Rule, Severity } from "../../src/rules/rule";
import { namedGrids, sheetsOf } from "./example-sheets";

/** Folders of rules in the order of the catalogue, with what an officer calls them. */
const groups: Record<string, string> = {
  value: "指标值",
  category: "指标类别",
  wording: "名称与描述",
  basis: "指标值确定依据",
  goal: "绩效目标",
  money: "资金",
  code: "项目编码",
  text: "文字与标点",
  grades: "评（扣）分标准",
  across: "多表之间",
  evaluation: "权重与自评",
};

const severities: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };
const outcomes: Record<Outcome, string> = { problem: "确定的问题", review: "需人工判断" };
const fixes: Record<Rule["fix"], string> = {
  safe: "可直接修复",
  ask: "修复前需确认",
  none: "只作说明，不改表",
};

const home = join(__dirname, "../../src/rules");

/** docs/rules.md: every rule by group, in Chinese, from the rules themselves. */
export function catalogue(rules: readonly Rule[]): string {
  const sections = Object.entries(groups).map(([folder, title]) => {
    const files = new Set(readdirSync(join(home, folder)));
    return { title, rules: rules.filter(({ id }) => files.has(`${id}.ts`)) };
  });
  const listed = sections.flatMap((section) => section.rules);
  const lost = rules.filter((rule) => !listed.includes(rule));
  if (lost.length > 0) throw new Error(`no group for ${lost.map(({ id }) => id).join(", ")}`);
  return [
    "# 规则目录",
    "",
    "本页由 `npm run rules:docs` 从规则文件生成，请勿手改。",
    "“错误”指无法评分或自相矛盾、会被财政部门退回的问题；“警告”指审核人员会追问的问题；“提示”指格式和习惯。",
    "",
    `共 ${rules.length} 条规则：`,
    "",
    ...sections.map(({ title, rules: own }) => `- [${title}](#${anchor(title)})：${own.length} 条`),
    "",
    ...sections.flatMap(({ title, rules: own }) => [`## ${title}`, "", ...own.flatMap(entry)]),
  ].join("\n");
}

function anchor(title: string): string {
  return title.replace(/[（）]/g, "");
}

function entry(rule: Rule): string[] {
  const { title, why, how } = rule.words.zh;
  const outcome = rule.mayReview ? `${outcomes.problem}或${outcomes.review}` : outcomes.problem;
  return [
    `### ${title}`,
    "",
    `\`${rule.id}\` · ${severities[rule.severity]} · ${outcome} · ${fixes[rule.fix]}`,
    "",
    `- 为什么：${why}`,
    `- 怎么办：${how}`,
    `- 依据：${rule.source.zh}`,
    "",
    ...shownExamples(rule),
  ];
}

function shownExamples(rule: Rule): string[] {
  const [bad, good] = [rule.bad[0]!, rule.good[0]!];
  return [
    "有问题：",
    "",
    ...block(linesOf(bad, (cells) => cells.some((cell) => cell.startsWith("⟦")))),
    "",
    ...said(rule, bad),
    "",
    "没有问题：",
    "",
    ...block(linesBeside(good, bad)),
    "",
  ];
}

/** What the check says of the example, each finding with its fixes. */
function said(rule: Rule, example: Example): string[] {
  const words = rule.words.zh;
  const { findings } = createChecker([rule]).check(recognize(sheetsOf(example).snapshot));
  return findings
    .flatMap(({ message, data, fix }) => [
      `> ${filled(words.messages[message], data)}`,
      ...(fix?.choices ?? []).map(
        ({ label, data: own = {} }) => `> → ${filled(words.fixes?.[label], own)}`,
      ),
    ])
    .flatMap((line, i) => (i === 0 ? [line] : [">", line]));
}

function block(lines: readonly string[]): string[] {
  return ["```text", ...lines, "```"];
}

/** The lines of an example that the reader needs, with the headings above them. */
function linesOf(example: Example, wanted: (cells: readonly string[]) => boolean): string[] {
  const parts = namedGrids(example);
  return parts.flatMap(({ sheet, grid }) => {
    const lines = shownLines(grid, wanted);
    return parts.length > 1 && lines.length > 0 ? [`【${sheet}】`, ...lines] : lines;
  });
}

/** The lines of the good example that are not in the bad one; all where there is no such line. */
function linesBeside(good: Example, bad: Example): string[] {
  const key = (cells: readonly string[]) => cells.join("|").replace(/[⟦⟧]/g, "");
  const known = new Set(
    namedGrids(bad).flatMap(({ grid }) => grid.map((line) => key(line.map(String)))),
  );
  const lines = linesOf(good, (cells) => !known.has(key(cells)));
  return lines.length > 0 ? lines : linesOf(good, () => true);
}

function shownLines(grid: ExampleGrid, wanted: (cells: readonly string[]) => boolean): string[] {
  const rows = grid.map((line) => line.map(String));
  const heading = rows.findIndex((cells) => cells.some((cell) => /指标值|目标值/.test(cell)));
  const chosen = rows.map((cells) => wanted(cells));
  const below = heading >= 0 && chosen.some((yes, i) => yes && i > heading);
  return rows
    .filter((_, i) => chosen[i] || (below && i === heading))
    .map((cells) =>
      cells
        .join(" | ")
        .replace(/\s*\n\s*/g, "⏎")
        .trim(),
    );
}
