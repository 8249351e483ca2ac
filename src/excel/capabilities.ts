import type { Capabilities } from "../sheet/workbook";

/** What this version of Excel offers. Grouping of undo steps failed on hosts below 1.20. */
export function readCapabilities(): Capabilities {
  const { requirements } = Office.context;
  return {
    check: requirements.isSetSupported("ExcelApi", "1.13"),
    undoGroup: requirements.isSetSupported("ExcelApi", "1.20"),
  };
}
