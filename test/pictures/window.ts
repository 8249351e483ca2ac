import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { Standin } from "../../src/standin/page/standin";

declare global {
  interface Window {
    standin?: Standin;
  }
}

export interface Size {
  width: number;
  height: number;
}

/** What a picture shows: the whole window, the pane alone, or some cells. */
export type Part = "window" | "pane" | { cells: string };

/** The stand-in in a window of the browser, as an officer sees it. */
export interface StandinWindow {
  page: Page;
  pane: FrameLocator;
  button(name: string | RegExp): Locator;
  /** Presses 一键校验 and waits for the findings. */
  check(): Promise<void>;
  /** Waits until the pane says this. */
  said(text: RegExp): Promise<void>;
  /** The findings that say this, opened or not. */
  finding(text: string | RegExp): Locator;
  /** Opens the first finding that says this; Excel goes to its cell. */
  openFinding(text: string | RegExp): Promise<Locator>;
  picture(part: Part): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Nothing may blink, move or hang on the clock: the same run gives the same picture. */
const still = `*, *::before, *::after { caret-color: transparent !important; animation: none !important; transition: none !important; }`;

export async function openWindow(
  browser: Browser,
  address: string,
  size: Size,
  query: Record<string, string>,
  scale: number,
): Promise<StandinWindow> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    bypassCSP: true, // for the style above
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2026-01-15T09:30:00+08:00"));
  await page.goto(`${address}?${new URLSearchParams(query).toString()}`);
  const pane = page.frameLocator("iframe");
  if (new URL(address).pathname === "/") await standinReady(page);
  const findings = pane.locator('[role="treeitem"][aria-level="2"]');
  const window: StandinWindow = {
    page,
    pane,
    button: (name) => pane.getByRole("button", { name }),
    async check() {
      await pane.getByRole("button", { name: "一键校验", exact: true }).click();
      await pane.getByRole("tree").waitFor();
    },
    said: (text) => pane.getByText(text).first().waitFor(),
    finding: (hasText) => findings.filter({ hasText }),
    async openFinding(hasText) {
      const finding = findings.filter({ hasText }).first();
      await finding.locator("> div").first().click();
      return finding;
    },
    picture: (part) => picture(page, part),
    close: () => context.close(),
  };
  return window;
}

async function standinReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.standin !== undefined);
  await page.waitForSelector('canvas[id^="univer-sheet-main"]');
  const check = { name: "一键校验", exact: true };
  await page.frameLocator("iframe").getByRole("button", check).waitFor();
}

async function picture(page: Page, part: Part): Promise<Uint8Array> {
  for (const frame of page.frames()) await frame.addStyleTag({ content: still });
  await page.mouse.move(1, 1); // nothing is hovered over
  await page.waitForTimeout(700); // the grid draws a little later
  if (part === "window") return page.screenshot();
  if (part === "pane") return page.locator("section.pane").screenshot();
  const clip = await cellsArea(page, part.cells);
  await page.waitForTimeout(300);
  return page.screenshot({ clip });
}

/** Where on the screen some cells are; the selection goes to a cell beside them. */
function cellsArea(page: Page, cells: string) {
  return page.evaluate((range) => {
    const canvas = document.querySelector('canvas[id^="univer-sheet-main"]')!;
    const origin = canvas.getBoundingClientRect();
    const sheet = window.standin!.surface.api.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange("I1").activate();
    const [first, last] = range.split(":").map((cell) => sheet.getRange(cell).getCellRect()) as [
      DOMRect,
      DOMRect,
    ];
    return {
      x: origin.x + first.x - 1,
      y: origin.y + first.y - 1,
      width: last.x + last.width - first.x + 3,
      height: last.y + last.height - first.y + 3,
    };
  }, cells);
}
