import { recognizeSheet } from "../../../src/recognize/recognize";
import { library } from "../../../src/templates/library/library";
import {
  changedTemplate,
  incoming,
  movedTemplate,
  readOwnTemplates,
  withoutTemplate,
  withPack,
  withTemplates,
} from "../../../src/templates/own/own-templates";
import { PackError, readPack, writePack } from "../../../src/templates/own/pack";
import { templateFrom } from "../../../src/templates/own/template-from";
import { Book } from "../../rows/book";
import { fillingFor, inputFor, variants, tableOf } from "../fillings";

function faults(text: string): string[] {
  try {
    readPack(text);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message.zh}`);
  }
  return [];
}

type Json = Record<string, unknown>;

/** A pack with one indicator, changed. */
function pack(change: (indicator: Json, template: Json, whole: Json) => void): string {
  const whole = JSON.parse(
    writePack([{ ...library[0]!, indicators: [library[0]!.indicators[0]!] }]),
  ) as Json;
  const template = (whole.templates as Json[])[0]!;
  change((template.indicators as Json[])[0]!, template, whole);
  return JSON.stringify(whole);
}

test("what is written is read again", () => {
  expect(readPack(writePack(library))).toEqual(library);
  expect(readPack(`\uFEFF${writePack(library)}`)).toEqual(library);
});

test.each<[string, string, string[]]>([
  ["no JSON", "一级指标,二级指标", [": 不是模板包。请选择用“导出模板包”得到的文件（JSON）"]],
  ["a text", '"模板"', [": 应为：对象 {…}"]],
  [
    "something else",
    "{}",
    ["format", "version", "templates"].map((field) => `${field}: 缺少这个字段`),
  ],
  ["too large", " ".repeat(1_000_001), [": 文件过大，模板包不超过 1 MB，请分成几个"]],
  ["another version", pack((_, __, whole) => (whole.version = 2)), ["version: 应为：1"]],
  ["no templates", pack((_, __, whole) => (whole.templates = [])), ["templates: 不能为空"]],
  ["no name", pack((_, template) => delete template.name), ["templates[0].name: 缺少这个字段"]],
  [
    "another word for a class",
    pack((indicator) => (indicator.subcategory = "效率指标")),
    [
      "templates[0].indicators[0].subcategory: 应为：数量指标、质量指标、时效指标、成本指标、经济成本指标、社会成本指标、生态环境成本指标、经济效益指标、社会效益指标、生态效益指标、可持续影响指标、服务对象满意度指标",
    ],
  ],
  [
    "a class under another category",
    pack((indicator) => (indicator.category = "效益指标")),
    ["templates[0].indicators[0]: 二级指标与一级指标对不上"],
  ],
  [
    "a field that is none",
    pack((indicator) => (indicator.weight = 10)),
    ["templates[0].indicators[0].weight: 没有这个字段"],
  ],
  [
    "a text too long, a number for a text, a blank",
    pack((indicator) =>
      Object.assign(indicator, { name: "长".repeat(81), value: 95, basis: "\t" }),
    ),
    [
      "templates[0].indicators[0].name: 最多 80 个字",
      "templates[0].indicators[0].value: 应为：文字",
    ],
  ],
  [
    "a blank value",
    pack((indicator) => (indicator.value = " \r\n")),
    ["templates[0].indicators[0].value: 不能为空"],
  ],
])("refused: %s", (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test("a pack changes no prototype", () => {
  const text = pack((indicator) => (indicator.dataSource = "台账")).replace(
    '"dataSource"',
    '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"dataSource"',
  );
  expect(faults(text)[0]).toMatch(/没有这个字段/);
  expect(({} as Json).polluted).toBeUndefined();
  expect(readOwnTemplates(JSON.parse(`[{"__proto__":{"name":"x"}}]`))).toEqual([]);
});

test("a text of many lines becomes one of one line, and none becomes a formula", () => {
  const [template] = readPack(
    pack((indicator) =>
      Object.assign(indicator, {
        name: "\t=HYPERLINK(1)",
        description: "+1\r\n-2",
        value: "@A1",
        operator: "",
        unit: "",
        basis: "=1",
      }),
    ),
  );
  for (const { form, style } of variants) {
    const input = {
      ...inputFor(template!),
      name: "=cmd()",
      purpose: "-1",
      goal: "@SUM(1)",
      unitName: "+1",
    };
    const edits = tableOf(template!, { form, style }, fillingFor(template!, form, input), {
      newSheet: "新表",
    });
    expect(edits.some(({ type }) => type === "formula")).toBe(false);
    for (const edit of edits) {
      if (edit.type !== "set" || typeof edit.value !== "string") continue;
      expect(edit.value).not.toMatch(/[\t\r\n]/);
      if (/^[=+\-@]/.test(edit.value)) expect(edit.numberFormat).toBe("@");
    }
  }
});

test("own templates are kept in order, with names of their own", () => {
  const [a, b] = [library[0]!, library[1]!];
  let own = withTemplates([], [a, b, a]);
  const names = () => own.map(({ name }) => name);
  expect(names()).toEqual([a.name, b.name, `${a.name}（2）`]);
  own = movedTemplate(own, b.name, 0);
  own = changedTemplate(own, `${a.name}（2）`, { name: b.name, group: "某市" });
  expect(names()).toEqual([b.name, a.name, `${b.name}（2）`]);
  expect(own[2]!.group).toBe("某市");
  own = withoutTemplate(own, a.name);
  expect(names()).toEqual([b.name, `${b.name}（2）`]);
  expect(readOwnTemplates(JSON.parse(JSON.stringify(own)))).toEqual(own);
  expect(readOwnTemplates("nothing of ours")).toEqual([]);
  expect(readOwnTemplates([...own, { name: 1 }])).toEqual(own);
  expect(() => withTemplates(own, Array(199).fill(a))).toThrow(RangeError);
});

test.each(variants)(
  "a table becomes the template it was made of: $form, $style",
  ({ form, style }) => {
    const template = library[1]!;
    const filling = fillingFor(template, form, inputFor(template, { blank: true }));
    const edits = tableOf(template, { form, style }, filling, { newSheet: "新表" });
    const [table] = recognizeSheet(new Book().apply(edits).sheet("新表"));
    const bare = template.indicators.map((one) => ({ ...one, dataSource: "" }));
    const first = form === "cost-first";
    const expected = bare.map((one) =>
      first && one.subcategory === "成本指标"
        ? { ...one, category: "成本指标", subcategory: "经济成本指标" }
        : one,
    );
    const made = templateFrom(table!)!;
    expect(made.name).toBe(template.name);
    expect(made.indicators).toHaveLength(expected.length);
    // Without a budget on the sheet, the budget is a number like any other.
    const wanted = expected.map((one) =>
      form === "hebei-2023" && one.value === "{budget}" ? { ...one, value: "22.14" } : one,
    );
    expect(made.indicators).toEqual(expect.arrayContaining(wanted));
    const row = table!.indicators[2]!.row;
    expect(templateFrom(table!, { rows: [row], name: "选出的" })).toMatchObject({
      name: "选出的",
      indicators: [{ name: table!.indicators[2]!.name!.text }],
    });
    expect(templateFrom(table!, { rows: [] })).toBeUndefined();
  },
);

test("a pack tells a list too long from a text, and what kind of error it is", () => {
  const many = pack(
    (_, template) => (template.indicators = Array(201).fill((template.indicators as Json[])[0])),
  );
  expect(faults(many)).toEqual(["templates[0].indicators: 最多 200 项"]);
  expect(() => readPack("")).toThrow(expect.objectContaining({ name: "PackError" }) as Error);
  const [problem] = (() => {
    try {
      readPack(many);
    } catch (error) {
      return (error as PackError).problems;
    }
    return [];
  })();
  expect(problem!.message.en).toBe("At most 200 entries");
});

test("of a pack only what is not there yet comes in; a namesake that differs is replaced or kept beside", () => {
  const [a, b, c] = library;
  const own = withTemplates([], [a!, { ...b!, name: "改过名的" }]);
  const other = { ...a!, indicators: c!.indicators };
  expect(incoming(own, [a!, b!, c!])).toEqual({ fresh: [c], known: [a, b], differing: [] });
  expect(incoming(own, [other])).toEqual({ fresh: [], known: [], differing: [other] });
  expect(withPack(own, [a!, b!], "keep")).toEqual(own);
  expect(withPack(own, [other, c!], "replace")).toEqual([other, own[1], c]);
  const both = withPack(own, [other], "keep");
  expect(both).toEqual([...own, { ...other, name: `${a!.name}（2）` }]);
  expect(withPack(both, [other], "keep")).toEqual(both);
});

test("two hundred templates of one's own are kept, and no more", () => {
  const many = Array<(typeof library)[0]>(200).fill(library[0]!);
  expect(withTemplates([], many)).toHaveLength(200);
  expect(() => withTemplates([], [...many, library[0]!])).toThrow(RangeError);
  expect(readOwnTemplates([...many, ...many])).toHaveLength(200);
});

test("a template keeps its name where it changes to its own, and moves to any place", () => {
  const own = withTemplates([], library.slice(0, 3));
  const [a, b, c] = own.map(({ name }) => name);
  expect(changedTemplate(own, a!, { name: a! }).map(({ name }) => name)).toEqual([a, b, c]);
  expect(changedTemplate(own, a!, { name: b! }).map(({ name }) => name)).toEqual([
    `${b}（2）`,
    b,
    c,
  ]);
  const order = (to: number) => movedTemplate(own, a!, to).map(({ name }) => name);
  expect([order(0), order(1), order(2)]).toEqual([
    [a, b, c],
    [b, a, c],
    [b, c, a],
  ]);
  expect(movedTemplate(own, "没有", 0)).toBe(own);
});
