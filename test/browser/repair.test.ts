import type { FrameLocator } from "playwright-core";
import { focusedName, tabTo } from "./keyboard";
import { cutOff, paneFrame } from "./sound";
import { openStandinPage, until, type StandinPage } from "./standin-page";

/*
 * Repairing as an officer does it, in a real browser over the stand-in: the sample workbook is
 * checked, repaired, and after undoing identical, cell by cell, to what was opened.
 */

let standin: StandinPage;
let pane: FrameLocator;

async function open(): Promise<void> {
  standin = await openStandinPage();
  ({ pane } = standin);
  await button("一键校验").waitFor();
}

afterEach(async () => {
  const troubles = await standin.troubles();
  await standin.close();
  expect(troubles).toEqual([]);
});

const button = (name: RegExp | string) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const findings = () => pane.locator('[role="treeitem"][aria-level="2"]');
const said = () => pane.getByRole("status").textContent();
const workbook = () =>
  standin.page.evaluate(async () => {
    const { sheets, settings } = await window.standin!.engine.toWorkbookData();
    return { sheets, settings };
  });

/** Cells of the first sheet that the grid draws filled and that have no fill of their own. */
const fillsDrawn = () =>
  standin.page.evaluate(() => {
    const sheet = window.standin!.surface.api.getActiveWorkbook()!.getSheets()[0]!.getSheet();
    const styles = window.standin!.surface.api.getActiveWorkbook()!.getWorkbook().getStyles();
    const cells = Array.from({ length: 120 }, (_, i) => [Math.floor(i / 6), i % 6] as const);
    return cells.filter(([row, column]) => {
      const drawn = styles.getStyleByCell(sheet.getCell(row, column))?.bg;
      return drawn && !styles.getStyleByCell(sheet.getCellRaw(row, column))?.bg;
    }).length;
  });

async function check(): Promise<void> {
  await button("一键校验").click();
  await pane.getByRole("tree").waitFor();
}

/** Findings of the table of the result line, hints included. */
async function hints(): Promise<number> {
  const text = await pane.getByRole("button", { name: /\d+ 提示$/ }).getAttribute("aria-label");
  return Number(/\d+/.exec(text ?? "")![0]);
}

async function saying(text: RegExp): Promise<void> {
  let last = "";
  const isSaid = async () => text.test((last = (await said()) ?? ""));
  await until(isSaid).catch(() => expect(last).toMatch(text));
}

test("with the mouse: fix one, fix all, see the count fall, ignore, mark, report, undo everything", async () => {
  await open();
  const before = await workbook();
  await check();
  const atFirst = await hints();

  const code = findings().filter({ hasText: "项目编码中有空格" }).first();
  await code.locator("> div").first().click();
  await code.getByRole("button", { name: "修复", exact: true }).click();
  await saying(/^已修复 B4 13012321P00BAJ310085 J → 13012321P00BAJ310085J$/);
  expect(await hints()).toBe(atFirst - 1);
  expect(await standin.valueOf("1.特殊疑难第二批", 3, 1)).toBe("13012321P00BAJ310085J");

  const plan = findings().filter({ hasText: "表头单位是" }).first();
  await plan.locator("> div").first().click();
  await plan.getByRole("button", { name: "修复…" }).click();
  expect(await cutOff(paneFrame(standin.page))).toEqual([]);
  await plan.getByRole("radio").nth(1).check();
  await plan.getByRole("button", { name: "写入" }).click();
  await saying(/^已修复 A7 改动 \d 个单元格$/);
  expect(await standin.valueOf("1.特殊疑难第二批", 7, 1)).toBe(25);

  await button(/^全部修复（\d+）$/).click();
  await pane.getByRole("checkbox", { name: /^可直接修复/ }).waitFor();
  await button(/^写入 \d+ 个单元格$/).click();
  await saying(/^已修复 \d+ 处 改动 \d+ 个单元格$/);
  expect(await hints()).toBeLessThan(atFirst / 2);
  expect(await pane.getByRole("button", { name: "全部修复…" }).count()).toBe(1);
  const repaired = await workbook();

  const left = await hints();
  const ignored = findings().first();
  await ignored.locator("> div").first().click();
  await ignored.getByRole("button", { name: "忽略…" }).click();
  await ignored.getByRole("textbox").fill("已向财政局说明");
  await ignored.getByRole("button", { name: "忽略", exact: true }).click();
  await saying(/^已忽略 /);
  expect(await hints()).toBeLessThanOrEqual(left);
  expect(JSON.stringify((await workbook()).settings)).toContain("已向财政局说明");

  expect(await fillsDrawn()).toBe(0);
  await button("标记").click();
  await saying(/^已标记 \d+ 个单元格/);
  expect(await fillsDrawn()).toBeGreaterThan(3);
  const marked = (await workbook()).sheets;
  expect(marked.some(({ conditionalFormats }) => conditionalFormats!.length > 0)).toBe(true);
  expect(marked.map(({ cells }) => cells)).toEqual(repaired.sheets.map(({ cells }) => cells));
  await button("去除标记").click();
  await saying(/^已去除 \d+ 张工作表上的标记/);
  expect(await fillsDrawn()).toBe(0);
  expect((await workbook()).sheets).toEqual(repaired.sheets);

  await button("生成报告").click();
  await saying(/^已生成“校验报告”/);
  expect(await standin.sheetNames()).toContain("校验报告");
  await pane.getByRole("tab", { name: /^已忽略 1$/ }).click();
  await pane.getByRole("button", { name: /^取消忽略：/ }).click();
  await saying(/^已取消忽略 /);

  for (const step of [
    /^已撤销：生成“校验报告”/,
    /^已撤销：修复 \d+ 处/,
    /^已撤销：修复 A7/,
    /^已撤销：修复 B4/,
  ]) {
    await button("撤销").click();
    await saying(step);
  }
  expect(await button("撤销").getAttribute("aria-disabled")).toBe("true");
  expect(await workbook()).toEqual(before);
  expect(await hints()).toBe(atFirst);
  await button("重做").click();
  await saying(/^已重做：修复 B4/);
});

test("with the keyboard alone: fix, ignore, take back, fix all, mark, report, undo everything", async () => {
  await open();
  const before = await workbook();
  const { keyboard } = standin.page;
  const focused = () => pane.locator(":focus");
  const label = () => focusedName(standin);
  const to = (name: string | RegExp, key?: string) => tabTo(standin, name, key);
  await standin.page.getByTitle("关闭任务窗格").focus();
  await keyboard.press("Tab");
  await to(/^一键校验$/);
  await keyboard.press("Enter");
  await pane.getByRole("tree").waitFor();
  const atFirst = await hints();

  // To the finding about the code, and its fix.
  await to(/，1\.特殊疑难第二批，/);
  for (let presses = 0; presses < 40 && !/项目编码中有空格/.test(await label()); presses++) {
    await keyboard.press("ArrowDown");
  }
  await keyboard.press("Enter");
  await to(/^修复$/);
  await keyboard.press("Enter");
  await saying(/^已修复 B4/);
  // The finding is gone; the one that took its place has the keyboard.
  await until(async () => (await focused().getAttribute("role")) === "treeitem");
  expect(await focused().getAttribute("aria-selected")).toBe("true");

  await keyboard.press("Enter");
  await to(/^忽略…$/);
  await keyboard.press("Enter");
  await until(async () => (await focused().getAttribute("type")) === "radio");
  await keyboard.press("ArrowDown");
  await to(/^忽略$/);
  await keyboard.press("Enter");
  await saying(/^已忽略 /);
  await until(async () => (await focused().getAttribute("role")) === "treeitem");
  expect(JSON.stringify((await workbook()).settings)).toContain("上级要求如此填写");

  await to(/^问题$/, "Shift+Tab");
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  expect(await label()).toBe("已忽略 1");
  expect(await pane.getByText("理由：上级要求如此填写").isVisible()).toBe(true);
  await to(/^取消忽略：/);
  await keyboard.press("Enter");
  await saying(/^已取消忽略 /);
  expect((await workbook()).settings).toBeUndefined();

  await to(/^全部修复（\d+）$/, "Shift+Tab");
  await keyboard.press("Enter");
  await until(async () => (await label()) === "返回");
  await button(/^写入 \d+ 个单元格$/).waitFor();
  await to(/^可直接修复/);
  await keyboard.press("Space");
  await button("没有勾选任何问题").waitFor();
  await keyboard.press("Space");
  await button(/^写入 \d+ 个单元格$/).waitFor();
  // Not past 返回: from there Office.js leads out of the pane.
  await keyboard.press("Shift+Tab");
  expect(await label()).toMatch(/^写入 \d+ 个单元格$/);
  await keyboard.press("Enter");
  await saying(/^已修复 \d+ 处/);
  expect(await hints()).toBeLessThan(atFirst / 2);
  await until(async () => /^全部修复/.test(await label()));

  const repaired = (await workbook()).sheets;
  await to(/^标记$/);
  await keyboard.press("Enter");
  await saying(/^已标记 \d+ 个单元格/);
  expect((await workbook()).sheets).not.toEqual(repaired);
  await to(/^去除标记$/);
  await keyboard.press("Enter");
  await saying(/^已去除 \d+ 张工作表上的标记/);
  expect((await workbook()).sheets).toEqual(repaired);

  await to(/^生成报告$/, "Shift+Tab");
  await keyboard.press("Enter");
  await saying(/^已生成“校验报告”/);
  expect(await standin.sheetNames()).toContain("校验报告");

  for (const step of [/^已撤销：生成“校验报告”/, /^已撤销：修复 \d+ 处/, /^已撤销：修复 B4/]) {
    await keyboard.press("Control+z");
    await saying(step);
  }
  expect(await workbook()).toEqual(before);
  await keyboard.press("Control+y");
  await saying(/^已重做：修复 B4/);
});

test("the preview lets the officer choose, and leaves out what is not ticked", async () => {
  await open();
  await check();
  await button(/^全部修复（\d+）$/).click();
  await pane.getByRole("checkbox", { name: /^可直接修复/ }).uncheck();
  await button("没有勾选任何问题").waitFor();
  const plan = pane.getByRole("listitem").filter({ hasText: "表头单位是" }).first();
  await plan.getByRole("combobox").selectOption({ index: 1 });
  expect(await plan.getByRole("checkbox").isChecked()).toBe(true);
  await plan.getByText("25.00", { exact: true }).waitFor();
  await button(/^写入 4 个单元格$/).click();
  await saying(/^已修复 1 处 改动 4 个单元格$/);
  expect(await standin.valueOf("1.特殊疑难第二批", 7, 1)).toBe(25);
  expect(await standin.valueOf("1.特殊疑难第二批", 3, 1)).toBe("13012321P00BAJ310085 J");
});

test("what the officer types meanwhile is not overwritten, and checking again goes on", async () => {
  await open();
  await check();
  const code = findings().filter({ hasText: "项目编码中有空格" }).first();
  await code.locator("> div").first().click();
  await standin.page.evaluate(() =>
    window.standin!.engine.type("1.特殊疑难第二批", "B4", "13012321P00BAJ310085X"),
  );
  await code.getByRole("button", { name: "修复", exact: true }).click();
  await saying(/^单元格已有改动 工作簿没有任何改动/);
  expect(await standin.valueOf("1.特殊疑难第二批", 3, 1)).toBe("13012321P00BAJ310085X");
  const notice = pane.getByRole("region", { name: "单元格已有改动" });
  await notice.getByRole("button", { name: "重新校验" }).click();
  await pane.getByText("单元格已有改动").waitFor({ state: "detached" });
  expect(await findings().filter({ hasText: "项目编码中有空格" }).count()).toBeLessThan(2);
});

test("with 实时校验 on the result follows what is typed; the open finding stays open", async () => {
  await open();
  await check();
  await pane.getByRole("checkbox", { name: "实时校验" }).check();
  const first = findings().filter({ hasText: "表头单位是" }).first();
  await first.locator("> div").first().click();
  await pane.getByRole("main").evaluate((main) => main.scrollTo(0, 150));
  const atFirst = await hints();
  await standin.page.evaluate(() =>
    window.standin!.engine.type("1.特殊疑难第二批", "B4", "13012321P00BAJ310085J"),
  );
  await until(async () => (await hints()) < atFirst);
  expect(await first.getAttribute("aria-expanded")).toBe("true");
  expect(await pane.getByRole("main").evaluate((main) => main.scrollTop)).toBe(150);
});

test("everything kept in the workbook is listed and removed before it is sent", async () => {
  await open();
  const before = await workbook();
  await check();
  const first = findings().first();
  await first.locator("> div").first().click();
  await first.getByRole("button", { name: "忽略…" }).click();
  await first.getByRole("textbox").fill("已向财政局说明");
  await first.getByRole("button", { name: "忽略", exact: true }).click();
  await saying(/^已忽略 /);
  await button("生成报告").click();
  await saying(/^已生成/);
  await button("清除痕迹").click();
  await pane.getByRole("checkbox", { name: /^忽略记录 1 条/ }).waitFor();
  await pane.locator("summary").filter({ hasText: "已忽略的问题" }).click();
  expect(await pane.getByText("已向财政局说明").first().isVisible()).toBe(true);
  await button("清除 2 项").click();
  await saying(/^已清除 2 项/);
  expect(await workbook()).toEqual(before);
});

test("a protected sheet: findings yes, repairs and typing no", async () => {
  await open();
  await standin.page.evaluate(async () => {
    const { engine, open: openBook } = window.standin!;
    const data = await engine.toWorkbookData();
    data.sheets[0]!.protected = true;
    document.querySelector("iframe")!.dataset.old = "yes";
    await openBook({ name: "受保护.xlsx", data });
  });
  await standin.page.locator("iframe:not([data-old])").waitFor();
  await button("一键校验").waitFor();
  const before = await workbook();
  await check();
  const code = findings().filter({ hasText: "项目编码中有空格" }).first();
  await code.locator("> div").first().click();
  const fix = code.getByRole("button", { name: "修复", exact: true });
  expect(await fix.getAttribute("aria-disabled")).toBe("true");
  expect(await fix.getAttribute("title")).toMatch(/^工作表受保护/);

  await standin.clickCell("B4");
  await standin.page.keyboard.type("x");
  await standin.page.keyboard.press("Enter");
  await standin.page.getByText("这张工作表受保护，不能改动。").waitFor();
  await standin.page.keyboard.press("Delete");
  expect(await workbook()).toEqual(before);
});
