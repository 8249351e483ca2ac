import type { FrameLocator } from "playwright-core";
import type { Language } from "../../src/words/bilingual";
import { templateWords } from "../../src/words/templates";
import { wordsOf, type Words } from "../../src/words/words";
import { focusedName, tabTo } from "./keyboard";
import { smallWorkbook } from "./small-workbook";
import { cutOff, keyboardFaults, motions, paneFrame, strayStops, violations } from "./sound";
import { openStandinPage, setPaneWidth, until, type StandinPage } from "./standin-page";

/*
 * The pane for everyone: every view is reached with the keyboard alone, and every state on the way
 * is looked at in light, dark and forced colours, at 320 px and at 200 % zoom, without motion, and
 * as a reader of the screen meets it.
 */

jest.setTimeout(120_000);

let standin: StandinPage;
let pane: FrameLocator;
let words: Words;
/** What was seen that should not be, each with the state it was seen in. */
let faults: string[];

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
const press = (key: string) => standin.page.keyboard.press(key);
const to = (name: string | RegExp, key?: string) => tabTo(standin, name, key);

async function open(language: Language): Promise<void> {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  standin = await openStandinPage({ reducedMotion: "reduce", query: { locale, file: "empty" } });
  ({ pane } = standin);
  words = wordsOf(language);
  faults = [];
  await enterPane();
}

/** From the button that closes the pane, Tab leads into it. */
async function enterPane(): Promise<void> {
  await button(words.pane.check).waitFor();
  await standin.page.locator(".pane-title button").focus();
  await press("Tab");
}

async function openWorkbook(): Promise<void> {
  await standin.page.setInputFiles('input[type="file"]', await smallWorkbook());
  await until(async () => (await standin.sheetNames())[0] === "项目1");
  await enterPane();
}

/** Presses the button that the keyboard is led to. */
async function use(name: string | RegExp, key?: string): Promise<void> {
  await to(name, key);
  await press("Enter");
}

/** Waits until a reader of the screen has heard this. */
async function heard(text: string | RegExp): Promise<void> {
  let last: string[] = [];
  await until(async () => {
    last = await pane.getByRole("status").allTextContents();
    return last.some((one) => (typeof text === "string" ? one.includes(text) : text.test(one)));
  }).catch(() => expect(last).toContain(text));
}

/** Waits until the pane has taken the colours of the system's new choice. */
async function paint(colorScheme: "light" | "dark"): Promise<void> {
  await standin.page.emulateMedia({ colorScheme });
  const provider = pane.locator(".fui-FluentProvider").first();
  const shown = () => provider.evaluate((one) => getComputedStyle(one).colorScheme);
  await until(async () => (await shown()) === colorScheme);
}

/** Looks at what is shown now, in every way an officer may have it shown. */
async function look(state: string): Promise<void> {
  const { page } = standin;
  const frame = paneFrame(page);
  const see = async (how: string, seen: Promise<string[]>) =>
    faults.push(...(await seen).map((fault) => `${state}, ${how}: ${fault}`));
  await see("320 px", cutOff(frame));
  await see("keyboard", keyboardFaults(frame));
  await see("order of Tab", strayStops(frame));
  await see("motion", motions(frame));
  if (words.language === "zh") {
    await see("light", violations(frame));
    await paint("dark");
    await see("dark", violations(frame, ["color-contrast"]));
    await paint("light");
  } else {
    await page.emulateMedia({ forcedColors: "active" });
    await see("forced colours", violations(frame, ["color-contrast"]));
    await see("keyboard under forced colours", keyboardFaults(frame));
    await page.emulateMedia({ forcedColors: "none" });
  }
  await setPaneWidth(page, 161); // the frame is a pixel narrower
  await see("200 %", cutOff(frame));
  await setPaneWidth(page, 320);
}

afterEach(async () => {
  const troubles = await standin.troubles();
  await standin.close();
  expect([...faults, ...troubles]).toEqual([]);
});

/** Excel keeps its answers to itself until the function that comes back is called. */
async function holdAnswers(): Promise<() => Promise<void>> {
  await standin.page.evaluate(() => {
    const { engine } = window.standin!;
    const answer = engine.answer.bind(engine);
    const held = new Promise<void>((resolve) => {
      Object.assign(window, { letGo: resolve });
    });
    engine.answer = async (request) => {
      await held;
      return answer(request);
    };
  });
  return () => standin.page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
}

/** Role and kind of what the keyboard stands on, as "treeitem" or "radio". */
const focusedKind = () =>
  pane
    .locator("body")
    .evaluate(() => document.activeElement!.role ?? document.activeElement!.getAttribute("type"));

const standsOn = (kind: string) => until(async () => (await focusedKind()) === kind);
const standsOnName = (name: string) => until(async () => (await focusedName(standin)) === name);

/** By the arrow keys to the finding that is said to be at this cell. */
async function toFinding(cell: string): Promise<void> {
  await to(new RegExp(`[，,] ?${cell}$`), "ArrowDown");
}

describe.each(["zh", "en"] as const)("%s", (language) => {
  test("check, explain, fix, ignore, report, clear", async () => {
    await open(language);
    const {
      pane: frame,
      findings,
      repair,
      outcome,
      report,
      traces,
      marks,
      states,
      settings,
    } = words;
    await look("nothing checked");
    await use(frame.check);
    await heard(states.noTable.title);
    await look("no table");

    await openWorkbook();
    const letGo = await holdAnswers();
    await use(frame.check);
    await heard(states.said.started);
    await look("checking");
    await letGo();
    await pane.getByRole("tree").waitFor();
    await heard(findings.tableCount(1));
    await look("result");
    await expectClassesBesideColour();

    await to(/^信访专项业务费/);
    await toFinding("A4");
    await press("Enter");
    await look("finding");
    await use(findings.whyTitle);
    await look("why");
    await use(repair.fixAsk, "Shift+Tab");
    await standsOn("radio");
    await look("choices of a fix");
    await press("ArrowDown");
    await press("Enter");
    await heard(/A4/);
    await standsOn("treeitem");
    await look("fixed");

    await to(/缺少时效指标|时效指标 is missing/, "ArrowDown");
    await press("Enter");
    await use(findings.addMissing);
    await button(/^(插入|Insert) \d/).waitFor();
    await look("missing");
    await press("Escape");
    await standsOnName(frame.templates);
    await to(/缺少时效指标|时效指标 is missing/);
    await use(repair.ignore);
    await standsOn("radio");
    await look("reason to ignore");
    await press("Enter");
    await heard(outcome.said.ignored(""));
    await standsOn("treeitem");
    await to(frame.tabs.findings, "Shift+Tab");
    await press("ArrowRight");
    await look("recognised");
    await press("ArrowRight");
    await look("ignored");

    await use(/^(全部修复|Fix all)/, "Shift+Tab");
    await standsOnName(frame.back);
    await button(/^(写入|Write) \d+/).waitFor();
    await look("fix all");
    await press("Escape");
    await use(report.make);
    await heard(outcome.said.done(outcome.steps.report(report.sheet.name)));
    await look("report made");
    await use(marks.mark);
    await heard(/已标记|marked/);
    await look("marked");
    await use(traces.title);
    await standsOnName(frame.back);
    await button(/^(清除|Remove) [1-9]/).waitFor();
    await look("traces");
    await use(/^(清除|Remove) \d/);
    await heard(outcome.said.cleared(3));
    await look("cleared");

    await standin.page.evaluate(() => window.standin!.engine.type("项目1", "A6", "总体目标"));
    await pane.getByText(states.stale.badge).first().waitFor();
    await look("stale");
    await standin.page.evaluate(() => (window.standin!.engine.cellEditMode = true));
    await use(frame.check, "Shift+Tab");
    await heard(states.refusals["cell-edit-mode"].title);
    await look("refused");
    await standin.page.evaluate(() => (window.standin!.engine.cellEditMode = false));

    await use(frame.settings);
    await pane.getByRole("heading", { name: settings.title }).waitFor();
    await standsOnName(frame.back);
    await look("settings");
    await press("Escape");
    await standsOnName(frame.settings);
  });

  test("templates: found, filled in, kept as one's own", async () => {
    await open(language);
    const { pane: frame } = words;
    const { list, template, rows, table, done, own, question } = templateWords[language];
    await openWorkbook();
    await use(frame.templates);
    await standsOnName(list.search);
    await look("templates");
    await standin.page.keyboard.type("满意度");
    await pane.getByRole("checkbox").first().waitFor();
    await standsOnName(list.search);
    await press("ArrowDown");
    await press("Tab");
    await press("Space");
    await look("ticked");

    await to(list.search, "Shift+Tab");
    await press("Control+a");
    await standin.page.keyboard.type("xfywf");
    await press("ArrowDown");
    await until(async () => /^信访专项业务费/.test(await focusedName(standin)));
    await press("Enter");
    await button(template.make).waitFor();
    await look("template");
    await use(template.make);
    await to(new RegExp(`^${table.name}`));
    await look("form");
    await use(table.insert);
    await pane.getByRole("alert").first().waitFor();
    await look("form with faults");
    await to(/^(预算数|Budget)/, "Shift+Tab");
    await standin.page.keyboard.type("22.14");
    await use(table.insert);
    await pane.getByRole("heading", { name: done.table("信访专项业务费") }).waitFor();
    await look("made");
    await use(done.more);

    // The table has by now what is put in again.
    await until(async () => /^信访专项业务费/.test(await focusedName(standin)));
    await press("Enter");
    await to(/接待群众来访批次/);
    await press("Space");
    await use(rows.insert(1));
    await pane.getByRole("heading", { name: question.title }).waitFor();
    await look("question");
    await press("Escape");
    await press("Escape");

    await to(list.search, "Shift+Tab");
    await press("Control+a");
    await press("Delete");
    await use(list.manage);
    await pane.getByRole("heading", { name: own.title }).waitFor();
    await look("no own templates");
    await use(own.save);
    await standsOnName(own.name);
    await look("saving");
    await use(own.confirm);
    await heard(/已保存模板|saved/i);
    await look("own templates");
    await use(/^(改名：|Rename )/, "Shift+Tab");
    await look("renaming");
    await press("Escape");
    await use(/^(删除：|Delete )/);
    await look("deleting");
    await press("Escape");
    await use(own.import);
    await to(own.paste);
    await standin.page.keyboard.type("{}");
    await use(own.read);
    await pane.getByRole("alert").waitFor();
    await look("faulty pack");
    await press("Escape");
    await use(own.export);
    await look("pack");
  });
});

/** The class of a finding is a word for readers and a shape of its own, never a colour alone. */
async function expectClassesBesideColour(): Promise<void> {
  const kinds = Object.values(words.findings.oneOfClass);
  const found = await pane
    .locator('[role="treeitem"][aria-level="2"]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.ariaLabel ?? "", row.querySelector("svg path")!.getAttribute("d")!]),
    );
  const shapes = new Map<string, string>();
  for (const [label, shape] of found as [string, string][]) {
    const word = kinds.find((one) => label.startsWith(one));
    expect(label).toMatch(new RegExp(`^(${kinds.join("|")})`));
    expect(shapes.get(word!) ?? shape).toBe(shape);
    shapes.set(word!, shape);
  }
  expect(shapes.size).toBeGreaterThan(1);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
}
