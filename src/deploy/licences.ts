import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { components, type Component } from "./components";

const root = path.resolve(__dirname, "../..");

/** Packages that do their work when building alone; nothing of them is delivered. */
const tools = /^(?:esbuild|@esbuild\/.*)$/;

/** The notices of everything delivered, with the full texts, each text once. */
export function noticeText(): string {
  const byText = new Map<string, Component[]>();
  for (const component of components(root)) {
    if (tools.test(component.name)) continue;
    const text = component.text ?? `${component.license}（软件包未附许可全文）`;
    byText.set(text, [...(byText.get(text) ?? []), component]);
  }
  const line = "=".repeat(72);
  const parts = [...byText].map(([text, users]) => {
    const names = users.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${line}\n${names.join("\n")}\n${line}\n\n${text}\n`;
  });
  return `绩效目标助手使用的开源组件及其许可 · Third-party notices\n\n${parts.join("\n")}`;
}

/** docs/licences.md: names, versions and licences. */
export function licencesPage(): string {
  const all = components(root).filter(({ name }) => !name.startsWith("@esbuild/"));
  const rows = all.map(
    ({ name, version, license }) =>
      `| ${name} | ${version} | ${license} | ${tools.test(name) ? "构建" : "随产品"} |`,
  );
  const counts = new Map<string, number>();
  for (const { license } of all) counts.set(license, (counts.get(license) ?? 0) + 1);
  const sum = [...counts].map(([license, count]) => `${license} ${count} 个`).join("，");
  return `# 组件与许可

本页由 \`npm run licences\` 从锁定文件生成，请勿手改。许可全文在部署包的 NOTICE.txt 里；机器可读的清单（SBOM，CycloneDX）由 \`npm run sbom\` 给出。

共 ${all.length} 个：${sum}。开发与测试用的软件包不随产品交付，不在此列。

office.js 由微软提供，不是本产品的一部分：默认从微软的地址加载，自托管时取自 \`@microsoft/office-js\`，适用微软自己的许可条款。

| 组件 | 版本 | 许可 | 用途 |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** `npm run licences`: writes the page; `-- --check` says whether it is fresh. */
if (require.main === module) {
  const file = path.join(root, "docs/licences.md");
  const page = licencesPage();
  if (!process.argv.includes("--check")) writeFileSync(file, page);
  else if (readFileSync(file, "utf8") !== page) {
    console.error("docs/licences.md 不是最新的，请运行 npm run licences。");
    process.exitCode = 1;
  }
}
