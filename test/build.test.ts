import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

const root = path.join(__dirname, "..");

/** A built pane, by its folder. */
function built(folder: string) {
  const text = (name: string) => readFileSync(path.join(folder, name), "utf8");
  const html = text("taskpane.html");
  return {
    html,
    scripts: [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src!),
    names: () => readdirSync(folder, { recursive: true }).map((name) => String(name)),
    has: (name: string) => existsSync(path.join(folder, name)),
    text,
  };
}

const isLocal = (address: string) => !/^(?:[a-z]+:|\/)/i.test(address);

describe("the production build", () => {
  // The browser runs' setup built it just before, or found it fresh.
  const pane = built(path.join(root, "dist"));

  test("is self-contained but for office.js, with addresses relative to itself", () => {
    const outside = pane.scripts.filter((src) => !isLocal(src));
    expect(outside).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    for (const src of pane.scripts.filter(isLocal)) expect(pane.has(src)).toBe(true);
    const links = [...pane.html.matchAll(/<link[^>]*\shref="([^"]+)"/g)].map(([, href]) => href!);
    expect(links.filter((href) => !isLocal(href))).toEqual([]);
  });

  test("runs no inline script, and its explanation of a failed start comes first", () => {
    expect(pane.html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(pane.scripts[0]).toBe("startup.js");
  });

  test("leaves the explanation in plain ES5", () => {
    expect(pane.text("startup.js")).toBe(
      readFileSync(path.join(root, "src/taskpane/startup.js"), "utf8"),
    );
  });

  test("names its scripts by their content, with source maps beside them", () => {
    const own = pane.scripts.filter((src) => isLocal(src) && src !== "startup.js");
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/^taskpane\.[0-9a-f]{8}\.js$/);
    expect(pane.has(`${own[0]!}.map`)).toBe(true);
  });

  test("starts with at most 240 KB of JavaScript, gzipped", () => {
    const initial = pane.scripts
      .filter(isLocal)
      .map((src) => gzipSync(pane.text(src), { level: 9 }).length);
    expect(initial.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(240_000);
  });

  test("holds the manifest and every icon that it names", () => {
    const icons = [...pane.text("manifest.xml").matchAll(/\/(icons\/[\w-]+\.png)"/g)];
    expect(icons.length).toBeGreaterThan(30);
    for (const [, icon] of icons) expect(pane.has(icon!)).toBe(true);
  });
});

describe("a build for an intranet", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("brings office.js along and puts its own address into the manifest", () => {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const env = [
      "--env",
      "officeJs=self-hosted",
      "--env",
      "origin=https://oa.example.gov.cn/jixiao/",
    ];
    const args = [webpack, "--mode", "production", "--output-path", folder, ...env];
    execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    const pane = built(folder);
    expect(pane.scripts.filter((src) => !isLocal(src))).toEqual([]);
    for (const src of pane.scripts) expect(pane.has(src)).toBe(true);
    for (const name of [
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "zh-cn/office_strings.js",
      "AgaveErrorUX/index.html",
    ]) {
      expect(pane.has(`office-js/${name}`)).toBe(true);
    }
    const manifest = pane.text("manifest.xml");
    expect(manifest).toContain('"https://oa.example.gov.cn/jixiao/taskpane.html"');
    expect(manifest).not.toContain("localhost");
  }, 120_000);

  test.each([
    { officeJs: "http://oa.example.gov.cn/office.js" },
    { officeJs: "selfhosted" },
    { origin: "http://oa.example.gov.cn" },
    { origin: "oa.example.gov.cn" },
  ])("refuses %j", (env) => {
    const configure = jest.requireActual<(env: object) => unknown>("../webpack.config.js");
    expect(() => configure(env)).toThrow(/https/);
  });
});
