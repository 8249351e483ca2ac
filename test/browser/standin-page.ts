import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { Standin } from "../../src/standin/page/standin";
import { launchBrowser } from "./launch";

jest.setTimeout(60_000);

declare global {
  interface Window {
    standin?: Standin;
  }
}

/** The stand-in in a browser window, its pane, and what went wrong in it so far. */
export interface StandinPage {
  page: Page;
  /** The task pane's own page. */
  pane: FrameLocator;
  /** Presses a button of the ribbon by its label. */
  press(label: string): Promise<void>;
  /** Clicks a cell of the sheet in front, as "E12"; it must be on the screen. */
  clickCell(address: string): Promise<void>;
  sheetNames(): Promise<string[]>;
  /** What a cell of a sheet holds now. */
  valueOf(sheet: string, row: number, column: number): Promise<unknown>;
  /** Round trips of the add-in since the last call of `reset`. */
  roundTrips(): Promise<number>;
  /** Uncaught errors, console errors, requests that leave this machine, unknown calls. */
  troubles(): Promise<string[]>;
  close(): Promise<void>;
}

export interface StandinPageOptions extends BrowserContextOptions {
  /** Query of the page's address, such as { file: "empty", width: "500" }. */
  query?: Record<string, string>;
}

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

export async function openStandinPage(options: StandinPageOptions = {}): Promise<StandinPage> {
  const { query = {}, ...contextOptions } = options;
  browser ??= await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    ...contextOptions,
  });
  const page = await context.newPage();
  const troubles = collectTroubles(page);
  const address = process.env.STANDIN_ADDRESS;
  if (!address) throw new Error("the stand-in is not served; run through Jest");
  await page.goto(`${address}/?${new URLSearchParams(query).toString()}`);
  await page.waitForFunction(() => window.standin !== undefined);
  return {
    page,
    pane: page.frameLocator("iframe"),
    press: (label) => page.getByRole("button", { name: label, exact: true }).first().click(),
    clickCell: (address) => clickCell(page, address),
    sheetNames: () =>
      page.evaluate(async () =>
        (await window.standin!.engine.toWorkbookData()).sheets.map(({ name }) => name),
      ),
    valueOf: (sheet, row, column) =>
      page.evaluate(
        async (at) => {
          const { sheets } = await window.standin!.engine.toWorkbookData();
          const cells = sheets.find(({ name }) => name === at.sheet)?.cells;
          return cells?.find((cell) => cell.row === at.row && cell.column === at.column)?.value;
        },
        { sheet, row, column },
      ),
    roundTrips: () => page.evaluate(() => window.standin!.engine.counters.roundTrips),
    troubles: async () => [
      ...troubles,
      ...(await page.evaluate(() => window.standin!.unknown.map((call) => `unknown: ${call}`))),
    ],
    close: () => context.close(),
  };
}

/** Waits for something that the page cannot be asked to wait for. */
export async function until(isSo: () => Promise<boolean>, patience = 10_000): Promise<void> {
  for (const end = Date.now() + patience; !(await isSo());) {
    if (Date.now() > end) throw new Error(`still not so after ${patience} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The grid is a canvas and ignores clicks until it has drawn; so it is tried until one arrives. */
async function clickCell(page: Page, address: string): Promise<void> {
  await page.waitForSelector('canvas[id^="univer-sheet-main"]');
  for (let attempt = 0; attempt < 20; attempt++) {
    const { x, y } = await page.evaluate((cell) => {
      const canvas = document.querySelector('canvas[id^="univer-sheet-main"]');
      const sheet = window.standin!.surface.api.getActiveWorkbook()!.getActiveSheet();
      const rect = sheet.getRange(cell).getCellRect();
      const origin = canvas!.getBoundingClientRect();
      return { x: origin.x + rect.x + rect.width / 2, y: origin.y + rect.y + rect.height / 2 };
    }, address);
    await page.mouse.move(x, y);
    await page.waitForTimeout(100);
    await page.mouse.click(x, y);
    const selected = await page.evaluate(() =>
      window.standin!.surface.api.getActiveWorkbook()!.getActiveRange()?.getA1Notation(),
    );
    if (selected?.split(":")[0] === address) return;
  }
  throw new Error(`the grid does not take a click on ${address}`);
}

function collectTroubles(page: Page): string[] {
  const troubles: string[] = [];
  const { host } = new URL(process.env.STANDIN_ADDRESS ?? "http://localhost");
  page.on("pageerror", (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const local = ["data:", "blob:"].includes(url.protocol) || url.host === host;
    if (!local) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}
