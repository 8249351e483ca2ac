import { projectSheet } from "../../src/rules/example";
import { checkCharacter } from "../../src/rules/code/code";
import { sheetOf, type SheetSnapshot } from "../../src/sheet/snapshot";
import { soundProjects } from "./sound-projects";

/** Likely numbers for {n}, by the unit that follows. */
const likely: Record<string, string> = {
  "%": "85",
  个百分点: "2",
  天: "250",
  场次: "12",
  期: "4",
  平方米: "1800",
  "元/人·天": "400",
  "元/平方米·年": "450",
  "万元/起": "0.5",
};

/** The sound projects, each filled in on a whole sheet of the Hebei form: nothing to report there. */
export function cleanSheets(): SheetSnapshot[] {
  return soundProjects.map(({ project, rows }, i) => {
    const budget = 20 + 2.5 * i;
    const amount = (share: number) => (budget * share).toFixed(2);
    const body = `13012322P0025811${String(1000 + i)}`;
    const filled = rows.map((row) =>
      row
        .replace(/\{n\}([^ |]*)/, (_, unit: string) => `${likely[unit] ?? "80"}${unit}`)
        .replace("{budget}", amount(1)),
    );
    const grid = projectSheet({
      title: `${i + 1}.${project}绩效目标表`,
      code: body + checkCharacter(`${body}0`)!,
      name: project,
      total: amount(1),
      fiscalFunds: amount(1),
      purpose: `用于${project}支出`,
      points: [amount(0.25), amount(0.5), amount(0.85), amount(1)],
      goal: `保障${project}项目按计划实施，依法及时解决群众合理诉求，提高群众满意度`,
      rows: filled,
    });
    return sheetOf(project, grid);
  });
}
