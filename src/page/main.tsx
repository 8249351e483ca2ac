import "./older-browsers";
import { createRoot } from "react-dom/client";
import { version } from "../../package.json";
import { App } from "./app";
import { createPage } from "./page";

/** English only where the browser speaks it and no Chinese; the desks this is for are Chinese. */
function firstLanguage(): "zh" | "en" {
  const chinese = navigator.languages.some((language) => language.toLowerCase().startsWith("zh"));
  return !chinese && navigator.language.toLowerCase().startsWith("en") ? "en" : "zh";
}

createRoot(document.getElementById("root")!).render(
  <App page={createPage()} firstLanguage={firstLanguage()} version={version} />,
);
