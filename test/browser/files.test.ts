import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/standin/file/read-workbook";
import { writeWorkbook } from "../../src/standin/file/write-workbook";
import { openStandinPage, until, type StandinPage } from "./standin-page";

let standin: StandinPage | undefined;

afterEach(async () => {
  await standin?.close();
  standin = undefined;
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const samples = path.join(__dirname, "../../assets/samples");

async function ownFile() {
  const sheet = {
    name: "我的表",
    cells: [{ row: 0, column: 0, value: "自己的工作簿" }],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  };
  const buffer = Buffer.from(await writeWorkbook({ sheets: [sheet] }));
  return { name: "自己的.xlsx", mimeType: xlsx, buffer };
}

test("opens a workbook of one's own, with a new pane", async () => {
  standin = await openStandinPage();
  const { page, pane } = standin;
  await pane.locator("#root > *").first().waitFor();
  await pane.locator("body").evaluate((body) => body.setAttribute("data-old", "yes"));
  await page.setInputFiles('input[type="file"]', await ownFile());
  await page.getByText("自己的.xlsx").waitFor({ state: "attached" });
  await until(async () => (await standin!.sheetNames())[0] === "我的表");
  expect(await standin.valueOf("我的表", 0, 0)).toBe("自己的工作簿");
  await pane.locator("body:not([data-old]) #root > *").first().waitFor();
  expect(await standin.troubles()).toEqual([]);
});

test("opens a workbook that is dropped on the grid", async () => {
  standin = await openStandinPage({ query: { file: "empty" } });
  const { page } = standin;
  const { name, buffer } = await ownFile();
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName));
      return data;
    },
    { fileName: name, base64: buffer.toString("base64") },
  );
  await page.dispatchEvent(".grid", "dragover", { dataTransfer: transfer });
  await page.getByText("松开鼠标").waitFor();
  await page.dispatchEvent(".drop", "drop", { dataTransfer: transfer });
  await until(async () => (await standin!.sheetNames())[0] === "我的表");
  expect(await page.getByText("松开鼠标").count()).toBe(0);
});

test("says what to do with a file that is no workbook, and keeps the open one", async () => {
  standin = await openStandinPage({ query: { file: "empty" } });
  const { page } = standin;
  const buffer = Buffer.from("不是工作簿");
  await page.setInputFiles('input[type="file"]', { name: "旧表.xls", mimeType: xlsx, buffer });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("另存为 .xlsx");
  await page.getByRole("button", { name: "知道了" }).click();
  expect(await alert.count()).toBe(0);
  expect(await standin.sheetNames()).toEqual(["Sheet1"]);
});

test("saves a copy that holds the workbook with its changes, and says what it lacks", async () => {
  const name = "正定县信访局2022绩效目标.xlsx";
  standin = await openStandinPage({ query: { file: name } });
  const { page } = standin;
  await standin.clickCell("E11");
  await page.keyboard.type("≥2个");
  await page.keyboard.press("Enter");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "另存副本" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("正定县信访局2022绩效目标-副本.xlsx");
  expect(await page.getByRole("status").first().innerText()).toContain("不保留图表");

  const read = async (from: string) => readWorkbook(new Uint8Array(readFileSync(from)).buffer);
  const saved = await read(await file.path());
  const original = await read(path.join(samples, name));
  const texts = ({ sheets }: typeof saved) =>
    sheets.map((sheet) => [
      sheet.name,
      sheet.merges,
      ...sheet.cells.flatMap(({ row, column, value }) =>
        value === undefined ? [] : [`${row},${column}: ${String(value)}`],
      ),
    ]);
  const changed = texts(original);
  const at = changed[0]!.indexOf("10,4: ≥1个");
  expect(at).toBeGreaterThan(0);
  changed[0]![at] = "10,4: ≥2个";
  expect(texts(saved)).toEqual(changed);
});

test("the pane's width follows the mouse and the arrow keys", async () => {
  standin = await openStandinPage({ query: { file: "empty" } });
  const { page } = standin;
  const width = async () => Math.round((await page.locator(".pane").boundingBox())!.width);
  expect(await width()).toBe(320);
  const edge = page.getByRole("separator");
  const box = (await edge.boundingBox())!;
  await page.mouse.move(box.x + 3, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x - 77, box.y + 300, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe(400);
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(416);
});
