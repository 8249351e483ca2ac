import { readFileSync } from "node:fs";
import path from "node:path";
import { dependencies } from "../../package.json";
import { components } from "../../src/deploy/components";
import { licencesPage, noticeText } from "../../src/deploy/licences";
import { sbom } from "../../src/deploy/sbom";

const root = path.resolve(__dirname, "../..");

test("every dependency is listed, with a licence that asks for nothing but its notice", () => {
  const all = components(root);
  const names = all.map(({ name }) => name);
  for (const name of Object.keys(dependencies)) expect(names).toContain(name);
  expect(names).not.toContain("jest");
  const easy = ["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"];
  expect(all.filter(({ license }) => !easy.includes(license))).toEqual([]);
});

test("docs/licences.md is fresh (npm run licences)", () => {
  expect(readFileSync(path.join(root, "docs/licences.md"), "utf8")).toBe(licencesPage());
});

test("the notices carry each licence text once, under the names it is for", () => {
  const text = noticeText();
  expect(text).toMatch(/\nreact 19\.\d+\.\d+ \(MIT\)\n/);
  expect(text).toContain("Permission is hereby granted, free of charge");
  expect(text).not.toContain("esbuild");
});

test("the SBOM is CycloneDX with the same components, and names no registry", () => {
  const text = sbom();
  const bill = JSON.parse(text) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string }[];
  };
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(["CycloneDX", "jixiao-assistant"]);
  const names = new Set(bill.components.map(({ name }) => name));
  for (const { name } of components(root)) {
    if (!name.startsWith("@esbuild/")) expect(names).toContain(name);
  }
  expect(text.match(/https?:\/\/[^/"]+/g)).toEqual(["http://cyclonedx.org"]);
});
