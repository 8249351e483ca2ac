import type { FrameLocator } from "playwright-core";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { writeWorkbook } from "../../src/standin/file/write-workbook";
import { focusedName, tabTo } from "./keyboard";
import { openStandinPage, until, type StandinPage, type StandinPageOptions } from "./standin-page";

/* Templates as an officer meets them, in a real browser over the stand-in. */

let standin: StandinPage;
let pane: FrameLocator;

async function open(options: StandinPageOptions = {}): Promise<void> {
  standin = await openStandinPage(options);
  ({ pane } = standin);
  await pane.getByRole("button", { name: /^(一键校验|Check)$/ }).waitFor();
}

afterEach(async () => {
  const troubles = await standin.troubles();
  await standin.close();
  expect(troubles).toEqual([]);
});

const stored = (): Promise<WorkbookData> =>
  standin.page.evaluate(() => window.standin!.engine.toWorkbookData());

test("by keyboard alone: a table for 信访专项业务费 in an empty workbook, checked, and undone", async () => {
  await open({ query: { file: "empty" } });
  const { keyboard } = standin.page;
  const before = await stored();
  await standin.page.getByRole("button", { name: "插入模板" }).focus();
  await keyboard.press("Enter");
  await pane.getByRole("searchbox").waitFor();
  await until(async () => (await focusedName(standin)) === "查找模板");
  await keyboard.type("xfywf");
  await keyboard.press("ArrowDown");
  expect(await focusedName(standin)).toMatch(/^信访专项业务费/);
  await keyboard.press("Enter");
  await tabTo(standin, /^新建整张表$/);
  await keyboard.press("Enter");
  await tabTo(standin, /^编制单位/);
  await keyboard.type("542001 示范县信访局本级");
  await tabTo(standin, /^预算数/);
  await keyboard.type("22.14");
  await tabTo(standin, /^接待群众来访批次/);
  await keyboard.type("320");
  await tabTo(standin, /^插入这张表$/);
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "“信访专项业务费”已经做好" }).waitFor();
  expect(await standin.sheetNames()).toEqual(["Sheet1", "信访专项业务费"]);
  expect(await standin.valueOf("信访专项业务费", 7, 1)).toBe(5.54);
  expect(await standin.valueOf("信访专项业务费", 10, 4)).toBe("≥320批次");
  expect(await pane.getByRole("heading", { name: "待填 2 处" }).isVisible()).toBe(true);

  await until(async () => (await focusedName(standin)) === "校验");
  await keyboard.press("Enter");
  await pane.getByRole("tree").waitFor();
  const findings = pane.locator('[role="treeitem"][aria-level="2"]');
  expect(await findings.allTextContents()).toEqual([
    expect.stringContaining("待填件"),
    expect.stringContaining("待填个百分点"),
  ]);

  await keyboard.press("Control+z");
  await until(async () => (await standin.sheetNames()).length === 1);
  expect(await stored()).toEqual(before);
});

test("a table gets the rows it lacks in two clicks", async () => {
  await open({ query: { file: "empty" } });
  const rows = [
    ["信访专项业务费绩效目标表"],
    ["项目名称", "信访专项业务费", "", "预算数（万元）", 5],
    ["绩效目标", "按规定受理办理群众信访事项。"],
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ["产出指标", "数量指标", "接待群众来访批次", "全年接待的来访批次", "≥200批次", "计划标准"],
    ["", "质量指标", "信访事项规范办理率", "合格件数÷抽查件数×100%", "≥95%", "历史标准"],
    ["效益指标", "社会效益指标", "一次性化解率", "化解件数÷初次件数×100%", "≥80%", "历史标准"],
  ];
  const cells = rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const buffer = Buffer.from(await writeWorkbook({ sheets: [{ name: "项目1", cells }] }));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await standin.page.setInputFiles('input[type="file"]', { name: "有缺项.xlsx", mimeType, buffer });
  await until(async () => (await standin.sheetNames())[0] === "项目1");
  await pane.getByRole("button", { name: "一键校验" }).click();
  const lacking = pane.locator('[role="treeitem"]').filter({ hasText: /缺少时效指标/ });
  await lacking.last().locator("> div").first().click();
  const before = await stored();

  await pane.getByRole("button", { name: "补上缺少的指标" }).click();
  await pane.getByRole("heading", { name: "缺少时效指标" }).waitFor();
  await pane.getByRole("button", { name: /^插入 \d 项$/ }).click();

  await pane.getByRole("heading", { name: /已插入 \d 项指标/ }).waitFor();
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("tab", { name: "问题" }).waitFor();
  expect(await pane.getByText(/缺少(时效|成本|满意度)指标/).count()).toBe(0);
  await pane.getByRole("button", { name: "撤销" }).click();
  await pane
    .getByText(/缺少时效指标/)
    .first()
    .waitFor();
  expect(await stored()).toEqual(before);
});

test("letters of an input method are not looked for, and its keys start nothing", async () => {
  await open({ query: { file: "empty" } });
  await standin.press("插入模板");
  const search = pane.getByRole("searchbox");
  await search.waitFor();
  const sections = () => pane.getByRole("heading", { level: 2 }).allTextContents();
  const all = await sections();
  const client = await standin.page.context().newCDPSession(standin.page);
  await until(async () => (await focusedName(standin)) === "查找模板");
  await client.send("Input.imeSetComposition", {
    text: "man'yi",
    selectionStart: 6,
    selectionEnd: 6,
  });
  expect(await search.inputValue()).toBe("man'yi");
  expect(await sections()).toEqual(all);
  await search.dispatchEvent("keydown", { key: "Enter", keyCode: 229, isComposing: true });
  await search.dispatchEvent("keydown", { key: "Escape", keyCode: 229, isComposing: true });
  expect(await focusedName(standin)).toBe("查找模板");
  await client.send("Input.insertText", { text: "满意" });
  await pane.getByRole("heading", { name: /^找到 \d+ 个项目模板$/ }).waitFor();
  expect(await pane.getByRole("checkbox", { name: /满意度/ }).count()).toBeGreaterThan(10);
});

test("a faulty pack is refused with what is wrong and where, a good one is there at once", async () => {
  await open({ query: { file: "empty" } });
  await standin.press("插入模板");
  await pane.getByRole("button", { name: "管理我的模板" }).click();
  await pane.getByRole("button", { name: "导入模板包" }).click();
  const indicator = {
    category: "产出指标",
    subcategory: "数量指标",
    name: "培训期数",
    value: "{n}",
  };
  const pack = (one: object) =>
    JSON.stringify({
      format: "jixiao-templates",
      version: 1,
      templates: [{ name: "干部培训费", group: "某市信访局", indicators: [one] }],
    });
  const field = pane.getByLabel("或把文件内容粘贴在这里");
  await field.fill(pack({ ...indicator, category: "投入指标" }));
  await pane.getByRole("button", { name: "导入", exact: true }).click();
  await pane.getByText(/第 1 个模板，第 1 条指标，一级指标（category）/).waitFor();
  const file = { name: "包.json", mimeType: "application/json" };
  await pane
    .locator('input[type="file"]')
    .setInputFiles({ ...file, buffer: Buffer.from(pack({ ...indicator, name: "=1+1" })) });
  await pane.getByRole("main").getByText("已导入 1 个模板").waitFor();
  const importAgain = async (one: object) => {
    await pane.getByRole("button", { name: "导入模板包" }).click();
    await field.fill(pack(one));
    await pane.getByRole("button", { name: "导入", exact: true }).click();
  };
  await importAgain({ ...indicator, name: "=1+1" });
  await pane.getByRole("main").getByText("包里的模板都已经有了，没有重复导入").waitFor();
  await importAgain({ ...indicator, name: "=1+1", unit: "期" });
  await pane.getByText("包里有 1 个模板与已有的同名，内容不同：干部培训费。").waitFor();
  expect(await focusedName(standin)).toBe("替换已有的");
  await standin.page.keyboard.press("Enter");
  await pane.getByRole("main").getByText("已导入 1 个模板").waitFor();
  await pane.getByRole("button", { name: "改名：干部培训费" }).click();
  await standin.page.keyboard.type("全员培训费");
  await standin.page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "改名：全员培训费" }).waitFor();
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("button", { name: /^全员培训费/ }).click();
  await pane.getByRole("button", { name: "新建整张表" }).click();
  await pane.getByLabel(/^预算数/).fill("3");
  await pane.getByRole("button", { name: "插入这张表" }).click();
  await pane.getByRole("heading", { name: "“全员培训费”已经做好" }).waitFor();
  // Text of a pack is never a formula.
  expect(await standin.valueOf("全员培训费", 10, 2)).toBe("=1+1");
});
