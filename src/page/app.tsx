import { useEffect, useMemo, useState } from "react";
import type { Language } from "../words/bilingual";
import { pageWords } from "../words/page";
import { DropZone } from "./drop-zone";
import { FileList } from "./file-list";
import { FileResult } from "./file-result";
import type { Page } from "./page";
import { PageProvider, usePageState, useWords } from "./page-context";
import { PrintedReport } from "./printed-report";
import { Said } from "./said";

export interface AppProps {
  page: Page;
  firstLanguage: Language;
  version: string;
}

/** The whole page: drop files, see what is wrong and where, save or print the report. */
export function App({ page, firstLanguage, version }: AppProps) {
  const [language, setLanguage] = useState(firstLanguage);
  const context = useMemo(() => ({ page, language }), [page, language]);
  const words = pageWords[language];
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.title;
  }, [language, words]);

  return (
    <PageProvider value={context}>
      <div className="screen">
        <header className="head">
          <div>
            <h1>{words.product}</h1>
            <p className="lead">{words.lead}</p>
          </div>
          <button
            type="button"
            className="quiet"
            lang={language === "zh" ? "en" : "zh-CN"}
            onClick={() => setLanguage(language === "zh" ? "en" : "zh")}
          >
            {words.language}
          </button>
        </header>
        <main>
          <DropZone />
          <FileList />
          <FileResult />
        </main>
        <Foot version={version} />
        <Said />
      </div>
      <PrintedReport />
    </PageProvider>
  );
}

function Foot({ version }: { version: string }) {
  const words = useWords();
  // Before the first file the drop zone says so.
  const hasFiles = usePageState(({ files }) => files.length > 0);
  return (
    <footer className="foot">
      {hasFiles && <p>{words.local}</p>}
      {words.disclaimer} <span className="version">{words.version(version)}</span>
    </footer>
  );
}
