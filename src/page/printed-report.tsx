import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useLanguage, usePage, useWords } from "./page-context";
import { reportLines } from "./report";

/** The report as paper shows it: made when the browser is about to print, gone afterwards. */
export function PrintedReport() {
  const page = usePage();
  const language = useLanguage();
  const words = useWords();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (!printing) return null;
  const [heading = [], ...lines] = reportLines(page.getState().files, language);
  return (
    <div className="paper">
      <h1>{words.reportName}</h1>
      <p>
        {words.printedAt(new Date().toLocaleString(language === "zh" ? "zh-CN" : "en"))}
        {" · "}
        {words.disclaimer}
      </p>
      <table>
        <thead>
          <tr>
            {heading.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              {line.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
