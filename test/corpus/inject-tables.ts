import { check } from "../../src/check/check";
import { messageOf } from "../../src/check/message";
import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import { sheetFrom } from "./corpus";
import { tableFaults } from "./table-faults";
import type { Grid } from "./layouts";

const run = (grids: Grid[]) =>
  check(grids.flatMap((grid, i) => recognizeSheet(sheetFrom(`表${i + 1}`, grid)))).findings;
let n = 0,
  ok = 0;
for (const fault of tableFaults) {
  n++;
  const known = new Set(run(fault.clean).map((f) => `${f.rule} ${f.at.sheet} ${cellName(f.at)}`));
  const fresh = run(fault.bad).filter(
    (f) => !known.has(`${f.rule} ${f.at.sheet} ${cellName(f.at)}`),
  );
  const text = (f: (typeof fresh)[number]) => {
    const c = fault.bad[Number(f.at.sheet.slice(1)) - 1]?.[f.at.row]?.[f.at.column] ?? "";
    return String(Array.isArray(c) ? c[1] : c);
  };
  const mine = fresh.filter((f) => f.rule === fault.rule);
  const right = mine.find((f) => fault.at === "*" || text(f) === fault.at);
  const wrong = !right
    ? mine[0]
      ? `elsewhere ${cellName(mine[0].at)} ${text(mine[0])}`
      : "nothing"
    : right.severity !== fault.severity
      ? right.severity
      : right.outcome !== fault.outcome
        ? right.outcome
        : undefined;
  const extra = fresh.filter(
    (f) =>
      f !== right &&
      !(f.rule === fault.rule && fault.bad.length > 1) &&
      !fault.also.includes(f.rule),
  );
  if (!wrong) ok++;
  if (wrong || extra.length)
    console.log(
      `${fault.rule} | ${fault.what} → ${wrong ?? "ok"}${extra.map((f) => `\n    + ${f.rule}/${f.severity}/${f.outcome} ${cellName(f.at)} ${messageOf(f, "zh")}`).join("")}`,
    );
}
console.log({ n, ok });
