import { openCommand } from "../../../src/standin/serve/open-browser";

const address = "http://localhost:3000";

test.each([
  ["win32" as const, {}, ["cmd", "/c", "start", "", address]],
  ["darwin" as const, {}, ["open", address]],
  ["linux" as const, { DISPLAY: ":0" }, ["xdg-open", address]],
  ["linux" as const, { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", address]],
  ["linux" as const, {}, undefined],
  ["win32" as const, { CI: "true" }, undefined],
  ["darwin" as const, { BROWSER: "none" }, undefined],
])("on %s with %j the command is %j", (platform, env, command) => {
  expect(openCommand(address, platform, env)).toEqual(command);
});
