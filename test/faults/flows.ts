import { check } from "../../src/check/check";
import { defaultSettings } from "../../src/check/settings";
import { recognize, recognizeSheet } from "../../src/recognize/recognize";
import { marksOf } from "../../src/repair/marks";
import { planFixes } from "../../src/repair/plan";
import { insertIndicators } from "../../src/rows/insert";
import { moveIndicator } from "../../src/rows/move";
import type { Edit } from "../../src/sheet/edit";
import type { Workbook } from "../../src/sheet/workbook";
import { library } from "../../src/templates/library/library";
import { rowsFor } from "../../src/templates/rows/rows-for";
import { fillingFor, inputFor, tableOf } from "../templates/fillings";

/** Something of ours that writes: made ready without faults, then carried out with one. */
export interface Flow {
  name: string;
  /** Brings the workbook to where the flow begins; resolves to the writing itself. */
  ready(workbook: Workbook): Promise<() => Promise<unknown>>;
}

type Plan = (workbook: Workbook) => Promise<readonly Edit[]>;

const project = "1.进京信访值班";

const oneFix: Plan = async (workbook) => {
  const edits = await fixes(workbook);
  return edits.slice(0, 1);
};

const fixAll: Plan = (workbook) => fixes(workbook);

async function fixes(workbook: Workbook): Promise<readonly Edit[]> {
  const snapshot = await workbook.read({ scope: "workbook" });
  const settings = defaultSettings;
  return planFixes({ snapshot, settings, pick: ({ fix }) => fix?.choices[0] }).edits;
}

async function tableAt(workbook: Workbook, name: string) {
  const request = { scope: "workbook", sheets: [name], structure: true } as const;
  const sheet = (await workbook.read(request)).sheets[0]!;
  return { sheet, table: recognizeSheet(sheet)[0]! };
}

const move: Plan = async (workbook) => {
  const { sheet, table } = await tableAt(workbook, project);
  const { findings } = check(recognize({ sheets: [sheet] }));
  const { at, moveTo } = findings.find((finding) => finding.moveTo !== undefined)!;
  return moveIndicator(sheet, table, { row: at.row }, moveTo!);
};

const rows: Plan = async (workbook) => {
  const { sheet, table } = await tableAt(workbook, project);
  return insertIndicators(sheet, table, rowsFor(library[2]!.indicators.slice(0, 4), table));
};

const template = library[0]!;
const variant = { form: "hebei-2022", style: "glued" } as const;
const filling = fillingFor(template, variant.form, inputFor(template));

const newTable: Plan = () =>
  Promise.resolve(tableOf(template, variant, filling, { newSheet: template.name }));

const tableAtCursor: Plan = async (workbook) => {
  const { sheet } = await tableAt(workbook, "底稿");
  return tableOf(template, variant, filling, { sheet, at: { row: 3, column: 1 } });
};

/** As the report sheet is made: a new sheet with texts, links into the workbook and looks. */
const report: Plan = () => {
  const sheet = "校验报告";
  const lines = [3, 5, 6].map((row, i): Edit[] => [
    { type: "set", sheet, row: i + 1, column: 1, expect: "", value: "三级指标写成了一句话" },
    {
      type: "link",
      sheet,
      row: i + 1,
      column: 0,
      target: { sheet: project, row, column: 2 },
      text: `${project}!C${row + 1}`,
    },
  ]);
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  return Promise.resolve([
    {
      type: "add-sheet",
      sheet,
      page: { landscape: true, fitToWidth: true, titleRows: "$1:$1" },
    },
    { type: "set", sheet, row: 0, column: 0, expect: "", value: "单元格" },
    { type: "set", sheet, row: 0, column: 1, expect: "", value: "问题" },
    ...lines.flat(),
    { type: "format", sheet, area, format: { borders: true, wrap: true, columnWidth: 120 } },
  ]);
};

/** The report once more, in the place of the one that is there. */
const reportAgain: Plan = async (workbook) => {
  const edits = await report(workbook);
  await workbook.apply(edits);
  const fewer = edits.filter((edit) => !("row" in edit) || edit.row < 3);
  return [{ type: "remove-sheet", sheet: "校验报告" }, ...fewer];
};

/** A flow of edits, and what undoes and redoes it. */
function changes(name: string, plan: Plan): Flow[] {
  return [
    {
      name,
      async ready(workbook) {
        const edits = await plan(workbook);
        return () => workbook.apply(edits);
      },
    },
    {
      name: `undo: ${name}`,
      async ready(workbook) {
        const { inverse } = await workbook.apply(await plan(workbook));
        return () => workbook.apply(inverse);
      },
    },
    {
      name: `redo: ${name}`,
      async ready(workbook) {
        const { inverse } = await workbook.apply(await plan(workbook));
        const { inverse: again } = await workbook.apply(inverse);
        return () => workbook.apply(again);
      },
    },
  ];
}

async function findingMarks(workbook: Workbook) {
  const { findings } = check(recognize(await workbook.read({ scope: "workbook" })));
  return marksOf(findings, () => false);
}

const marks: Flow[] = [
  {
    name: "mark",
    async ready(workbook) {
      const wanted = await findingMarks(workbook);
      return () => workbook.mark(wanted);
    },
  },
  {
    name: "mark again",
    async ready(workbook) {
      const wanted = await findingMarks(workbook);
      await workbook.mark(wanted);
      return () => workbook.mark(wanted.slice(1));
    },
  },
  {
    name: "unmark",
    async ready(workbook) {
      await workbook.mark(await findingMarks(workbook));
      return () => workbook.unmark();
    },
  },
];

const settings: Flow[] = [
  {
    name: "settings: new",
    ready: (workbook) =>
      Promise.resolve(() => workbook.settings.write("ignored", [{ rule: "typo" }])),
  },
  {
    name: "settings: changed",
    async ready(workbook) {
      await workbook.settings.write("ignored", [{ rule: "typo" }]);
      return () => workbook.settings.write("ignored", []);
    },
  },
  {
    name: "settings: taken away",
    async ready(workbook) {
      await workbook.settings.write("ignored", [{ rule: "typo" }]);
      return () => workbook.settings.write("ignored", undefined);
    },
  },
];

/** Every flow that writes. */
export const flows: readonly Flow[] = [
  ...changes("one fix", oneFix),
  ...changes("fix all", fixAll),
  ...changes("move an indicator", move),
  ...changes("insert rows", rows),
  ...changes("table on a new sheet", newTable),
  ...changes("table at the cursor", tableAtCursor),
  ...changes("report", report),
  ...changes("report again", reportAgain),
  ...marks,
  ...settings,
];
