import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

/*
 * What every state of the pane and of the static page must be, for whoever meets it: nothing that
 * axe finds, nothing wider than its place or cut off, a keyboard that stands somewhere in sight.
 */

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The pane's own page within the stand-in's. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("the pane is not open");
  return frame;
}

/** What axe finds, by rule, each with the elements. */
export async function violations(frame: Frame | Page, rules: string[] = []): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const options: RunOptions = {
    resultTypes: ["violations"],
    // Neither page has frames or media to be looked into; that would take most of the time.
    iframes: false,
    preload: false,
    selectors: false,
    ...(rules.length > 0 ? { runOnly: rules } : {}),
  };
  const found = await frame.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // Fluent's focus guards hold focus for a moment only, and on purpose.
    const results = await axe.run({ exclude: ["[data-tabster-dummy]"] }, asked);
    return results.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, options);
  return found.map((parts) => parts.join("  "));
}

/** What is wider than its place, cut off or out of reach. */
export function cutOff(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const wrong: string[] = [];
    for (const one of document.querySelectorAll("body, body *:not(svg *, option, optgroup)")) {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const unseen = box.width <= 1 || box.height <= 1 || style.visibility === "hidden";
      // A sheet is scrolled as in Excel.
      if (
        unseen ||
        one.closest("[data-tabster-dummy], [role=progressbar], .scroller, [tabindex]:has(> table)")
      ) {
        continue;
      }
      const say = (what: string) =>
        wrong.push(`${what}: <${one.tagName}> ${one.textContent.trim().slice(0, 30)}`);
      if (box.right > innerWidth + 1 || box.left < -1) say("beyond the edge");
      const wide = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
      const tall = one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 1;
      const scrolls = (way: string) => way === "auto" || way === "scroll";
      if (wide && scrolls(style.overflowX)) say("scrolls sideways");
      // Long names may end in … where the whole of them is said elsewhere.
      const shortened = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
      if (shortened && one.closest("[title], [aria-label]")) continue;
      if ((wide && style.overflowX === "hidden") || (tall && style.overflowY === "hidden")) {
        say("cut off");
      }
    }
    return wrong;
  });
}

/** What the keyboard stands on, where it is nowhere, out of sight or not marked. */
export function keyboardFaults(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return ["the keyboard is nowhere"];
    const name = `<${one.tagName}> ${(one.ariaLabel ?? one.textContent).trim().slice(0, 30)}`;
    const box = one.getBoundingClientRect();
    // What sticks to an edge must not lie over it; controls of Fluent's may be unseen themselves.
    const { x, y } = { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 20) };
    const there = document.elementFromPoint(x, y);
    const inSight = there !== null && (one.parentElement!.contains(there) || there.contains(one));
    // The mark may be on the element, on what it holds, or on what holds it.
    const marks = () =>
      [one, one.parentElement!, one.closest("[class]")!.parentElement!, ...one.children]
        .flatMap((near) =>
          [near, near, near].map((same, i) => [same, ["", "::before", "::after"][i]!] as const),
        )
        .map(([near, part]) => {
          const { outline, borderBottom, borderTop, borderLeft } = getComputedStyle(near, part);
          return [outline, borderTop, borderLeft, borderBottom].join(" ");
        })
        .join("; ");
    const marked = marks();
    one.blur();
    const plain = marks();
    one.focus();
    const faults = [];
    if (!inSight) faults.push(`out of sight: ${name}`);
    if (marked === plain) faults.push(`not marked: ${name}`);
    return faults;
  });
}

/** What moves though the officer wants no motion; fading is none. */
export function motions(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() =>
    document.getAnimations().flatMap(({ playState, effect }) => {
      const { target } = effect as KeyframeEffect;
      const kept = new Set(["opacity", "offset", "computedOffset", "easing", "composite"]);
      const moves = (effect as KeyframeEffect)
        .getKeyframes()
        .some((step) => Object.keys(step).some((property) => !kept.has(property)));
      return playState === "running" && moves ? [target?.outerHTML.slice(0, 80) ?? ""] : [];
    }),
  );
}

/** Stops of the Tab key that stand above the one before them. */
export function strayStops(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const tabbable = "a[href], button, input, select, textarea, summary, [tabindex]";
    const stops = [...document.querySelectorAll<HTMLElement>(tabbable)]
      .filter((one) => one.tabIndex >= 0 && !one.closest("[inert], [data-tabster-dummy]"))
      .map((one) => {
        let part = one.parentElement!;
        while (part.tagName !== "MAIN" && getComputedStyle(part).position !== "sticky") {
          if (part === document.body) break;
          part = part.parentElement!;
        }
        return { one, box: one.getBoundingClientRect(), part };
      })
      .filter(({ box }) => box.width > 0);
    return stops.flatMap(({ one, box, part }, i) => {
      const before = stops[i - 1];
      // What is scrolled is not compared with what stands or sticks.
      if (!before || before.part !== part || before.one.contains(one)) return [];
      if (box.bottom > before.box.top) return [];
      return [`${one.outerHTML.slice(0, 60)} above ${before.one.outerHTML.slice(0, 60)}`];
    });
  });
}
