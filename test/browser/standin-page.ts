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
  /** Leaves the window; the next test of the file may go on in it. */
  close(): Promise<void>;
}

type Media = Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "reducedMotion">;

export interface StandinPageOptions extends Media {
  /** Query of the page's address, such as { file: "empty", width: "500" }. */
  query?: Record<string, string>;
}

let browser: Browser | undefined;
/** The last window, for whoever asks for the same Excel. */
let kept: { excel: string; standin: StandinPage; troubles: string[] } | undefined;

afterAll(async () => {
  await browser?.close();
  browser = undefined;
  kept = undefined;
});

/**
 * A workbook, as just opened, with a new pane beside it. Starting the grid takes seconds, so the
 * tests of a file share a window and open the next workbook in it, as long as the Excel that is
 * played stays the same.
 */
export async function openStandinPage(options: StandinPageOptions = {}): Promise<StandinPage> {
  const { query = {}, ...media } = options;
  const { file, width, ...excelQuery } = query;
  const excel = JSON.stringify(excelQuery);
  if (kept?.excel === excel && query.pane === undefined) {
    await openAnew(kept.standin.page, { file, width, ...media });
    kept.troubles.length = 0;
    return kept.standin;
  }
  await kept?.standin.page.context().close();
  const troubles: string[] = [];
  kept = { excel, standin: await openWindow(options, troubles), troubles };
  return kept.standin;
}

async function openWindow(options: StandinPageOptions, troubles: string[]): Promise<StandinPage> {
  const { query = {}, ...contextOptions } = options;
  browser ??= await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    ...contextOptions,
  });
  const page = await context.newPage();
  collectTroubles(page, troubles);
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
    close: () => Promise.resolve(),
  };
}

interface Opening extends Media {
  file?: string | undefined;
  width?: string | undefined;
}

/** Opens a workbook in a window that has been used, by the list of samples, as a user would. */
async function openAnew(page: Page, { file, width, ...media }: Opening): Promise<void> {
  await page.emulateMedia({
    colorScheme: media.colorScheme ?? "light",
    forcedColors: media.forcedColors ?? "none",
    reducedMotion: media.reducedMotion ?? "no-preference",
  });
  await page.evaluate(() => {
    const { engine, unknown } = window.standin!;
    engine.reset();
    engine.cellEditMode = false;
    unknown.length = 0;
    document.querySelector("iframe")!.dataset.old = "yes";
  });
  await setPaneWidth(page, Number(width ?? 320));
  const workbooks = page.locator(".file-bar select");
  const [first] = await workbooks.locator("optgroup option").allTextContents();
  const [empty] = await workbooks
    .locator("> option:not([value=''])")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await workbooks.selectOption((file === "empty" ? empty : (file ?? first)) ?? null);
  await page.locator("iframe:not([data-old])").waitFor();
}

/** Makes the pane as wide as no mouse could, which holds until it is dragged. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator(".pane").evaluate((pane, to) => (pane.style.width = `${to}px`), width);
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

function collectTroubles(page: Page, troubles: string[]): void {
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
}
