import type { FrameLocator } from "playwright-core";
import { tabTo } from "./keyboard";
import { openStandinPage, type StandinPage, type StandinPageOptions } from "./standin-page";

/*
 * The pane as an officer meets it, in a real browser over the stand-in: with the mouse and with the
 * keyboard alone. How it looks and reads in every state is in access.test.ts.
 */

let standin: StandinPage;
let pane: FrameLocator;

async function open(options: StandinPageOptions = {}): Promise<void> {
  standin = await openStandinPage(options);
  ({ pane } = standin);
  await checkButton().waitFor();
}

afterEach(async () => {
  const troubles = await standin.troubles();
  await standin.close();
  expect(troubles).toEqual([]);
});

const checkButton = () => pane.getByRole("button", { name: /^(一键校验|Check)$/ });
const tree = () => pane.getByRole("tree");
const findings = () => pane.locator('[role="treeitem"][aria-level="2"]');

async function check(): Promise<void> {
  await checkButton().click();
  await tree().waitFor();
}

/** Sheet and cells that are selected, as "项目1!A7". */
function selected(): Promise<string> {
  return standin.page.evaluate(() => {
    const sheet = window.standin!.surface.api.getActiveWorkbook()!.getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation() ?? ""}`;
  });
}

async function expectSelected(cell: RegExp): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!cell.test(await selected()) && Date.now() < deadline) {
    await standin.page.waitForTimeout(50);
  }
  expect(await selected()).toMatch(cell);
}

test("with the mouse: check, see the result, go to a cell and to the cells it rests on", async () => {
  await open();
  expect(await pane.getByRole("heading", { name: "还没有校验" }).isVisible()).toBe(true);
  await check();
  const result = await pane.getByRole("status").textContent();
  expect(result).toMatch(/^5 张绩效目标表 · \d+ 错误 · \d+ 警告 · \d+ 提示/);

  const plan = findings().filter({ hasText: "表头单位是" }).first();
  await plan.locator("> div").first().click();
  await expectSelected(/^1\.特殊疑难第二批!A7/);
  await plan.getByRole("button", { name: /^E8/ }).click();
  await expectSelected(/!E8/);
  await plan.getByRole("button", { name: "为什么？" }).click();
  expect(await plan.getByText("依据", { exact: true }).isVisible()).toBe(true);

  await pane.getByRole("tab", { name: "识别结果" }).click();
  await pane
    .getByRole("button", { name: /^信访专项业务费/ })
    .first()
    .click();
  await expectSelected(/^3\.信访专项业务费!A/);
});

test("with the keyboard alone: check, move through the findings, explain, filter, settings", async () => {
  await open();
  const { keyboard } = standin.page;
  // From the button that closes the pane, Tab leads into it.
  await standin.page.getByTitle("关闭任务窗格").focus();
  await keyboard.press("Tab");
  const focused = () => pane.locator(":focus");
  const to = (name: RegExp, key?: string) => tabTo(standin, name, key);

  await to(/一键校验/);
  await keyboard.press("Enter");
  await tree().waitFor();
  await to(/，1\.特殊疑难第二批，/);
  await keyboard.press("ArrowDown");
  await expectSelected(/!A7/);
  await keyboard.press("ArrowDown");
  await expectSelected(/!C14/);
  await keyboard.press("Enter");
  expect(await focused().getAttribute("aria-expanded")).toBe("true");
  await to(/^为什么？$/);
  await keyboard.press("Enter");
  expect(await pane.getByText("示例", { exact: true }).isVisible()).toBe(true);
  await keyboard.press("Escape");
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  expect(await focused().getAttribute("aria-level")).toBe("1");
  await keyboard.press("ArrowLeft");
  expect(await focused().getAttribute("aria-expanded")).toBe("false");

  await keyboard.press("Shift+Tab");
  await keyboard.press("Shift+Tab");
  await keyboard.press("ArrowRight");
  expect(await focused().textContent()).toBe("识别结果");
  expect(await pane.getByText(/识别得分/).count()).toBe(5);

  for (let presses = 0; presses < 15; presses++) await keyboard.press("Shift+Tab");
  await to(/^设置$/);
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "校验设置" }).waitFor();
  await keyboard.press("Escape");
  expect(await focused().getAttribute("aria-label")).toBe("设置");
});

test("what the officer types makes the result stale, and a cell being edited refuses the check", async () => {
  await open();
  await check();
  const counted = await pane.getByRole("status").textContent();
  await standin.page.evaluate(() =>
    window.standin!.engine.type("1.特殊疑难第二批", "A7", "资金支出计划（万元）"),
  );
  await pane.getByText("“1.特殊疑难第二批”有改动").waitFor();
  await standin.page.evaluate(() => (window.standin!.engine.cellEditMode = true));
  await pane.getByRole("button", { name: "重新校验" }).click();
  await pane.getByRole("region").getByText("请先按 Enter 键结束编辑").waitFor();
  await standin.page.evaluate(() => (window.standin!.engine.cellEditMode = false));
  await pane.getByRole("button", { name: "再试一次" }).click();
  await pane.getByText("有改动").waitFor({ state: "detached" });
  expect(await pane.getByRole("status").textContent()).not.toBe(counted);
});

test("settings stay in the workbook", async () => {
  await open();
  await check();
  await pane.getByRole("button", { name: "设置" }).click();
  await pane.getByRole("searchbox").fill("plan-header-unit");
  await pane.getByRole("switch").uncheck();
  await pane.getByRole("button", { name: "返回" }).click();
  expect(await findings().filter({ hasText: "表头单位是" }).count()).toBe(0);
  const stored = await standin.page.evaluate(
    async () => (await window.standin!.engine.toWorkbookData()).settings,
  );
  expect(JSON.stringify(stored)).toContain("plan-header-unit");
});
