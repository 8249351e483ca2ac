import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { launchBrowser } from "./launch";
import { smallWorkbook } from "./small-workbook";
import { cutOff, keyboardFaults, motions, violations } from "./sound";

jest.setTimeout(60_000);

/*
 * The static page as an officer opens it: by double-click from a folder that holds nothing else.
 */

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "page-"));
const sample = (name: string) => path.join(root, "assets/samples", name);
const zhengding = sample("正定县信访局2022绩效目标.xlsx");
const xianghe = sample("香河县信访局2023绩效目标.xlsx");
const clean = sample("绩效目标示范.xlsx");
const oldFormat = path.join(folder, "去年.xls");

let browser: Browser;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  copyFileSync(path.join(root, "dist/page/index.html"), path.join(folder, "静态页.html"));
  writeFileSync(oldFormat, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", ...options });
  page = await context.newPage();
  troubles = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  const address = pathToFileURL(path.join(folder, "静态页.html")).href;
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) {
      troubles.push(`request: ${request.url()}`);
    }
  });
  await page.goto(address);
}

afterEach(async () => {
  await page.context().close();
  expect(troubles).toEqual([]);
});

async function choose(...files: string[]): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("button", { name: "停止" }).waitFor({ state: "detached" });
}

const findings = () => page.locator("[data-finding]");
const current = () => page.locator("td.current");

test("from a local folder: several files, their results, and the cell of a finding", async () => {
  await open();
  await choose(zhengding, xianghe, clean, oldFormat);
  const files = page.getByRole("region", { name: "文件", exact: true });
  expect(await files.locator(".total").innerText()).toMatch(
    /合计 4 个文件\s+1 个未能读取\s+15 张绩效目标表\s+\d+ 错误/,
  );
  await findings().first().click();
  await current().waitFor();
  expect(await current().innerText()).toMatch(/^错\s+当前单元格\s+资金支出计 划\(%\)$/);

  await page.getByRole("button", { name: /去年\.xls/ }).click();
  await page.getByText("这是旧格式的文件").waitFor();
  expect(await page.getByText(/WPS 表格：文件 → 另存为/).isVisible()).toBe(true);
  await page.getByRole("button", { name: /绩效目标示范/ }).click();
  expect(await page.locator(".group-head").allInnerTexts()).toHaveLength(3);
  expect(await findings().count()).toBe(0);
});

test("merged cells are one cell, on the sheet that the finding is on", async () => {
  await open();
  await choose(xianghe);
  const sheet = page.locator(".scroller table");
  expect(await sheet.locator("td[colspan='9']").first().innerText()).toContain("部门");
  expect(await sheet.locator("td[rowspan]").count()).toBeGreaterThan(5);
  const third = page.locator(".group").nth(2);
  await third.locator("[data-finding]").first().click();
  await current().waitFor();
  const shown = (await page.locator(".sheet-name").innerText()).replace("工作表：", "");
  expect(await third.locator(".group-head .muted").innerText()).toContain(shown);
});

test("by keyboard alone: choose, walk, filter", async () => {
  await open();
  await choose(zhengding);
  await findings().first().focus();
  await page.keyboard.press("Enter");
  await current().waitFor();
  const [first] = await current().allInnerTexts();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await findings().nth(2).getAttribute("aria-expanded")).toBe("true");
  expect(await page.locator("[data-finding]:focus").count()).toBe(1);
  expect(await current().allInnerTexts()).not.toEqual([first]);

  await page.getByRole("button", { name: /^警告 \d+/ }).press("Enter");
  expect(new Set(await page.locator("[data-finding] .chip").allTextContents())).toEqual(
    new Set(["警告"]),
  );
});

test("for everyone: in every state, colour and width, without motion", async () => {
  await open({ reducedMotion: "reduce" });
  const faults: string[] = [];
  const look = async (state: string) => {
    const see = async (how: string, seen: Promise<string[]>) =>
      faults.push(...(await seen).map((fault) => `${state}, ${how}: ${fault}`));
    await see("light", violations(page));
    await see("motion", motions(page));
    await page.emulateMedia({ colorScheme: "dark" });
    await see("dark", violations(page, ["color-contrast"]));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await see("forced colours", violations(page, ["color-contrast"]));
    await see("keyboard", keyboardFaults(page));
    await page.emulateMedia({ forcedColors: "none" });
    for (const width of [320, 160]) {
      await page.setViewportSize({ width, height: 480 });
      await see(`${width} px`, cutOff(page));
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  };
  await page.keyboard.press("Tab");
  await look("empty");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([await smallWorkbook(), { ...(await smallWorkbook()), name: "旧.xls" }]);
  await page.getByRole("button", { name: "停止" }).waitFor({ state: "detached" });
  await findings().first().focus();
  await look("result");
  await page.keyboard.press("Enter");
  await current().waitFor();
  await look("finding");
  expect(faults).toEqual([]);
});

test("a click on a marked cell opens its finding, wherever it is in the list", async () => {
  await open();
  await choose(xianghe);
  const cell = page.locator("td.flagged").last();
  await cell.click();
  const row = page.locator(".finding.chosen");
  await row.waitFor();
  expect(await row.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await current().count()).toBe(1);
});

test("findings folded under another can be read, each where it stands", async () => {
  await open();
  await page.locator('input[type="file"]').first().setInputFiles(xianghe);
  const repeating = page.locator("[data-finding]", { hasText: /本表另有 \d+ 处/ });
  await repeating.first().click();
  const others = page.locator(".folded button");
  const words = await others.first().innerText();
  await others.first().click();
  const detail = page.locator(".finding.chosen .detail");
  const [cell, ...what] = words.split(" ");
  await detail.getByText(what.join(" "), { exact: true }).waitFor();
  expect(await detail.locator("dt").first().innerText()).toBe(cell);
  expect(await page.evaluate(() => document.activeElement!.hasAttribute("data-finding"))).toBe(
    true,
  );
});

test("a file dropped on the page is checked", async () => {
  await open();
  const bytes = [...readFileSync(zhengding)];
  await page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(content)], "拖来的.xlsx"));
    const give = (type: string) =>
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    give("dragover");
    give("drop");
  }, bytes);
  await page.getByRole("heading", { name: "拖来的.xlsx" }).waitFor();
  await findings().first().waitFor();
});

test("the report is saved, and printed as a table", async () => {
  await open();
  await choose(zhengding);
  const saved = async (button: string) => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const download = await saving;
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
  };
  const csv = await saved("存为 CSV");
  expect(csv.name).toBe("绩效目标校验报告.csv");
  const lines = csv.bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toBe("\ufeff文件,项目,工作表,单元格,类别,问题,怎么改,依据");
  expect(lines.length).toBeGreaterThan(100);
  const xlsx = await saved("保存报告");
  expect(xlsx.name).toBe("绩效目标校验报告.xlsx");
  const [sheet] = readXlsx(new Uint8Array(xlsx.bytes)).sheets;
  expect(sheet!.name).toBe("校验报告");
  expect(sheet!.texts).toHaveLength(lines.length - 1);

  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".paper tbody tr").count()).toBeGreaterThan(100);
  expect(await page.locator(".screen").isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".paper").count()).toBe(0);
});

test("its policy lets nothing else run, and nothing out", async () => {
  await open();
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.push(event.effectiveDirective),
    );
    const script = document.createElement("script");
    script.textContent = "window.intruded = true";
    document.body.append(script);
    await fetch("https://example.org/").catch(() => undefined);
    navigator.sendBeacon("https://example.org/", "绩效");
    new Image().src = "https://example.org/?text";
    await new Promise((resolve) => setTimeout(resolve, 200));
    return seen.sort();
  });
  expect(refused).toEqual(["connect-src", "connect-src", "img-src", "script-src-elem"]);
  troubles.length = 0; // the refusals above
});
