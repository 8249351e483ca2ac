import { beginsFormula } from "../sheet/written-text";

/**
 * Lines as CSV for Excel and WPS: UTF-8 with its mark, so that Chinese reads right, and no text
 * that a spreadsheet would take for a formula.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(text: string): string {
  const plain = beginsFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
