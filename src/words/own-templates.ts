import { bilingual, counted } from "./bilingual";

/** Fields of a pack as the officer knows them; a template and an indicator share some. */
const fields: Partial<Record<string, string>> = {
  name: "名称",
  group: "分组",
  category: "一级指标",
  subcategory: "二级指标",
  description: "指标描述",
  operator: "符号",
  value: "指标值",
  unit: "单位",
  basis: "指标值确定依据",
  dataSource: "数据来源",
};

/** "templates[0].indicators[1].name": part by part, the lists counted from 1, in other words. */
function placed(
  path: string,
  template: (number: number) => string,
  indicator: (number: number) => string,
  field: (name: string) => string,
): string[] {
  return path.split(".").map((part) => {
    const [, list, at] = /^(templates|indicators)\[(\d+)\]$/.exec(part) ?? [];
    if (list === undefined) return field(part);
    return (list === "templates" ? template : indicator)(Number(at) + 1);
  });
}

/** Templates of one's own, and packs of them. */
export const ownTemplateWords = bilingual({
  zh: {
    title: "我的模板",
    kept: "保存在这个工作簿里，随文件一起带走。要在别的文件里用，请导出后再导入。",
    none: "还没有自己的模板。",
    save: "从光标所在的表保存",
    saveHint: "先在 Excel 里点一下表，或选中其中几行。",
    name: "模板名称",
    nameHint: "留空则用项目名称",
    group: "分组",
    groupHint: "可不填，如“某市信访局”",
    what: "保存哪些指标",
    whole: "整张表",
    part: "只存选中的行",
    blankCounts: "数量留空，用时再填",
    confirm: "保存",
    cancel: "取消",
    renameOf: (name: string) => `改名：${name}`,
    up: (name: string) => `上移：${name}`,
    down: (name: string) => `下移：${name}`,
    remove: (name: string) => `删除：${name}`,
    removeSure: (name: string) => `删除“${name}”？删除后不能恢复。`,
    removeConfirm: "删除",
    import: "导入模板包",
    export: "导出模板包",
    file: "选择文件",
    paste: "或把文件内容粘贴在这里",
    read: "导入",
    namesakes: (names: readonly string[]) =>
      `包里有 ${names.length} 个模板与已有的同名，内容不同：${names.join("、")}。`,
    replace: "替换已有的",
    keepBoth: "都保留",
    exportNote: "把全部“我的模板”存成一个文件，可发给其他单位导入。",
    download: "下载文件",
    copy: "复制",
    copied: "已复制",
    fileName: "绩效目标模板.json",
    text: "模板包内容",
    faulty: (count: number) => `文件没有导入，有 ${count} 处问题：`,
    wholeFile: "整个文件",
    place: (path: string) =>
      placed(
        path,
        (number) => `第 ${number} 个模板`,
        (number) => `第 ${number} 条指标`,
        (name) => (fields[name] ? `${fields[name]}（${name}）` : name),
      ).join("，"),
    unreadable: "文件读不出来，请改为粘贴内容。",
    nameNeeded: "请填写名称，最多 80 个字",
  },
  en: {
    title: "My templates",
    kept: "Kept in this workbook and saved with it. To use them in another file, export and import them.",
    none: "No templates of your own yet.",
    save: "Save the table at the cursor",
    saveHint: "First click into a table in Excel, or select some of its rows.",
    name: "Name of the template",
    nameHint: "Left blank: the name of the project",
    group: "Group",
    groupHint: "Optional",
    what: "Which indicators",
    whole: "The whole table",
    part: "Selected rows only",
    blankCounts: "Leave counts blank, to be filled in each time",
    confirm: "Save",
    cancel: "Cancel",
    renameOf: (name: string) => `Rename ${name}`,
    up: (name: string) => `Move up ${name}`,
    down: (name: string) => `Move down ${name}`,
    remove: (name: string) => `Delete ${name}`,
    removeSure: (name: string) => `Delete “${name}”? This cannot be undone.`,
    removeConfirm: "Delete",
    import: "Import a pack",
    export: "Export a pack",
    file: "Choose a file",
    paste: "Or paste what the file holds",
    read: "Import",
    namesakes: (names: readonly string[]) =>
      `${counted(names.length, "template")} of the pack differ from yours of the same name: ${names.join(", ")}.`,
    replace: "Replace mine",
    keepBoth: "Keep both",
    exportNote: "All templates of your own in one file, which others can import.",
    download: "Download",
    copy: "Copy",
    copied: "Copied",
    fileName: "target-templates.json",
    text: "Text of the pack",
    faulty: (count: number) => `Nothing was imported: ${counted(count, "fault")}`,
    wholeFile: "The file",
    place: (path: string) =>
      placed(
        path,
        (number) => `template ${number}`,
        (number) => `indicator ${number}`,
        (name) => name,
      ).join(", "),
    unreadable: "The file cannot be read; paste its text instead.",
    nameNeeded: "Give a name of at most 80 characters",
  },
});
