/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/words/bilingual";
import { entryMaker } from "../../src/repair/ignored";
import { operatorMissing } from "../../src/rules/value/operator-missing";
import { Refusal } from "../../src/sheet/workbook";
import { App } from "../../src/taskpane/app";
import { createPane } from "../../src/taskpane/create-pane";
import { memoryWorkbook } from "./memory-workbook";
import { faultyRows, projectSheet } from "./sheets-fixture";

// What the pane loads later is compiled here the first time it is asked for.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(30_000);

beforeAll(() => {
  // jsdom has no media queries; the pane's components ask for none but these two answers.
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as never;
  // Nor does it lay anything out that could be scrolled.
  Element.prototype.scrollIntoView = () => undefined;
});

function open(
  workbook = memoryWorkbook([projectSheet("项目1", ...faultyRows)]),
  language: Language = "zh",
) {
  const pane = createPane(workbook);
  render(<App language={language} pane={pane} hostBackground={undefined} />);
  return { pane, workbook, user: userEvent.setup() };
}

const rows = (level: number) =>
  screen
    .getAllByRole("treeitem")
    .filter(
      (row) => row.ariaLevel === String(level) || row.getAttribute("aria-level") === String(level),
    );

test("one press checks, says the result in one line and lists it by table", async () => {
  const { user } = open();
  expect(screen.getByRole("heading", { name: "还没有校验" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  expect(await screen.findByRole("tree", { name: "问题列表" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(
    /^1 张绩效目标表 · \d+ 错误 · \d+ 警告 · \d+ 提示/,
  );
  const [table] = rows(1);
  expect(table).toHaveAccessibleName(/^信访专项业务费，项目1，/);
  expect(within(table!).getAllByRole("treeitem").length).toBeGreaterThan(2);
});

test("by keyboard alone: move, show, explain, close, and back to the table", async () => {
  const { user, workbook } = open();
  await user.tab();
  await user.keyboard("{Enter}");
  const tree = await screen.findByRole("tree");
  while (!tree.contains(document.activeElement)) await user.tab();
  const [table] = rows(1);
  expect(table).toHaveFocus();

  await user.keyboard("{ArrowDown}");
  const [first, second] = rows(2);
  expect(first).toHaveFocus();
  expect(workbook.shown).toHaveLength(1);
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  expect(workbook.shown).toHaveLength(2);

  await user.keyboard("{ArrowRight}");
  expect(second).toHaveAttribute("aria-expanded", "true");
  expect(within(second!).getByText("怎么改")).toBeVisible();
  await user.tab();
  expect(second).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard("{Escape}");
  expect(second).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(second).toHaveAttribute("aria-expanded", "false");
  await user.keyboard("{ArrowLeft}");
  expect(table).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(table).toHaveAttribute("aria-expanded", "false");
  await user.keyboard("{ArrowRight}{End}");
  expect(rows(2).at(-1)).toHaveFocus();
});

test("a click shows the cell and explains; 为什么？ tells reason, source and examples", async () => {
  const { user, workbook } = open();
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await screen.findByRole("tree");
  const row = rows(2).find((one) => one.textContent?.includes("E6"))!;
  await user.click(within(row).getByText("E6"));
  expect(workbook.shown).toEqual(["项目1!E6"]);
  await user.click(within(row).getByRole("button", { name: "为什么？" }));
  for (const term of ["原因", "依据", "示例"]) expect(within(row).getByText(term)).toBeVisible();
  expect(within(row).getAllByLabelText("有误").length).toBeGreaterThan(0);
  expect(within(row).getAllByLabelText("正确").length).toBeGreaterThan(0);
});

test("the counts filter the list", async () => {
  const { user } = open();
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await screen.findByRole("tree");
  const filter = screen.getByRole("button", { name: /^\d+ 警告$/ });
  await user.click(filter);
  expect(filter).toHaveAttribute("aria-pressed", "true");
  expect(rows(2).every((row) => /^警告：/.test(row.getAttribute("aria-label")!))).toBe(true);
});

test("what was recognised can be seen, with its reasons and what could not be judged", async () => {
  const { user, workbook } = open();
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await user.click(await screen.findByRole("tab", { name: "识别结果" }));
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent("13012322P002581106102");
  expect(panel).toHaveTextContent("3 条");
  expect(panel).toHaveTextContent("未能判断的规则");
  await user.click(within(panel).getByText(/^识别依据/));
  expect(panel).toHaveTextContent("表头“三级指标”");
  expect(panel).not.toHaveTextContent(/[a-z]+-[a-z]+/);
  await user.click(within(panel).getByRole("button", { name: "信访专项业务费" }));
  expect(workbook.shown).toEqual(["项目1!A1:F8"]);
});

test("a rule switched off is gone at once; the settings button gets the keyboard back", async () => {
  const { user, pane } = open();
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await screen.findByRole("tree");
  await user.click(screen.getByRole("button", { name: "设置" }));
  expect(await screen.findByRole("heading", { name: "校验设置" })).toBeVisible();
  expect(screen.getByRole("button", { name: "返回" })).toHaveFocus();
  await user.type(screen.getByRole("searchbox"), "operator-missing");
  const [rule] = screen.getAllByRole("switch");
  expect(rule).toHaveAccessibleDescription(operatorMissing.words.zh.why);
  await user.click(rule!);
  expect(pane.getState().settings.off).toEqual(["operator-missing"]);
  await user.keyboard("{Escape}");
  expect(screen.getByRole("button", { name: "设置" })).toHaveFocus();
  expect(pane.getState().report!.findings.map((one) => one.rule)).not.toContain("operator-missing");
});

test("every refusal says what to do, and stale or missing results likewise", async () => {
  const { user, workbook } = open();
  workbook.refusal = new Refusal("cell-edit-mode");
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  // Not within what scrolls: it must be in sight wherever the list stands.
  const notice = within(await screen.findByRole("region", { name: "Excel 正在编辑单元格" }));
  expect(notice.getByText(/请先按 Enter 键结束编辑/)).toBeVisible();
  expect(screen.getByRole("main")).not.toHaveTextContent("请先按 Enter 键结束编辑");
  expect(screen.getByRole("status")).toHaveTextContent("Excel 正在编辑单元格");
  workbook.refusal = undefined;
  await user.click(screen.getByRole("button", { name: "再试一次" }));
  await screen.findByRole("tree");
  act(() => workbook.touch("项目1"));
  expect(screen.getByText(/“项目1”有改动/)).toBeVisible();
  workbook.sheets = [];
  await user.click(screen.getByRole("button", { name: "重新校验" }));
  expect(await screen.findByRole("heading", { name: "没有找到绩效目标表" })).toBeVisible();
});

test("without a table the ways to one are named, and what was set aside is not said to be right", async () => {
  const { pane, workbook, user } = open(memoryWorkbook([]));
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  expect(await screen.findByText(/请勾选“包括隐藏的工作表”再校验/)).toBeVisible();
  expect(screen.getByText(/如果还没有表/)).toBeVisible();
  workbook.sheets = [projectSheet("项目1", ...faultyRows)];
  await act(() => pane.check());
  await act(() =>
    pane.repair(async (repair) => {
      for (const finding of pane.getState().report!.findings) {
        await repair.ignore([entryMaker(pane.getState().report!)(finding, "已核实")], "E6");
      }
    }),
  );
  expect(await screen.findByText(/另有 \d+ 个问题已忽略/)).toBeVisible();
});

test("findings of one kind are ignored together where that is ticked", async () => {
  const sheet = projectSheet(
    "项目1",
    ...faultyRows.slice(0, 2),
    faultyRows[2]!,
    faultyRows[2]!.replace("化解率", "办结率"),
    faultyRows[2]!.replace("化解率", "受理率"),
  );
  const { pane, user, workbook } = open(memoryWorkbook([sheet]));
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await screen.findByRole("tree");
  const row = rows(2).find((one) => one.textContent.includes("百分比"))!;
  expect(row).toHaveTextContent("同类 3 处");
  const count = pane.getState().report!.findings.length;
  await user.click(within(row).getByText("同类 3 处"));
  await user.click(await screen.findByRole("button", { name: "忽略…" }));
  await user.click(await screen.findByRole("checkbox", { name: "同类的其余 2 处一并忽略" }));
  await user.click(screen.getByRole("button", { name: "忽略" }));
  expect((await screen.findAllByText(/^已忽略 E8 等 3 处/)).length).toBeGreaterThan(0);
  expect(pane.getState().report!.findings).toHaveLength(count - 3);
  expect(workbook.stored.get("ignored")).toHaveLength(3);

  await user.click(within(rows(2).at(-1)!).getByText(/^[A-Z]\d+$/));
  await user.click(await screen.findByRole("button", { name: "忽略…" }));
  await user.click(screen.getByRole("button", { name: "忽略" }));
  expect((await screen.findAllByText(/^已忽略 /)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "取消忽略" }));
  await waitFor(() => expect(workbook.stored.get("ignored")).toHaveLength(3));
  await user.click(screen.getByRole("button", { name: "重新忽略" }));
  await waitFor(() => expect(workbook.stored.get("ignored")).toHaveLength(4));

  await user.click(screen.getByRole("tab", { name: "已忽略 4" }));
  await user.click(screen.getByRole("button", { name: "同类 3 处一并取消忽略" }));
  await waitFor(() => expect(workbook.stored.get("ignored")).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "重新忽略" }));
  await user.click(await screen.findByRole("button", { name: "全部取消忽略（4）" }));
  expect(await screen.findByText("没有忽略任何问题。")).toBeVisible();
  expect(screen.getByRole("tab", { name: "已忽略" })).toHaveFocus();
  expect(pane.getState().report!.findings).toHaveLength(count);
  expect(workbook.stored.get("ignored")).toBeUndefined();
});

test("where the traces cannot be looked for, it is said why, and they can be looked for again", async () => {
  const { user, workbook } = open();
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await screen.findByRole("tree");
  workbook.refusal = new Refusal("cell-edit-mode");
  await user.click(screen.getByRole("button", { name: "清除痕迹" }));
  const again = await screen.findByRole("button", { name: "再试一次" });
  expect((await screen.findAllByText(/请先按 Enter 键结束编辑/)).at(-1)).toBeVisible();
  workbook.refusal = undefined;
  await user.click(again);
  expect(await screen.findByText("工作簿里没有助手留下的内容。")).toBeVisible();
});

test("protected sheets are named, with what follows from it, until that is closed", async () => {
  const sheet = { ...projectSheet("项目1", ...faultyRows), protected: true };
  const { user } = open(memoryWorkbook([sheet, projectSheet("项目2", ...faultyRows)]));
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  await screen.findByRole("tree");
  expect(screen.getByText(/“项目1”受保护：问题照常列出/)).toBeVisible();
  expect(screen.getByText(/^项目1 · A1:F8 · 受保护$/)).toBeVisible();
  expect(screen.getByText(/^项目2 · A1:F8$/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "关闭" }));
  expect(screen.queryByText(/问题照常列出/)).toBeNull();
});

test("a running check can be stopped", async () => {
  const { user, workbook } = open();
  workbook.held = true;
  await user.click(screen.getByRole("button", { name: "一键校验" }));
  expect(await screen.findByRole("progressbar", { name: "校验进度" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "停止" }));
  expect(screen.getByText(/工作簿没有任何改动/)).toBeVisible();
});

test("it speaks English, and explains an Excel too old and a page outside Excel", async () => {
  const { user } = open(undefined, "en");
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(await screen.findByRole("tree", { name: "Findings" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect(rows(2)[0]).toHaveAccessibleName(/^Warning: /);

  const old = memoryWorkbook([]);
  open({ ...old, can: { check: false, undoGroup: false } });
  expect(screen.getByRole("heading", { name: "此版本 Excel 不支持" })).toBeVisible();
  render(<App language="zh" pane={undefined} hostBackground="#000000" />);
  expect(screen.getByRole("heading", { name: "请在 Excel 中打开" })).toBeVisible();
});
