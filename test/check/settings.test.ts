import { defaultSettings, readSettings } from "../../src/check/settings";

test("what is no settings gives the defaults", () => {
  for (const stored of [undefined, null, "off", 3, []]) {
    expect(readSettings(stored)).toEqual(defaultSettings);
  }
});

test("settings written as JSON are read back", () => {
  const settings = {
    off: ["percent-word"],
    severities: { "stray-space": "warning" },
    profile: "cost-first-level",
    compareHidden: true,
  };
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test("an unreadable part takes its default, the others are kept", () => {
  expect(readSettings({ off: ["typo"], severities: { typo: "grave" }, profile: 3 })).toEqual({
    ...defaultSettings,
    off: ["typo"],
  });
});
