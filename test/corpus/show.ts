import { check } from "../../src/check/check";
import { messageOf } from "../../src/check/message";
import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import { layoutNames, projects, sheetIn } from "./corpus";

const only = process.argv[2];
const seen = new Map<string, { n: number; samples: string[] }>();
let rows = 0,
  tables = 0,
  problems = 0,
  reviews = 0,
  faults = 0;
for (const layout of layoutNames) {
  if (only && only !== "all" && layout !== only) continue;
  let rec = 0,
    noted = 0;
  for (const project of projects) {
    tables++;
    const sheet = sheetIn(layout, project);
    const found = recognizeSheet(sheet);
    const t = found[0];
    const bad: string[] = [];
    if (found.length !== 1) bad.push(`${found.length} tables`);
    if (t) {
      const want = project.rows.length * (layout === "twin" ? 2 : 1);
      if (t.indicators.length !== want) bad.push(`${t.indicators.length} rows of ${want}`);
      if (t.projectName?.text !== project.name && layout !== "hebeiOverall")
        bad.push(`name ${t.projectName?.text}`);
      if (
        layout !== "hebeiOverall" &&
        t.goal?.text.replace(/\s|目标\d：|；|，/g, "") !== project.goal.replace(/，/g, "")
      )
        bad.push(`goal ${t.goal?.text}`);
      const b = t.budget;
      const f = b && b.unit === "元" ? 10000 : 1;
      if (!["hebei2023", "hebeiOverall", "evaluationItems"].includes(layout)) {
        if (Number(b?.total?.amount) !== project.funds.total * f && layout !== "twin")
          bad.push(`total ${b?.total?.amount}`);
        if (b?.fiscalFunds && Number(b.fiscalFunds.amount) !== project.funds.fiscal)
          bad.push(`fiscal ${b.fiscalFunds.amount}`);
      }
      if (layout !== "twin")
        t.indicators.forEach((ind, i) => {
          const r = (
            ["chongqing101"].includes(layout)
              ? [
                  ...project.rows.filter((r) => r.subcategory === "成本指标"),
                  ...project.rows.filter((r) => r.subcategory !== "成本指标"),
                ]
              : project.rows
          )[i]!;
          const fail = (what: string) => bad.push(`row ${i + 1} ${what}`);
          if (!r) return;
          const name = ind.name?.text.replace(/（[^（）]*）$/, "");
          if (name !== r.name.replace(/（[^（）]*）$/, "")) fail(`name ${ind.name?.text}`);
          if (
            layout !== "chongqing" &&
            layout !== "chongqing101" &&
            layout !== "centralInvestment" &&
            layout !== "guangxi"
          ) {
            if (ind.category?.word !== r.category)
              fail(`category ${ind.category?.word} ${ind.category?.text}`);
            if (ind.subcategory?.word !== r.subcategory) fail(`sub ${ind.subcategory?.word}`);
          }
          const p = ind.value?.parsed;
          if (r.operator) {
            if (p?.kind !== "quantity") fail(`value ${r.value} → ${p?.kind} ${ind.value?.text}`);
            else if (
              p.operator?.operator !== r.operator ||
              Number(p.number.number) !== Number(r.number)
            )
              fail(`value ${r.value} → ${ind.value?.text}`);
            else if (
              (p.unit?.unit ?? "") !== r.unit.replace("㎡", "平方米") &&
              !ind.value?.nameUnit
            )
              fail(`unit ${r.value} → ${p.unit?.unit}`);
          } else if (!p || (p.kind === "text" && /月/.test(r.value)) || p.kind === "empty")
            fail(`value ${r.value} → ${p?.kind}`);
        });
    }
    if (bad.length) {
      faults++;
      if (rec++ < 3) console.log(`REC ${layout} ${project.name}: ${bad.slice(0, 4).join("; ")}`);
    }
    const result = check(found);
    rows += found.reduce((s, x) => s + x.indicators.length, 0);
    for (const f of result.findings) {
      if (f.outcome === "problem" && f.severity === "info") continue;
      f.outcome === "review" ? reviews++ : problems++;
      const key = `${f.outcome} ${f.severity} ${f.rule}`;
      const e = seen.get(key) ?? { n: 0, samples: [] };
      e.n++;
      const message = messageOf(f, "zh");
      if (!e.samples.some((s) => s.endsWith(message)))
        e.samples.push(`${layout} ${project.name}!${cellName(f.at)} ${message}`);
      seen.set(key, e);
      noted++;
    }
  }
  console.log(`${layout}: rec faults ${rec}, findings ${noted}`);
}
for (const [key, { n, samples }] of [...seen].sort()) {
  console.log(`\n${key}: ${n}`);
  for (const s of samples.slice(0, Number(process.argv[3] ?? 12))) console.log("   " + s);
}
console.log({ tables, rows, faults, problems, reviews });
