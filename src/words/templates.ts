import { bilingual, counted } from "./bilingual";
import { newTableWords } from "./new-table";
import { ownTemplateWords } from "./own-templates";

/** Choosing, filling in and inserting templates; said in the pane alone. */
export const templateWords = bilingual({
  zh: {
    title: "模板",
    step: {
      table: (name: string) => `“${name}”绩效目标表`,
      rows: (count: number) => ` ${count} 项指标`,
    },
    list: {
      search: "查找模板",
      placeholder: "项目、指标、类别或拼音首字母",
      own: "我的模板",
      library: "标准模板",
      manage: "管理我的模板",
      waiting: (name: string, count: number) => `“${name}”还有 ${count} 处待填`,
      indicators: (count: number) => `${count} 项指标`,
      matched: (count: number) => `符合的指标 ${count} 项`,
      none: "没有找到。换个词试试：项目名称（信访）、指标（满意度）、类别（时效），或拼音首字母（xfywf）。",
      found: (projects: number) => `找到 ${projects} 个项目模板`,
    },
    template: {
      make: "新建整张表",
      tickAll: "全选",
      hint: "勾选指标，可插入到已有的表。数值供参考，请按本单位情况修改。",
      basis: (text: string) => `依据：${text}`,
      source: (text: string) => `数据来源：${text}`,
      sourceNote: "数据来源只在这里显示，不写入表格。",
      budget: "预算数",
    },
    rows: {
      chosen: (count: number) => `已选 ${count} 项`,
      insert: (count: number) => `插入 ${count} 项到光标所在的表`,
      insertInto: (count: number) => `插入 ${count} 项`,
      clear: "清除选择",
      save: "存为我的模板",
      cursor: "先在 Excel 里点一下要插入的表",
    },
    missing: {
      title: "补上缺少的指标",
      lead: (name: string, sheet: string) => `“${name}”（${sheet}）`,
      lacks: (name: string) => `缺少${name}`,
      from: (name: string) => `取自模板“${name}”`,
      other: "从其他模板选取",
    },
    question: {
      title: "表里已有类似的指标",
      row: (name: string) => `要插入：${name}`,
      there: (name: string) => `已有：${name}`,
      skip: (left: number) => (left > 0 ? `跳过这些，插入其余 ${left} 项` : "不插入"),
      all: "仍然全部插入",
      cancel: "取消",
    },
    table: newTableWords.zh,
    done: {
      table: (name: string) => `“${name}”已经做好`,
      rows: (name: string, count: number) => `“${name}”已插入 ${count} 项指标`,
      at: (place: string) => `位置：${place}`,
      newRows: "新插入的指标",
      unfilled: (headings: readonly string[]) =>
        `新行的${headings.map((heading) => `“${heading}”`).join("、")}还空着，请在表上补填；原有各行如需调整，请一并调整。`,
      blanks: (count: number) => `待填 ${count} 处`,
      blanksNote: "点一下定位到单元格，填好后会从这里消失。",
      blanksLeft: (left: number, all: number) => `待填还剩 ${left} 处，已填 ${all - left} 处`,
      filled: "待填的内容都填好了。",
      refresh: "刷新待填",
      undo: "撤销这次插入",
      check: "校验",
      more: "继续选模板",
      goTo: (cell: string, name: string) => `定位到 ${cell}：${name}`,
    },
    own: ownTemplateWords.zh,
    trouble: {
      "no-table": (sheet: string) =>
        `“${sheet}”上没有绩效目标表。请先点一下要插入的表，或新建整张表。`,
      "which-table": (count: number) =>
        `这张工作表上有 ${count} 张绩效目标表。请先点一下要用的那一张，再试一次。`,
      "table-gone": "这张表已有改动或不在原处。请重新校验，或点一下表后从模板插入。",
      "nothing-left": "选中的指标表里都有了，没有插入。",
      "no-rows": "没有可以保存的指标：需要有指标名称、指标值和认得出的类别。",
      "no-class": "模板里没有这一类指标，请从列表中选取。",
      full: (most: number) => `最多保存 ${most} 个模板，请先删除一些。`,
    },
    note: {
      saved: (name: string, count: number, leftOut: number) =>
        `已保存模板“${name}”，${count} 项指标${leftOut > 0 ? `；${leftOut} 行缺名称、指标值或类别，没有存入` : ""}`,
      imported: (count: number, known: number) =>
        count === 0
          ? "包里的模板都已经有了，没有重复导入"
          : `已导入 ${count} 个模板${known > 0 ? `；另有 ${known} 个已经有了，没有重复导入` : ""}`,
      deleted: (name: string) => `已删除模板“${name}”`,
      undone: "已撤销",
    },
  },
  en: {
    title: "Templates",
    step: {
      table: (name: string) => `target sheet “${name}”`,
      rows: (count: number) => counted(count, "indicator"),
    },
    list: {
      search: "Find a template",
      placeholder: "Project, indicator or initials",
      own: "My templates",
      library: "Standard templates",
      manage: "Manage my templates",
      waiting: (name: string, count: number) => `“${name}”: ${count} to fill in`,
      indicators: (count: number) => counted(count, "indicator"),
      matched: (count: number) => `${counted(count, "indicator")} matching`,
      none: "Nothing found. Try a project (信访), an indicator (满意度), a class (时效) or pinyin initials (xfywf).",
      found: (projects: number) => `${counted(projects, "template")} found`,
    },
    template: {
      make: "Make a whole table",
      tickAll: "All",
      hint: "Tick indicators to insert them into a table. The numbers are suggestions; change them to suit your unit.",
      basis: (text: string) => `Basis: ${text}`,
      source: (text: string) => `Data source: ${text}`,
      sourceNote: "Data sources are shown here only, and never written into the table.",
      budget: "budget",
    },
    rows: {
      chosen: (count: number) => `${count} chosen`,
      insert: (count: number) => `Insert ${count} into the table at the cursor`,
      insertInto: (count: number) => `Insert ${count}`,
      clear: "Clear",
      save: "Save as my template",
      cursor: "First click into the table in Excel",
    },
    missing: {
      title: "Add missing indicators",
      lead: (name: string, sheet: string) => `“${name}” (${sheet})`,
      lacks: (name: string) => `${name} is missing`,
      from: (name: string) => `From the template “${name}”`,
      other: "Choose from other templates",
    },
    question: {
      title: "The table has indicators like these",
      row: (name: string) => `To insert: ${name}`,
      there: (name: string) => `There already: ${name}`,
      skip: (left: number) => (left > 0 ? `Skip these, insert the other ${left}` : "Do not insert"),
      all: "Insert all the same",
      cancel: "Cancel",
    },
    table: newTableWords.en,
    done: {
      table: (name: string) => `“${name}” is made`,
      rows: (name: string, count: number) =>
        `${counted(count, "indicator")} inserted into “${name}”`,
      at: (place: string) => `At ${place}`,
      newRows: "New indicators",
      unfilled: (headings: readonly string[]) =>
        `${headings.map((heading) => `“${heading}”`).join(", ")} of the new rows are blank: fill them in, and adjust the other rows where needed.`,
      blanks: (count: number) => `${count} to fill in`,
      blanksNote: "Click to go to the cell; once filled in, it leaves this list.",
      blanksLeft: (left: number, all: number) => `${left} to fill in, ${all - left} done`,
      filled: "Everything is filled in.",
      refresh: "Refresh",
      undo: "Undo this insertion",
      check: "Check",
      more: "Back to the templates",
      goTo: (cell: string, name: string) => `Go to ${cell}: ${name}`,
    },
    own: ownTemplateWords.en,
    trouble: {
      "no-table": (sheet: string) =>
        `There is no target sheet on “${sheet}”. Click into a table first, or make a whole one.`,
      "which-table": (count: number) =>
        `This sheet has ${count} target sheets. Click into the one you mean and try again.`,
      "table-gone":
        "This table has changed or moved. Check again, or click into it and insert from a template.",
      "nothing-left": "The table has all of these already; nothing was inserted.",
      "no-rows":
        "No indicators to save: they need a name, a target value and a class that is known.",
      "no-class": "No template has indicators of this class; choose from the list.",
      full: (most: number) => `At most ${most} templates are kept; delete some first.`,
    },
    note: {
      saved: (name: string, count: number, leftOut: number) =>
        `Template “${name}” saved with ${counted(count, "indicator")}${leftOut > 0 ? `; ${counted(leftOut, "row")} without name, value or class left out` : ""}`,
      imported: (count: number, known: number) =>
        count === 0
          ? "All templates of the pack are here already; nothing was imported"
          : `${counted(count, "template")} imported${known > 0 ? `; ${known} here already` : ""}`,
      deleted: (name: string) => `Template “${name}” deleted`,
      undone: "Undone",
    },
  },
});

export type TemplateWords = (typeof templateWords)["zh"];
