import path from "node:path";
import type { Part, Size, StandinWindow } from "./window";

/** A picture of the documents and how it comes about in the running product. */
export interface Picture {
  /** File in docs/pictures, without ending. */
  name: string;
  size?: Size;
  /** Of the page's address: a sample workbook, the width of the pane. */
  query?: Record<string, string>;
  /** Path of the page; the stand-in where it is left out. */
  path?: string;
  part: Part;
  steps?(window: StandinWindow): Promise<void>;
}

const sample = path.resolve(__dirname, "../../assets/samples/正定县信访局2022绩效目标.xlsx");
const tall = { width: 1360, height: 1160 };
const planHeading = "表头单位是";

export const pictures: readonly Picture[] = [
  {
    name: "check",
    part: "window",
    async steps(window) {
      await window.check();
      await window.openFinding(planHeading);
    },
  },
  {
    name: "why",
    part: "pane",
    size: tall,
    async steps(window) {
      await window.check();
      const finding = await window.openFinding(planHeading);
      await finding.getByRole("button", { name: "为什么？" }).click();
    },
  },
  {
    name: "recognised",
    part: "pane",
    async steps(window) {
      await window.check();
      await window.pane.getByRole("tab", { name: "识别结果" }).click();
      await window.pane
        .getByText(/识别得分/)
        .first()
        .click();
    },
  },
  {
    name: "settings",
    part: "pane",
    async steps(window) {
      await window.check();
      await window.button("设置").click();
      await window.pane.getByRole("switch").first().waitFor();
    },
  },
  { name: "cell-before", part: { cells: "A7:G8" } },
  {
    name: "cell-after",
    part: { cells: "A7:G8" },
    steps: fixPlanHeading,
  },
  {
    name: "fix",
    part: "pane",
    size: tall,
    async steps(window) {
      await window.check();
      const finding = await window.openFinding(planHeading);
      await finding.getByRole("button", { name: "修复…" }).click();
      await window.pane.getByRole("button", { name: "写入" }).waitFor();
    },
  },
  {
    name: "fixed",
    part: "pane",
    async steps(window) {
      await fixPlanHeading(window);
      await window.pane.getByRole("main").evaluate((main) => main.scrollTo(0, 0));
    },
  },
  {
    name: "ignore",
    part: "pane",
    size: tall,
    async steps(window) {
      await window.check();
      const finding = await window.openFinding(planHeading);
      await finding.getByRole("button", { name: "忽略…" }).click();
      await window.pane.getByRole("button", { name: "忽略", exact: true }).waitFor();
    },
  },
  {
    name: "fix-all",
    part: "pane",
    async steps(window) {
      await window.check();
      await window.button(/^全部修复/).click();
      await window.button(/^写入 \d+ 个单元格$/).waitFor();
    },
  },
  {
    name: "report",
    part: "window",
    size: { width: 1280, height: 520 },
    async steps(window) {
      await window.check();
      await window.button("生成报告").click();
      await window.said(/^已生成/);
    },
  },
  {
    name: "traces",
    part: "pane",
    async steps(window) {
      await window.check();
      const finding = await window.openFinding(planHeading);
      await finding.getByRole("button", { name: "忽略…" }).click();
      await window.pane.getByRole("button", { name: "忽略", exact: true }).click();
      await window.said(/^已忽略 A7/);
      await window.button(/^标记$/).click();
      await window.said(/^已标记/);
      await window.button("清除痕迹").click();
      await window.button(/^清除 \d+ 项$/).waitFor();
    },
  },
  {
    name: "templates",
    part: "pane",
    query: { file: "empty" },
    async steps(window) {
      await window.button(/^模板$/).click();
      await window.pane.getByRole("searchbox").waitFor();
    },
  },
  {
    name: "template",
    part: "pane",
    query: { file: "empty" },
    async steps(window) {
      await openTemplate(window);
    },
  },
  {
    name: "template-table",
    part: "pane",
    size: tall,
    query: { file: "empty" },
    async steps(window) {
      await openTemplate(window);
      await fillTable(window, ["120", "300", "5"]);
      await window.pane.getByRole("main").evaluate((main) => main.scrollTo(0, 0));
    },
  },
  {
    name: "template-blanks",
    part: "pane",
    query: { file: "empty" },
    async steps(window) {
      await insertTable(window, ["120"]);
    },
  },
  {
    name: "template-done",
    part: "window",
    size: { width: 1360, height: 900 },
    query: { file: "empty" },
    async steps(window) {
      await insertTable(window, ["120", "300", "5"]);
    },
  },
  {
    name: "page",
    path: "/pane/page/index.html",
    part: "window",
    size: { width: 1360, height: 860 },
    async steps({ page }) {
      await page.locator('input[type="file"]').first().setInputFiles(sample);
      await page.getByText(planHeading).first().click();
    },
  },
];

async function fixPlanHeading(window: StandinWindow): Promise<void> {
  await window.check();
  const finding = await window.openFinding(planHeading);
  await finding.getByRole("button", { name: "修复…" }).click();
  await window.button("写入").click();
  await window.pane.getByText("已修复 A7", { exact: true }).waitFor();
}

async function openTemplate(window: StandinWindow): Promise<void> {
  await window.button(/^模板$/).click();
  await window.pane.getByRole("searchbox").fill("xfzx");
  await window.button(/^信访专项业务费/).click();
  await window.button("新建整张表").waitFor();
}

async function insertTable(window: StandinWindow, numbers: readonly string[]): Promise<void> {
  await openTemplate(window);
  await fillTable(window, numbers);
  await window.button("插入这张表").click();
  await window.said(/已经做好$/);
}

/** The budget, and the numbers that only the officer knows. */
async function fillTable(window: StandinWindow, numbers: readonly string[]): Promise<void> {
  await window.button("新建整张表").click();
  await window.pane.getByLabel("预算数（万元）").fill("5");
  const fields = window.pane.getByRole("group", { name: "指标数值" }).getByRole("textbox");
  for (const [index, number] of numbers.entries()) await fields.nth(index).fill(number);
}
