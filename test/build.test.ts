import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { unzipSync } from "fflate";

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

  test("starts with at most 200 KB of JavaScript, gzipped", () => {
    const initial = pane.scripts
      .filter(isLocal)
      .map((src) => gzipSync(pane.text(src), { level: 9 }).length);
    expect(initial.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(200_000);
  });

  test("states a policy without inline scripts, eval or inline styles", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(pane.html)![1]!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' https:\/\/appsforoffice/);
    expect(policy).not.toContain("unsafe");
    expect(pane.html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  test("holds the static page: one file, with a policy that names its script and its style", () => {
    const page = pane.text("page/index.html");
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const inside = (name: string) => {
      const found = [...page.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, "g"))];
      return found.map(([, text]) => text!);
    };
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
    expect(inside("script").map(hash)).toEqual([/script-src (\S+);/.exec(policy)![1]]);
    expect(inside("style").map(hash)).toEqual([/style-src (\S+);/.exec(policy)![1]]);
    expect(policy).toContain("connect-src 'none'");
    const head = page.slice(0, page.indexOf("<style>"));
    expect(head.replace(/data:image[^"]+/, "")).not.toMatch(/https?:|src=|href="(?!")/);
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(300_000);
  });

  test("holds the manifest and every icon that it names", () => {
    const icons = [...pane.text("manifest.xml").matchAll(/\/(icons\/[\w-]+\.png)"/g)];
    expect(icons.length).toBeGreaterThan(30);
    for (const [, icon] of icons) expect(pane.has(icon!)).toBe(true);
  });
});

describe("a package for an intranet", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "package-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("brings office.js along, its address in the manifest, and what a server needs", () => {
    const zip = path.join(folder, "包.zip");
    const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
    const order = ["--origin", "https://oa.example.gov.cn/jixiao/", "--office-js", "self-hosted"];
    const args = [tsx, "src/deploy/package.ts", ...order, "--out", zip];
    execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    const whole = readdirSync(folder);
    for (const name of [
      "README.txt",
      "deploy.md",
      "smoke.md",
      "NOTICE.txt",
      "LICENSE.txt",
      "sbom.json",
      "nginx.conf",
    ]) {
      expect(whole).toContain(name);
    }
    const page = readFileSync(path.join(folder, "static-page.html"), "utf8");
    expect(page).toBe(readFileSync(path.join(folder, "web/page/index.html"), "utf8"));

    const pane = built(path.join(folder, "web"));
    expect(pane.scripts.filter((src) => !isLocal(src))).toEqual([]);
    expect(pane.html).not.toContain("https:"); // neither in the policy
    for (const src of pane.scripts) expect(pane.has(src)).toBe(true);
    expect(pane.names().filter((name) => name.endsWith(".map"))).toEqual([]);
    for (const name of [
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "zh-cn/office_strings.js",
      "AgaveErrorUX/index.html",
    ]) {
      expect(pane.has(`office-js/${name}`)).toBe(true);
    }
    const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
    expect(manifest).toContain('"https://oa.example.gov.cn/jixiao/taskpane.html"');
    expect(manifest).not.toContain("localhost");
    const id = /<Id>.*<\/Id>/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8"))![0];
    expect(manifest).toContain(id);
  }, 180_000);

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
