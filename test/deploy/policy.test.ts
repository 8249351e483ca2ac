import { frameAncestors, paneHeader, panePolicy } from "../../src/deploy/pane-policy.cjs";
import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { nginxConf, webConfig } from "../../src/deploy/server-files";

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

test("the policy allows no inline script, no eval, and office.js from one origin alone", () => {
  const policy = panePolicy(microsoft);
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("*");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(panePolicy("office-js/office.js")).not.toContain("https:");
  expect(panePolicy("https://cdn.a.cn:8443/lib/office.js")).toContain(
    "script-src 'self' https://cdn.a.cn:8443;",
  );
});

test("the header says what the page says, and who may frame it; the manual quotes it", () => {
  const header = paneHeader(microsoft);
  expect(header.startsWith(panePolicy(microsoft))).toBe(true);
  for (const host of frameAncestors) expect(header).toContain(host);
  const manual = readFileSync(path.join(__dirname, "../../docs/deploy.md"), "utf8");
  expect(manual).toContain(header);
});

test("IIS's file is sound XML with the header; no X-Frame-Options anywhere", () => {
  const xml = webConfig("office-js/office.js");
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const policies = [...document.querySelectorAll("add[name='Content-Security-Policy']")];
  expect(policies.map((one) => one.getAttribute("value"))).toEqual([
    paneHeader("office-js/office.js"),
    "frame-ancestors 'self'",
  ]);
  expect(document.querySelector("add[name='X-Frame-Options']")).toBeNull();
});

test.each(["", "/jixiao"])("nginx's file under %j: braces match, hashed scripts are kept", (at) => {
  const conf = nginxConf(at, microsoft);
  const code = conf.replace(/#.*$/gm, "");
  expect(code).not.toContain("X-Frame-Options");
  const locations = [...code.matchAll(/location (?:~ )?(\S+) \{/g)].map(([, place]) => place!);
  expect(locations).toHaveLength(4);
  const hashed = new RegExp(locations[1]!);
  expect(hashed.test(`${at}/taskpane.0123abcd.js`)).toBe(true);
  expect(hashed.test(`${at}/later/check.0123abcd.js`)).toBe(true);
  expect(hashed.test(`${at}/startup.js`)).toBe(false);
  expect(code.split("immutable")).toHaveLength(2);
});
