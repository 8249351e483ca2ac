import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The pane's page alone, with requests for scripts that match refused. */
async function openWithout(scripts: RegExp): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  await page.route(scripts, (route) => route.abort());
  await page.goto(`${process.env.STANDIN_ADDRESS ?? ""}/pane/taskpane.html`);
  return page;
}

test("says that office.js is out of reach", async () => {
  const page = await openWithout(/office\.js$/);
  await page.getByText("未能加载 Office 组件").waitFor();
  await page.close();
});

test("says that the pane did not start, and which script failed", async () => {
  const page = await openWithout(/taskpane\.\w+\.js$/);
  await page.getByText("绩效目标助手未能启动").waitFor();
  await page.getByText(/script: .*taskpane\.\w+\.js/).waitFor();
  await page.close();
});

test("keeps quiet where the pane runs, as in a browser without Excel", async () => {
  const page = await openWithout(/nothing/);
  await page.locator("#root > *").first().waitFor();
  expect(await page.locator("#startup-message").isVisible()).toBe(false);
  await page.close();
});

/** Milliseconds of the main thread until the first screen; some 150 on a desk of 2020. */
const budget = 500;

test("the first screen stands within its budget", async () => {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    // The thread's own time, whatever else the machine does.
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(`${process.env.STANDIN_ADDRESS ?? ""}/pane/taskpane.html`);
    await page.locator("#root > *").first().waitFor();
    const { metrics } = await client.send("Performance.getMetrics");
    times.push(metrics.find(({ name }) => name === "TaskDuration")!.value * 1000);
    await context.close();
  }
  expect(Math.min(...times)).toBeLessThan(budget);
});

test("the button is there before anything of what is loaded later", async () => {
  const page = await browser.newPage();
  await page.route(/\/later\//, (route) => route.abort());
  await page.goto(`${process.env.STANDIN_ADDRESS ?? ""}/?file=empty`);
  await page.frameLocator("iframe").getByRole("button", { name: "一键校验" }).waitFor();
  await page.close();
});
