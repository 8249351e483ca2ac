import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import { name, version } from "../../package.json";
import { noticeText } from "./licences";
import { readOrder, usage, type PackageOrder } from "./package-order";
import { packageReadme } from "./package-readme";
import { sbom } from "./sbom";
import { nginxConf, webConfig } from "./server-files";

const root = path.resolve(__dirname, "../..");

/** Builds the pane for its address and packs what an IT department needs. @returns the names */
export function pack({ origin, officeJs, out }: PackageOrder): string[] {
  const built = mkdtempSync(path.join(tmpdir(), "jixiao-package-"));
  try {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const env = [
      "--env",
      `origin=${origin}`,
      ...(officeJs ? ["--env", `officeJs=${officeJs}`] : []),
    ];
    execFileSync(
      process.execPath,
      [webpack, "--mode", "production", "--output-path", built, ...env],
      { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
    );
    const files = packed(built, { origin, officeJs });
    // No times and a fixed order: the same sources give the same package.
    writeFileSync(out, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
    return Object.keys(files);
  } finally {
    rmSync(built, { recursive: true });
  }
}

function packed(built: string, order: Pick<PackageOrder, "origin" | "officeJs">): Zippable {
  const { origin, officeJs } = order;
  const files: Zippable = {};
  for (const file of readdirSync(built, { recursive: true, encoding: "utf8" }).sort()) {
    const whole = path.join(built, file);
    const inZip = file.replaceAll(path.sep, "/");
    if (!statSync(whole).isFile() || /\.map$/.test(inZip)) continue;
    // The manifest goes to the catalogue, not to the server.
    files[inZip === "manifest.xml" ? inZip : `web/${inZip}`] = readFileSync(whole);
  }
  const loadsFrom = /id="office-js" src="([^"]+)"/.exec(textOf(files, "web/taskpane.html"))?.[1];
  checkManifest(textOf(files, "manifest.xml"), origin);
  const prefix = new URL(`${origin}/`).pathname.replace(/\/$/, "");
  files["static-page.html"] = files["web/page/index.html"]!;
  files["web/web.config"] = strToU8(webConfig(loadsFrom!));
  files["nginx.conf"] = strToU8(nginxConf(prefix, loadsFrom!));
  files["NOTICE.txt"] = strToU8(noticeText());
  files["LICENSE.txt"] = readFileSync(path.join(root, "LICENSE"));
  files["sbom.json"] = strToU8(sbom());
  files["deploy.md"] = readFileSync(path.join(root, "docs/deploy.md"));
  files["smoke.md"] = readFileSync(path.join(root, "test/smoke.md"));
  // Notepad of older Windows reads it as UTF-8 by its mark.
  files["README.txt"] = strToU8(`\ufeff${packageReadme({ name, version, origin, officeJs })}`);
  return files;
}

function textOf(files: Zippable, file: string): string {
  return Buffer.from(files[file] as Uint8Array).toString("utf8");
}

/** Excel knows the add-in by its GUID: it must stay, whatever the address. */
function checkManifest(manifest: string, origin: string): void {
  const id = (xml: string) => /<Id>([^<]+)<\/Id>/.exec(xml)?.[1];
  const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const foreign = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)]
    .map(([, address]) => address!)
    .filter((address) => !address.startsWith(`${origin}/`));
  if (id(manifest) !== id(source)) throw new Error("清单的 GUID 变了。");
  if (foreign.length > 0) throw new Error(`清单里还有别处的地址：${foreign.join("、")}`);
}

if (require.main === module) {
  try {
    const order = readOrder(process.argv.slice(2), version);
    console.log(`正在打包（${order.origin}）…`);
    const files = pack(order);
    console.log(`${order.out}：${files.length} 个文件。先看其中的 README.txt。`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
}
