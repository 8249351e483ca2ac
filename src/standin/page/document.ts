import type { WorkbookData } from "../engine/workbook-data";

/** A workbook to open, and the name it goes by. */
export interface OpenDocument {
  name: string;
  data: WorkbookData;
}

/** The sample workbooks that the server has. */
export async function listSamples(): Promise<string[]> {
  const answer = await fetch("/samples/index.json");
  if (!answer.ok) throw new Error(`samples: ${answer.status}`);
  return (await answer.json()) as string[];
}

export async function openSample(name: string): Promise<OpenDocument> {
  const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return openBytes(name, await answer.arrayBuffer());
}

/** @throws NotAWorkbook where the bytes are no .xlsx workbook */
export async function openBytes(name: string, bytes: ArrayBuffer): Promise<OpenDocument> {
  const { readWorkbook } = await import("../file/read-workbook");
  return { name, data: await readWorkbook(bytes) };
}

export const emptyDocument: OpenDocument = {
  name: "工作簿1.xlsx",
  data: { sheets: [{ name: "Sheet1", cells: [] }] },
};

/** Hands the workbook to the user as a file; nothing is sent anywhere. */
export async function saveCopy(name: string, data: WorkbookData): Promise<void> {
  const { writeWorkbook } = await import("../file/write-workbook");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await writeWorkbook(data)], { type }));
  link.download = name.replace(/(\.xlsx?)?$/i, "-副本.xlsx");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
