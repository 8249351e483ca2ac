import type { Bilingual } from "../words/bilingual";

export type FileErrorCode = "not-a-workbook" | "encrypted" | "too-large" | "damaged";

/** Why a file cannot be read; each reason says what to do. */
const reasons = {
  empty: {
    code: "not-a-workbook",
    zh: "文件是空的，里面没有任何内容。请重新获取或另存一份 .xlsx 工作簿。",
    en: "The file is empty. Get it again, or save the workbook as .xlsx once more.",
  },
  "no-file": {
    code: "not-a-workbook",
    zh: "找不到这个文件。请核对文件名和所在文件夹。",
    en: "There is no such file. Check its name and folder.",
  },
  folder: {
    code: "not-a-workbook",
    zh: "这是文件夹，不是工作簿。请选择其中的 .xlsx 文件。",
    en: "This is a folder, not a workbook. Choose the .xlsx files in it.",
  },
  "empty-folder": {
    code: "not-a-workbook",
    zh: "文件夹里没有工作簿。请核对文件夹，或把文件另存为 .xlsx 放进去。",
    en: "There is no workbook in this folder. Check the folder, or save the files in it as .xlsx.",
  },
  "no-match": {
    code: "not-a-workbook",
    zh: "没有与此匹配的文件。请核对文件夹和通配符。",
    en: "No file matches. Check the folder and the pattern.",
  },
  "no-access": {
    code: "not-a-workbook",
    zh: "没有权限读取，或文件正被占用。请关闭占用它的程序，或复制一份再试。",
    en: "The file may not be read or is in use. Close it elsewhere, or try a copy.",
  },
  unreadable: {
    code: "damaged",
    zh: "系统读不出这个文件。请检查磁盘或网络，复制到本机后再试。",
    en: "The system cannot read this file. Check the disk or network, or copy the file here first.",
  },
  "old-format": {
    code: "not-a-workbook",
    zh: "这是旧格式的文件（.xls、.et 等）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
    en: "This is an old format (.xls, .et …). Open it in Excel or WPS and save it as .xlsx.",
  },
  "other-format": {
    code: "not-a-workbook",
    zh: "这不是 .xlsx 工作簿，可能是改了扩展名的其他文件。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
    en: "This is no .xlsx workbook, perhaps another file renamed. Save it as .xlsx in Excel or WPS.",
  },
  encrypted: {
    code: "encrypted",
    zh: "文件设有打开密码，无法读取。请在 Excel 中取消打开密码，另存后再试。",
    en: "The file needs a password to open. Remove the password in Excel, save it and try again.",
  },
  "large-content": {
    code: "too-large",
    zh: "文件解压后的内容过大，为安全起见没有读取。请只保留需要校验的工作表，另存后再试。",
    en: "The content is too large once unpacked and was not read. Keep only the sheets to be checked.",
  },
  "large-sheet": {
    code: "too-large",
    zh: "工作表的数据过多，超出一次能校验的范围。请只保留绩效目标表，删去其他数据后再试。",
    en: "A sheet holds more data than can be checked at once. Keep only the target sheets.",
  },
  damaged: {
    code: "damaged",
    zh: "文件已损坏或不完整。请重新获取，或用 Excel 打开修复、另存后再试。",
    en: "The file is damaged or incomplete. Get it again, or let Excel repair it and save it.",
  },
} as const satisfies Record<string, Bilingual & { code: FileErrorCode }>;

export type FileErrorReason = keyof typeof reasons;

/** A file that cannot be read as a workbook; the message is Chinese and says what to do. */
export class FileError extends Error {
  readonly reason: FileErrorReason;
  readonly code: FileErrorCode;
  readonly words: Bilingual;

  constructor(reason: FileErrorReason, options?: ErrorOptions) {
    const { code, zh, en } = reasons[reason];
    super(zh, options);
    this.name = "FileError";
    this.reason = reason;
    this.code = code;
    this.words = { zh, en };
  }
}
