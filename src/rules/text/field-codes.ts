/** { TC … }, [bookmark: …], switches and error texts that Word prints where a field was lost. */
export const fieldCode =
  /\{\s*(?:TC|TOC|XE|PAGEREF|NOTEREF|REF|SEQ|HYPERLINK|MERGEFIELD|PAGE|NUMPAGES|EMBED)\b[^{}]*\}|\[bookmark:[^[\]]*\]|\\\*\s*MERGEFORMAT|错误[!！]\s*(?:未找到引用源|未定义书签|超链接引用无效)[。.]?/g;

export function withoutFieldCodes(text: string): string {
  return text.replace(fieldCode, "").trim();
}
