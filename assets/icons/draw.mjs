/*
 * Draws the add-in's icons: node assets/icons/draw.mjs (needs an installed Chromium, Chrome or
 * Edge; CHROMIUM_PATH says where). Each picture is drawn on the pixel grid of its own size, so
 * that lines are sharp at 16 pixels as well as at 128. PNG and SVG are committed; run it again
 * only to change them.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const here = new URL(".", import.meta.url);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const blue = "#2f6fde";
const pale = "#cfe0fb";
const green = "#15803d";
const orange = "#c2560c";
const white = "#ffffff";

/** Shapes over a grid of 16 units, snapped to the pixels of `size`. */
function pen(size) {
  const unit = size / 16;
  const snap = (x) => Math.round(x * unit);
  const line = Math.max(1, Math.round(unit));
  const box = (x1, y1, x2, y2, fill, radius = 0) =>
    `<rect x="${snap(x1)}" y="${snap(y1)}" width="${snap(x2) - snap(x1)}" height="${snap(y2) - snap(y1)}" rx="${radius * unit}" fill="${fill}"/>`;
  const frame = (x1, y1, x2, y2, stroke, fill, radius) => {
    const half = line / 2;
    const [left, top] = [snap(x1) + half, snap(y1) + half];
    const [width, height] = [snap(x2) - snap(x1) - line, snap(y2) - snap(y1) - line];
    return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${radius * unit}" fill="${fill}" stroke="${stroke}" stroke-width="${line}"/>`;
  };
  const disc = (x, y, r, fill) =>
    `<circle cx="${x * unit}" cy="${y * unit}" r="${r * unit}" fill="${fill}"/>`;
  const stroke = (points, colour, width) =>
    `<polyline points="${points.map((p) => p * unit).join(" ")}" fill="none" stroke="${colour}" stroke-width="${width * unit}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return { snap, line, unit, box, frame, disc, stroke };
}

/** A sheet of a form: a heading band, a column of labels and three rows. */
function sheet({ frame, box, snap, line, unit }) {
  const rows = [7, 10].map((y) => {
    const top = snap(y);
    return `<rect x="${snap(1)}" y="${top}" width="${snap(14) - snap(1)}" height="${line}" fill="${blue}" opacity=".45"/>`;
  });
  const column = `<rect x="${snap(5)}" y="${snap(4)}" width="${line}" height="${snap(14) - snap(4)}" fill="${blue}" opacity=".45"/>`;
  return (
    frame(1, 1, 14, 14, blue, white, 1) +
    box(2, 4, 5, 13, pale) +
    rows.join("") +
    column +
    `<path d="M${snap(1)} ${snap(4)}V${snap(1) + unit}a${unit} ${unit} 0 0 1 ${unit} ${-unit}H${snap(14) - unit}a${unit} ${unit} 0 0 1 ${unit} ${unit}V${snap(4)}z" fill="${blue}"/>`
  );
}

const badge = ({ disc }, colour) => disc(11.5, 11.5, 4.9, white) + disc(11.5, 11.5, 4.1, colour);

const pictures = {
  app(p) {
    return (
      p.box(0, 0, 16, 16, blue, 3) +
      p.disc(8, 8.5, 5.5, white) +
      p.disc(8, 8.5, 3.9, blue) +
      p.stroke([5.5, 7.8, 7.9, 10.2, 13.8, 3.4], blue, 4.2) +
      p.stroke([5.5, 7.8, 7.9, 10.2, 13.8, 3.4], "#ffd34d", 2)
    );
  },
  check(p) {
    return sheet(p) + badge(p, green) + p.stroke([9.5, 11.7, 10.9, 13.1, 13.5, 10.1], white, 1.4);
  },
  templates(p) {
    return (
      sheet(p) +
      badge(p, orange) +
      p.stroke([11.5, 9.4, 11.5, 13.6], white, 1.4) +
      p.stroke([9.4, 11.5, 13.6, 11.5], white, 1.4)
    );
  },
  pane(p) {
    return (
      p.frame(1, 2, 15, 14, blue, white, 1) +
      p.box(2, 3, 14, 4, pale) +
      p.box(9, 4, 14, 13, blue) +
      p.stroke([10.4, 8.6, 11.3, 9.5, 12.8, 7.5], white, 1.1) +
      [6, 8, 10].map((y) => p.box(3, y, 8, y + 1, "#8fb4f3")).join("")
    );
  },
};

const svg = (size, picture) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${picture(pen(size))}</svg>\n`;

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH
    ? { executablePath: process.env.CHROMIUM_PATH }
    : { channel: process.platform === "win32" ? "msedge" : "chrome" }),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await mkdir(new URL("svg/", here), { recursive: true });
for (const [name, picture] of Object.entries(pictures)) {
  for (const size of sizes) {
    if (size === 128 && name !== "app") continue;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block}</style>${svg(size, picture)}`,
    );
    await writeFile(
      new URL(`${name}-${size}.png`, here),
      await page.screenshot({ omitBackground: true }),
    );
  }
  await writeFile(new URL(`svg/${name}.svg`, here), svg(64, picture));
}
await browser.close();
