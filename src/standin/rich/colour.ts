import { HostError } from "../engine/host-error";
import { hex } from "../engine/style";

/** A colour as Office.js gives it. @throws HostError InvalidArgument. */
export function readColor(value: unknown): string {
  const named: Record<string, string> = {
    red: "#FF0000",
    yellow: "#FFFF00",
    white: "#FFFFFF",
    black: "#000000",
  };
  const text = String(value);
  const color = named[text.toLowerCase()] ?? hex(text);
  if (!/^#[\dA-F]{6}$/.test(color)) throw new HostError("InvalidArgument");
  return color;
}
