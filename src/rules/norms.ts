import type { Bilingual } from "../words/bilingual";

/**
 * The norms the rules on category, wording and basis rest on. Of the guidance of 2021 only the
 * opening was read in full, so no article is named.
 */
export function guidance2021(zh: string, en: string): Bilingual {
  return {
    zh: `财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》：${zh}（未核对全文，地方参照）`,
    en: `Ministry of Finance guidance 财预〔2021〕101号 (for central units, on trial): ${en} (full text not checked)`,
  };
}

/** 财预〔2015〕88号, known by a local method with the same clauses. */
export function method2015(zh: string, en: string): Bilingual {
  return {
    zh: `财预〔2015〕88号《中央部门预算绩效目标管理办法》：${zh}（依据同条款的地方办法）`,
    en: `Ministry of Finance method 财预〔2015〕88号: ${en} (known by a local method with the same clauses)`,
  };
}

/** Notes on how to fill in the provincial indicator library. */
export function libraryNotes(zh: string, en: string): Bilingual {
  return {
    zh: `省级绩效指标库填报要素说明：${zh}`,
    en: `Notes on the provincial indicator library: ${en}`,
  };
}
