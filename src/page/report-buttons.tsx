import { usePageState, useLanguage, usePage, useWords } from "./page-context";
import { csvOf } from "./csv";
import { reportLines, reportXlsx } from "./report";

/** Saves or prints the findings of all checked files. */
export function ReportButtons({ disabled }: { disabled: boolean }) {
  const page = usePage();
  const language = useLanguage();
  const words = useWords();
  const any = usePageState(({ files }) =>
    files.some(({ status: { kind } }) => kind === "checked" || kind === "unread"),
  );
  const off = disabled || !any;
  const saveCsv = () => {
    const text = csvOf(reportLines(page.getState().files, language));
    save(new Blob([text], { type: "text/csv;charset=utf-8" }), `${words.reportName}.csv`);
  };
  const saveXlsx = () =>
    save(reportXlsx(page.getState().files, language), `${words.reportName}.xlsx`);
  return (
    <>
      <button type="button" className="primary" disabled={off} onClick={saveXlsx}>
        {words.saveXlsx}
      </button>
      <button type="button" disabled={off} onClick={saveCsv}>
        {words.saveCsv}
      </button>
      <button type="button" disabled={off} onClick={() => globalThis.print()}>
        {words.print}
      </button>
    </>
  );
}

/** Hands the file to the browser's own "save as". */
function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after a while.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
