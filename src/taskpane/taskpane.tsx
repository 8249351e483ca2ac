import { createRoot } from "react-dom/client";
import { requests } from "../commands/requests";
import { openWorkbook } from "../excel/open-workbook";
import { languageOf } from "../words/words";
import { App } from "./app";
import { createPane } from "./create-pane";

/** The pane's entry: waits for Office, builds the workbook, and listens to the ribbon. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const pane = host === Office.HostType.Excel ? createPane(openWorkbook()) : undefined;
  const context = host ? Office.context : undefined;
  createRoot(document.getElementById("root")!).render(
    <App
      language={languageOf(context?.displayLanguage ?? navigator.language)}
      hostBackground={context?.officeTheme?.bodyBackgroundColor}
      pane={pane}
    />,
  );
  if (!pane?.can.check) return;
  requests.listen((request) => {
    if (request === "check") void pane.check();
    else pane.dispatch({ type: "view-chosen", view: "templates" });
  });
  await pane.start();
}

void start();
