import type { Frame } from "playwright-core";
import { openStandinPage } from "./standin-page";

/*
 * The pane's policy as built, in a real browser: all that the pane does passes it, and what an
 * intruder would try does not. That nothing leaves this machine every browser run asserts.
 */

/** What the page's policy refused while the work was done, by directive. */
async function refused(frame: Frame, work: () => void): Promise<string[]> {
  return frame.evaluate(async (source) => {
    const seen: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => seen.push(event.effectiveDirective);
    document.addEventListener("securitypolicyviolation", note);
    // Through a script of the page's own, as code sent by the test stands outside the policy.
    (globalThis as { attempt?: string }).attempt = source;
    setTimeout(new Function(`return ${source}`)() as () => void);
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.removeEventListener("securitypolicyviolation", note);
    return seen;
  }, work.toString());
}

test("the pane works under its policy, which refuses scripts, styles and requests of others", async () => {
  const standin = await openStandinPage();
  await standin.pane.getByRole("button", { name: "一键校验" }).click();
  await standin.pane.getByRole("tree").waitFor();
  await standin.pane.getByRole("button", { name: "设置" }).click();
  expect(await standin.troubles()).toEqual([]); // a refusal would be an error of the console

  const frame = standin.page.frames().find((one) => one.url().includes("taskpane.html"))!;
  expect(
    await refused(frame, () => {
      const script = document.createElement("script");
      script.textContent = "window.intruded = true";
      document.body.append(script);
    }),
  ).toEqual(["script-src-elem"]);
  expect(
    await refused(frame, () => {
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.intruded = true");
      document.body.append(button);
      button.click();
    }),
  ).toContain("script-src-attr");
  expect(
    await refused(frame, () => {
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
    }),
  ).toEqual(["style-src-elem"]);
  expect(
    await refused(frame, () => {
      fetch("https://browser.pipe.aria.microsoft.com/Collector/3.0/").catch(() => undefined);
      navigator.sendBeacon("https://example.org/", "绩效");
      new Image().src = "https://example.org/?text";
    }),
  ).toEqual(["connect-src", "connect-src", "img-src"]);
  expect(
    await refused(frame, () => {
      const script = document.createElement("script");
      script.src = "https://example.org/other.js";
      document.body.append(script);
    }),
  ).toEqual(["script-src-elem"]);
  expect(await frame.evaluate(() => "intruded" in globalThis)).toBe(false);
  await standin.close();
});
