import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { components } from "./components";

const root = path.resolve(__dirname, "../..");

interface Bill {
  metadata: { component: { name: string; type: string } };
  components: { "bom-ref": string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The list of what the product consists of, as CycloneDX JSON, by npm from the lock file. Of npm's
 * list the product's own are kept here: told to omit what is for development, npm also leaves out
 * packages that the product shares with it.
 */
export function sbom(): string {
  const bill = JSON.parse(byNpm()) as Bill;
  const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  const own = new Set(components(root).map((one) => `${one.name}@${one.version}`));
  // npm names the root after its folder.
  bill.metadata.component.name = name;
  bill.metadata.component.type = "application";
  bill.components = bill.components.filter((one) => own.has(one["bom-ref"]));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => own.has(ref) || ref === `${name}@${version}`)
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => own.has(one)) }));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function byNpm(): string {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 27,
    stdio: ["ignore", "pipe", "ignore"],
  };
  // Run by npm, its own program is at hand; a shell finds npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js")
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** `npm run sbom`: prints it. */
if (require.main === module) process.stdout.write(sbom());
