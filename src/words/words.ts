import type { Language } from "./bilingual";
import { fixAllWords } from "./fix-all";
import { markWords } from "./marks";
import { outcomeWords } from "./outcome";
import { findingWords, paneWords } from "./pane";
import { repairWords } from "./repair";
import { reportWords } from "./report";
import { settingsWords } from "./settings";
import { stateWords } from "./states";
import { tableWords } from "./tables";
import { traceWords } from "./traces";

/** Every word of the pane in one language. */
export function wordsOf(language: Language) {
  return {
    language,
    pane: paneWords[language],
    findings: findingWords[language],
    states: stateWords[language],
    tables: tableWords[language],
    settings: settingsWords[language],
    repair: repairWords[language],
    fixAll: fixAllWords[language],
    outcome: outcomeWords[language],
    report: reportWords[language],
    traces: traceWords[language],
    marks: markWords[language],
  };
}

export type Words = ReturnType<typeof wordsOf>;

/** "zh-CN", "zh-TW" → zh; every other display language → en. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en";
}
