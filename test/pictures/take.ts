import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { serveStandin } from "../../src/standin/serve/serve";
import { launchBrowser } from "../browser/launch";
import { pictures, type Picture } from "./pictures";
import { withPalette } from "./png";
import { openWindow } from "./window";

const folder = path.resolve(__dirname, "../../docs/pictures");
const usual = { width: 1360, height: 800 };
const most = 150 * 1024;

/**
 * `npm run pictures`: takes the pictures of the documents from the running product; with names
 * behind `--`, only those.
 */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !pictures.some((picture) => picture.name === name));
  if (unknown.length > 0) throw new Error(`no picture is called ${unknown.join(", ")}`);
  mkdirSync(folder, { recursive: true });
  const serving = await serveStandin(0);
  const browser = await launchBrowser();
  try {
    for (const picture of pictures) {
      if (names.length > 0 && !names.includes(picture.name)) continue;
      const png = withPalette(await take(browser, serving.address, picture));
      writeFileSync(path.join(folder, `${picture.name}.png`), png);
      console.log(`${picture.name}.png  ${Math.ceil(png.length / 1024)} KB`);
      if (png.length > most) throw new Error(`${picture.name}.png is larger than 150 KB`);
    }
  } finally {
    await browser.close();
    await serving.close();
  }
}

async function take(browser: Browser, address: string, picture: Picture): Promise<Uint8Array> {
  const { name, size = usual, query, path: place = "/", part, steps } = picture;
  const scale = part === "window" ? 1.25 : 1.5;
  const asked = { width: "380", ...query };
  const window = await openWindow(browser, `${address}${place}`, size, asked, scale);
  try {
    await steps?.(window);
    return await window.picture(part);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    await window.close();
  }
}

// The stand-in's build keeps handles that would hold the process.
main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
