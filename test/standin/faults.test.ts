import { openStandIn, sheetData, type StandIn } from "./stand-in";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn({ sheets: [sheetData("表", [["甲"]])] }, { payloadLimit: 20_000 });
});
afterEach(() => standIn.close());

const write = (text: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1");
    range.values = [[text]];
    range.load("values");
    await context.sync();
    return range.values[0]![0] as string;
  });

const held = async () => (await standIn.engine.toWorkbookData()).sheets[0]!.cells[0]!.value;

test("a request fails with nothing done, with everything done, or in between", async () => {
  const { engine } = standIn;
  engine.failNext({ code: "GeneralException", done: "nothing" });
  await expect(write("一")).rejects.toMatchObject({ code: "GeneralException" });
  expect(await held()).toBe("甲");
  engine.failNext({ code: "ServiceNotAvailable", done: "everything" });
  await expect(write("二")).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  expect(await held()).toBe("二");
  engine.failNext({ code: "AccessDenied", done: 3 });
  const error = await write("三").catch((e: unknown) => e);
  expect(error).toMatchObject({
    code: "AccessDenied",
    debugInfo: { statement: expect.any(String) as string },
  });
  expect(await held()).toBe("二");
});

test("a fault waits for its turn", async () => {
  standIn.engine.failNext({ code: "GeneralException", skip: 1, done: "nothing" });
  expect(await write("一")).toBe("一");
  await expect(write("二")).rejects.toMatchObject({ code: "GeneralException" });
  expect(await write("三")).toBe("三");
});

test("a request is never answered, and the next one is", async () => {
  standIn.engine.failNext({ done: "everything" });
  const lost = write("一").then(() => "answered");
  const waited = new Promise((resolve) => setTimeout(() => resolve("nothing"), 100));
  expect(await Promise.race([lost, waited])).toBe("nothing");
  expect(await held()).toBe("一");
  expect(await write("二")).toBe("二");
});

test("in cell edit mode everything is refused", async () => {
  standIn.engine.cellEditMode = true;
  await expect(write("一")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  standIn.engine.cellEditMode = false;
  expect(await write("二")).toBe("二");
});

test("too large requests and answers are refused", async () => {
  await expect(write("长".repeat(10_000))).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(await held()).toBe("甲");
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1:Z400").load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("round trips, releases, bytes and calls are counted", async () => {
  await write("一");
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { counters } = standIn.engine;
  expect(counters).toMatchObject({ roundTrips: 1, releases: 1 });
  expect(counters.calls).toEqual([
    [
      "Workbook.worksheets",
      "WorksheetCollection.getItem",
      "Worksheet.getRange",
      "Range.values",
      "Range.values",
    ],
  ]);
  expect(counters.bytesIn).toBeGreaterThan(counters.bytesOut);
});
