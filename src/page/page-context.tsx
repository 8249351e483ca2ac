import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../words/bilingual";
import { pageWords } from "../words/page";
import { findingWords } from "../words/pane";
import type { Page } from "./page";
import type { PageState } from "./page-state";

interface Context {
  page: Page;
  language: Language;
}

const PageContext = createContext<Context | undefined>(undefined);
export const PageProvider = PageContext.Provider;

function useContextOfPage(): Context {
  const context = useContext(PageContext);
  if (!context) throw new Error("outside the page");
  return context;
}

export function usePage(): Page {
  return useContextOfPage().page;
}

export function useLanguage(): Language {
  return useContextOfPage().language;
}

/** The page's own words, and those it shares with the pane. */
export function useWords() {
  const language = useLanguage();
  return { ...pageWords[language], findings: findingWords[language] };
}

export function usePageState<Part>(select: (state: PageState) => Part): Part {
  const page = usePage();
  return useSyncExternalStore(page.subscribe, () => select(page.getState()));
}
