import { limits } from "./limits";
import { parseXml } from "./xml";

/** Collects the text of a string item; readings above the characters (phonetic runs) are no part of it. */
export class StringItem {
  private text = "";
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === "rPh") this.inPhonetic = true;
    else if (name === "t") this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === "rPh") this.inPhonetic = false;
    else if (name === "t") this.inText = false;
  }

  add(text: string): void {
    if (this.inText && this.text.length < limits.cellCharacters) this.text += text;
  }

  /** The text so far; begins a new one. */
  take(): string {
    const text = this.text;
    this.text = "";
    return cellText(text);
  }
}

/** Text as a cell holds it: _x000D_ stands for the character of that number. */
export function cellText(text: string): string {
  const whole = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
  return whole.length > limits.cellCharacters ? whole.slice(0, limits.cellCharacters) : whole;
}

/** The texts that cells point to by number. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const item = new StringItem();
  parseXml(bytes, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name === "si") strings.push(item.take());
    },
  });
  return strings;
}
