import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { JSDOM } from "jsdom";

const file = path.join(__dirname, "../manifest.xml");
const origin = "https://localhost:3000/";

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  return { name: "", attributes: {}, children: [read(document.documentElement)], text: "" };
}

function read(element: globalThis.Element): Element {
  return {
    name: element.tagName,
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [name, value]),
    ),
    children: Array.from(element.children, read),
    text: element.textContent,
  };
}

function* all(element: Element, name?: string): Generator<Element> {
  for (const child of element.children) {
    if (!name || child.name === name) yield child;
    yield* all(child, name);
  }
}

const manifest = parse(readFileSync(file, "utf8"));
const find = (name: string) => [...all(manifest, name)];
const only = (name: string, within: Element = manifest) => {
  const [element, ...more] = [...all(within, name)];
  if (!element || more.length) throw new Error(`not one <${name}>`);
  return element;
};
const resources = new Map(
  [...all(only("Resources"))].flatMap((e) => (e.attributes.id ? [[e.attributes.id, e]] : [])),
);

/** Width and height out of a PNG's header. */
function pixels(png: string): [number, number] {
  const bytes = readFileSync(png);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(url: string | undefined): string {
  expect(url).toMatch(new RegExp(`^${origin}icons/[a-z]+-\\d+\\.png$`));
  return path.join(__dirname, "../assets", url!.slice(origin.length));
}

test("Microsoft's reader takes it for a task pane of Excel", async () => {
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info).toMatchObject({
    defaultLocale: "zh-CN",
    displayName: "绩效目标助手",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${origin}taskpane.html` },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test("asks for Excel 2021 and for a shared runtime, each where Excel looks for it", () => {
  const sets = (name: string) =>
    find(name).map((set) => [set.attributes.Name, set.attributes.MinVersion]);
  expect(sets("Set")).toEqual([["ExcelApi", "1.13"]]);
  expect(sets("bt:Set")).toEqual([["SharedRuntime", "1.1"]]);
  const runtime = only("Runtime");
  expect(runtime.attributes).toMatchObject({ lifetime: "long" });
  // One page for all, or Excel would start two runtimes.
  const pages = [runtime, only("FunctionFile"), only("SourceLocation", only("VersionOverrides"))];
  expect(new Set(pages.map((page) => page.attributes.resid))).toEqual(new Set(["Pane.Url"]));
});

test("every resource that is named is there, and none is there for nothing", () => {
  const named = [...all(manifest)].flatMap(({ attributes }) => attributes.resid ?? []);
  expect([...new Set(named)].sort()).toEqual([...resources.keys()].sort());
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
});

test("has an own tab with the three buttons", () => {
  const controls = find("Control").map((control) => {
    const action = only("Action", control);
    return [
      resources.get(control.children[0]!.attributes.resid!)!.attributes.DefaultValue,
      action.attributes["xsi:type"],
      action.children[0]!.text,
    ];
  });
  expect(controls).toEqual([
    ["一键校验", "ExecuteFunction", "check"],
    ["插入模板", "ExecuteFunction", "templates"],
    ["打开面板", "ShowTaskpane", "Jixiao.Pane"],
  ]);
  const ids = [...all(only("VersionOverrides"))].flatMap(({ name, attributes }) =>
    ["CustomTab", "Group", "Control"].includes(name) ? attributes.id! : [],
  );
  expect(new Set(ids).size).toBe(5);
});

test("the buttons' functions are the ones that the commands associate", () => {
  const code = readFileSync(path.join(__dirname, "../src/commands/commands.ts"), "utf8");
  for (const { text } of find("FunctionName")) expect(code).toContain(`associate("${text}"`);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80])("icons of %i pixels are that large", (size) => {
  const images = find("bt:Image").filter(({ attributes }) => attributes.size === String(size));
  expect(images).toHaveLength(4);
  for (const { attributes } of images) {
    const url = resources.get(attributes.resid!)!.attributes.DefaultValue;
    expect(pixels(iconFile(url))).toEqual([size, size]);
  }
});

test("the add-in's own icons are of 32 and 64 pixels", () => {
  expect(pixels(iconFile(only("IconUrl").attributes.DefaultValue))).toEqual([32, 32]);
  const large = only("HighResolutionIconUrl").attributes.DefaultValue;
  expect(pixels(iconFile(large))).toEqual([64, 64]);
  expect(existsSync(path.join(__dirname, "../assets/icons/app-128.png"))).toBe(true);
});

test("all addresses are of the one origin that the build replaces", () => {
  const addresses = [...all(manifest)].flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      !name.startsWith("xmlns") && value.includes("://") ? value : [],
    ),
  );
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of addresses) expect(address.startsWith(origin)).toBe(true);
});

test("texts keep Excel's limits and have English words", () => {
  const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
  for (const [name, limit] of Object.entries(limits)) {
    for (const { attributes, children } of only(name).children) {
      expect(attributes.DefaultValue).toMatch(/[\u4e00-\u9fff]/);
      expect(attributes.DefaultValue!.length).toBeLessThanOrEqual(limit);
      const [english] = children;
      expect(english?.attributes.Locale).toBe("en-US");
      expect(english?.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
      expect(english!.attributes.Value!.length).toBeLessThanOrEqual(limit);
    }
  }
  expect(only("DisplayName").attributes.DefaultValue!.length).toBeLessThanOrEqual(125);
  const description = find("OfficeApp")[0]!.children.find(({ name }) => name === "Description");
  expect(description!.attributes.DefaultValue!.length).toBeLessThanOrEqual(250);
});
