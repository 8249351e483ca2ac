import type { KeyboardEvent } from "react";

/** Whether a key belongs to an input method: it chooses characters and starts nothing. */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
