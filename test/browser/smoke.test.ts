import { openStandinPage, type StandinPage } from "./standin-page";

let standin: StandinPage | undefined;

afterEach(async () => {
  await standin?.close();
  standin = undefined;
});

test("opens with a sample workbook and the pane, and nothing leaves the machine", async () => {
  standin = await openStandinPage();
  await standin.pane.locator("#root > *").first().waitFor();
  expect(await standin.valueOf("1.特殊疑难第二批", 3, 0)).toBe("项目编码");
  expect(await standin.troubles()).toEqual([]);
});

test("cells are edited with the keyboard, and Ctrl+Z takes it back", async () => {
  standin = await openStandinPage({ query: { file: "empty" } });
  const { page } = standin;
  await standin.clickCell("B3");
  await page.keyboard.type("88");
  await page.keyboard.press("Enter");
  const cells = () =>
    page.evaluate(async () => {
      const { sheets } = await window.standin!.engine.toWorkbookData();
      return sheets[0]!.cells.map(({ value }) => value).filter((value) => value !== undefined);
    });
  expect(await cells()).toEqual([88]);
  await page.keyboard.press("Control+z");
  expect(await cells()).toEqual([]);
});

test("一键校验 on the ribbon opens the pane, checks, and checks again in the same pane", async () => {
  standin = await openStandinPage({ query: { pane: "closed" } });
  expect(await standin.page.locator("iframe").count()).toBe(0);
  await standin.press("一键校验");
  const result = standin.pane.getByText(/张绩效目标表/).first();
  await result.waitFor();
  await standin.pane.locator("body").evaluate((body) => body.setAttribute("data-same", "yes"));
  await standin.page.evaluate(() => window.standin!.engine.reset());
  await standin.press("一键校验");
  await standin.page.waitForFunction(() => window.standin!.engine.counters.roundTrips > 0);
  await result.waitFor();
  expect(await standin.pane.locator("body[data-same=yes]").count()).toBe(1);
  expect(await standin.roundTrips()).toBeLessThanOrEqual(3);
  expect(await standin.troubles()).toEqual([]);
});

test("an older Excel gets the pane's plain word", async () => {
  standin = await openStandinPage({ query: { api: "1.9" } });
  await standin.pane
    .getByText(/Excel 2021/)
    .first()
    .waitFor();
  expect(await standin.troubles()).toEqual([]);
});
