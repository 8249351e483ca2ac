import type { StandinPage } from "./standin-page";

/** What the keyboard stands on in the pane, by the name that a reader of the screen says. */
export function focusedName({ pane }: StandinPage): Promise<string> {
  return pane.locator("body").evaluate(() => {
    const one = document.activeElement!;
    if (one === document.body) return "";
    const labels = "labels" in one ? [...(one as HTMLInputElement).labels!] : [];
    const label = labels.map(({ textContent }) => textContent).join(" ");
    return (one.getAttribute("aria-label") ?? (label || one.textContent) ?? "").trim();
  });
}

/** Presses Tab, or another key, until the keyboard stands on what is called so. */
export async function tabTo(
  standin: StandinPage,
  name: string | RegExp,
  key = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const now = await focusedName(standin);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    passed.push(now);
    await standin.page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${String(name)}: ${passed.join(" | ")}`);
}
