import { check } from "../../../src/check/check";
import { recognizeSheet } from "../../../src/recognize/recognize";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { blanksOf } from "../../../src/templates/blanks";
import { valued } from "../../../src/templates/new-table/layout-of";
import { library } from "../../../src/templates/library/library";
import { isCost } from "../../../src/templates/template";
import { Book } from "../../rows/book";
import { fillingFor, inputFor, variants, tableOf } from "../fillings";

const matrix = library.flatMap((template) => variants.map((variant) => ({ template, ...variant })));

test.each(matrix)(
  "$template.name, $form, $style: drawn, recognised, clean",
  ({ template, form, style }) => {
    const filling = fillingFor(template, form, inputFor(template));
    const edits = tableOf(template, { form, style }, filling, { newSheet: "新表" });
    const sheet = new Book().apply(edits).sheet("新表");
    const tables = recognizeSheet(sheet);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    const asked = valued(template, filling).map((one) => {
      const first = form === "cost-first" && isCost(one);
      const words = first ? ["成本指标", "经济成本指标"] : [one.category, one.subcategory];
      return [...words, one.name, one.description, one.operator + one.value + one.unit, one.basis];
    });
    const found = table!.indicators.map(
      ({ category, subcategory, name, description, value, basis }) => [
        category!.word,
        subcategory!.word,
        name!.text,
        description!.text,
        value!.text,
        basis!.text,
      ],
    );
    const sorted = (rows: unknown[][]) => rows.map((row) => row.join("|")).sort();
    expect(sorted(found)).toEqual(sorted(asked));
    expect(table!.profile).toBe(form === "cost-first" ? "cost-first-level" : "cost-under-output");
    expect(table!.projectName!.text).toBe(template.name);
    expect(table!.goal!.text).toMatch(/\d.*。$/);
    if (form !== "hebei-2023") expect(table!.budget!.total!.amount!.toString()).toBe("22.14");
    if (form === "hebei-2022") {
      expect(table!.projectCode!.text).toHaveLength(21);
      expect(table!.unitName!.raw).toBe("542001 示范县信访局本级");
      expect(table!.plan!.points.map(({ text }) => text)).toEqual([
        "5.54",
        "11.07",
        "18.45",
        "22.14",
      ]);
    }
    expect(serious(sheet)).toEqual([]);
  },
);

test.each(matrix)(
  "$template.name, $form, $style: blanks alone are left to say",
  ({ template, form, style }) => {
    const filling = fillingFor(template, form, inputFor(template, { blank: true }));
    const edits = tableOf(template, { form, style }, filling, { newSheet: "新表" });
    const sheet = new Book().apply(edits).sheet("新表");
    const [table] = recognizeSheet(sheet);
    const open = template.indicators.filter((_, i) => filling.values[i] === "待填");
    expect(
      blanksOf(table!)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(open.map(({ name }) => name).sort());
    const { findings } = check([table!]);
    expect(findings.map(({ rule }) => rule)).toEqual(open.map(() => "placeholder-text"));
    expect(findings.every(({ severity }) => severity === "info")).toBe(true);
  },
);

function serious(sheet: SheetSnapshot): string[] {
  return check(recognizeSheet(sheet))
    .findings.filter(({ severity }) => severity !== "info")
    .map(
      ({ rule, at, message, data }) =>
        `${rule} ${at.row} ${at.column} ${message} ${JSON.stringify(data)}`,
    );
}
