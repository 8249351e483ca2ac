import { spawn } from "node:child_process";

/** The command that opens an address in the user's browser; undefined where there is no screen. */
export function openCommand(
  address: string,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): [string, ...string[]] | undefined {
  if (env.CI || env.BROWSER === "none") return undefined;
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  if (platform === "darwin") return ["open", address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open", address] : undefined;
}

/** Tries to; without a browser the printed address has to do. */
export function openBrowser(address: string): void {
  const [command, ...args] = openCommand(address) ?? [];
  if (!command) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
