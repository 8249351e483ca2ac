import type { Field } from "../../target/model";
import { projectSheet } from "../example";
import type { Hit, WorkbookRule } from "../rule";
import { statedYear } from "../stated-year";
import { codeOf, isWellFormed, regionOf, yearOf } from "./code";

const sheets = (...codes: readonly string[]) =>
  codes.map((code, i) => ({
    sheet: `项目${i + 1}`,
    grid: projectSheet({ code, name: `专项业务费${i + 1}`, title: "项目绩效目标表" }),
  }));
const [first, second] = ["13012322P002581106102", "13012322P002581106031"];

export const codeRegionYear: WorkbookRule = {
  id: "code-region-year",
  on: "workbook",
  severity: "info",
  fix: "none",
  source: {
    zh: "项目编码第 1–6 位为区划代码，第 7–8 位为立项年度（据公开的编码归纳）",
    en: "Characters 1–6 of a project code are the region, 7–8 the year of entry (inferred from published codes)",
  },
  words: {
    zh: {
      title: "编码的区划或年度与其他项目不同",
      why: "编码里的年度早于本年的多为结转项目，应当写明；区划不同的，可能录错或者用了别处的表。",
      how: "结转资金注明“上年结转”；区划不符的，核对编码。",
      messages: {
        year: "编码的年度是 {year} 年，其他项目多为 {most} 年；如为结转资金，请注明",
        stated: "编码的年度是 {year} 年，表中写的是 {most} 年度；如为结转资金，请注明",
        region: "编码的区划是 {region}，其他项目多为 {most}",
      },
    },
    en: {
      title: "Region or year of the code differs from the other projects",
      why: "An earlier year usually means carried-over money, which should be said; another region may be a mistyped code or a copied table.",
      how: "Say that money is carried over; compare a code of another region with the system.",
      messages: {
        year: "The code is of {year}, most other projects are of {most}; say so if the money is carried over",
        stated: "The code is of {year}, the table of {most}; say so if the money is carried over",
        region: "The code is of region {region}, most other projects are of {most}",
      },
    },
  },
  good: [sheets(first!, second!)],
  bad: [
    sheets(first!, second!, "⟦13012321P00BAJ310085J⟧"),
    sheets(first!, second!, "⟦12000022P10000210006W⟧"),
    projectSheet({ title: "项目绩效目标表（2023年度）", code: `⟦${first}⟧` }),
    projectSheet({ title: "2023年信访专项业务费绩效目标表", code: `⟦${first}⟧` }),
  ],
  check(tables) {
    const coded = tables.flatMap((table) => {
      const field = table.projectCode;
      const code = field && codeOf(field);
      return field && code && isWellFormed(code) ? [{ table, field, code }] : [];
    });
    const year = mostCommon(coded.map(({ code }) => yearOf(code)));
    const region = mostCommon(coded.map(({ code }) => regionOf(code)));
    return coded.flatMap(({ table, field, code }): Hit[] => {
      const own = { year: yearOf(code), region: regionOf(code) };
      const stated = statedYear(table);
      const hits: Hit[] = [];
      if (own.year !== undefined && stated !== undefined) {
        if (own.year !== stated) hits.push(hit(field, "stated", { year: own.year, most: stated }));
      } else if (own.year !== undefined && year !== undefined && own.year !== year) {
        hits.push(hit(field, "year", { year: own.year, most: year }));
      }
      if (own.region !== undefined && region !== undefined && own.region !== region) {
        hits.push(hit(field, "region", { region: own.region, most: region }));
      }
      return hits;
    });
  },
};

function hit({ at }: Field, message: string, data: Record<string, string | number>): Hit {
  const words = Object.entries(data).map(([key, value]) => [key, String(value)]);
  return { at, message, data: Object.fromEntries(words) };
}

/** What more than half of at least three have in common. */
function mostCommon<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return values.length >= 3 && count! * 2 > values.length ? most : undefined;
}
