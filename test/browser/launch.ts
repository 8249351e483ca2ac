import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/*
 * A real browser for the browser runs, never downloaded: CHROMIUM_PATH, else an installed Chrome,
 * Edge or Chromium, else, on Linux, the one that the package @sparticuz/chromium carries.
 * CHROMIUM_PATH=bundled asks for that one.
 */

const root = path.resolve(__dirname, "../..");

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the three browsers install themselves. */
export function installedPlaces(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "Chromium\\Application\\chrome.exe",
    ];
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? `${folder}\\${program}` : [])),
    );
  }
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["", env.HOME ?? ""].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "chromium",
    "chromium-browser",
  ];
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? `${folder}/${name}` : [])));
}

/** What to start, and in which environment. */
export function findBrowser(): LaunchOptions {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && CHROMIUM_PATH !== "bundled") {
    if (!existsSync(CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH: no file ${CHROMIUM_PATH}`);
    return { executablePath: CHROMIUM_PATH };
  }
  if (CHROMIUM_PATH !== "bundled") {
    const found = installedPlaces().find((place) => existsSync(place));
    if (found) return { executablePath: found };
  }
  if (process.platform === "linux" && process.arch === "x64") return bundledChromium();
  throw new Error(
    "The browser runs need Google Chrome, Microsoft Edge or Chromium. Install one of them, or name one in CHROMIUM_PATH.",
  );
}

/** Unpacks the packaged Chromium once into .cache/, whole or not at all. */
function bundledChromium(): LaunchOptions {
  const manifest = path.join(root, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = path.join(root, `.cache/chromium-${version}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const unpack = `import("@sparticuz/chromium").then((it) => it.default.executablePath())`;
    execFileSync(process.execPath, ["-e", unpack], {
      cwd: root,
      // It unpacks into the temporary folder, and its libraries only for this environment.
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    try {
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another run was faster
    }
  }
  const executablePath = path.join(folder, "chromium");
  const env = { ...process.env } as Record<string, string>;
  if (lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [path.join(folder, "al2023/lib"), env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(":");
  }
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = path.join(folder, "fonts");
  return { executablePath, env };
}

/** Whether the machine lacks a library the browser needs; the package has copies for then. */
function lacksLibraries(executable: string): boolean {
  return execFileSync("ldd", [executable], { encoding: "utf8" }).includes("not found");
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...findBrowser(), args });
}
