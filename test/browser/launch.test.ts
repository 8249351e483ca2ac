import { existsSync } from "node:fs";
import { findBrowser, installedPlaces } from "./launch";

test("looks where Windows keeps its browsers", () => {
  const env = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\li\\AppData\\Local" };
  const places = installedPlaces("win32", env);
  expect(places).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  expect(places).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
  expect(places).toContain(
    "C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
  );
});

test("looks where macOS keeps its browsers", () => {
  const places = installedPlaces("darwin", { HOME: "/Users/li" });
  expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(places).toContain("/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("looks along the PATH on Linux", () => {
  const places = installedPlaces("linux", { PATH: "/opt/bin:/usr/bin" });
  expect(places).toContain("/opt/bin/google-chrome");
  expect(places).toContain("/usr/bin/chromium");
});

test("finds a browser that is there, and refuses a CHROMIUM_PATH that leads nowhere", () => {
  expect(existsSync(findBrowser().executablePath!)).toBe(true);
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = "/nowhere/chromium";
  try {
    expect(() => findBrowser()).toThrow("/nowhere/chromium");
  } finally {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  }
});
