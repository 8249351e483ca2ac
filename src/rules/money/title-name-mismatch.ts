import { projectNameIn } from "../../recognize/title";
import { foldText } from "../../sheet/text";
import type { TargetSheet } from "../../target/model";
import { projectSheet } from "../example";
import type { TableRule } from "../rule";

export const titleNameMismatch: TableRule = {
  id: "title-name-mismatch",
  on: "table",
  reads: ["title", "projectName"],
  severity: "warning",
  fix: "none",
  source: {
    zh: "绩效目标表的标题与项目名称应为同一项目",
    en: "Title and project name of one table name one project",
  },
  words: {
    zh: {
      title: "标题与项目名称不一致",
      why: "标题和项目名称写的不是同一个项目，多半是从别的表复制后没有改全。",
      how: "核对后改成一致。",
      messages: { differs: "标题写的是“{title}”，项目名称是“{name}”" },
    },
    en: {
      title: "Title and project name differ",
      why: "They name two projects; most often the table was copied from another and half changed.",
      how: "Make them the same.",
      messages: { differs: "The title says “{title}”, the project name is “{name}”" },
    },
  },
  good: [
    projectSheet({ title: "3.信访专项业务费绩效目标表" }),
    projectSheet({ title: "2023年度项目支出绩效目标申报表" }),
    projectSheet({ title: "正定县信访局2022年部门预算项目绩效目标表" }),
    projectSheet({ title: "部门预算项目绩效目标公开表" }),
    projectSheet({ title: "绩效目标评审申报表" }),
    projectSheet({ title: "中央对地方转移支付区域绩效目标申报表" }),
    projectSheet({ title: "××区2024年部门预算重点项目绩效目标表" }),
    projectSheet({ title: "二〇二四年度特定目标类项目支出绩效目标表（含新增项目）" }),
    projectSheet({ title: "2024年江宁区残联项目支出绩效目标表" }),
    projectSheet({ title: "信访专项业务项目绩效目标表" }),
    projectSheet({ title: "地方政府专项债券项目资金绩效目标表" }),
    projectSheet({ title: "政府购买服务项目绩效目标表" }),
    projectSheet({ title: "2024年省级财政信访发展资金绩效目标表" }),
  ],
  bad: [projectSheet({ title: "⟦4.驻京信访值班差旅费绩效目标表⟧" })],
  check(table) {
    const { title, projectName } = table;
    if (!title || !projectName || sameCell(title.at, projectName.at)) return [];
    const named = projectOf(title.text, table);
    const [a, b] = [foldText(named), foldText(projectName.text)];
    const core = a.replace(/(?:项目|专项|经费|资金|支出)+$/, "");
    if (a.length < 4 || b.length < 2 || a.includes(b) || (core && b.includes(core))) return [];
    if (isFund(named) && !isFund(projectName.text)) return [];
    return [
      {
        at: title.at,
        because: [projectName.at],
        message: "differs",
        data: { title: named, name: projectName.text },
      },
    ];
  },
};

/** 省级财政水利发展资金: what a fund is granted for may have a name of its own. */
function isFund(name: string): boolean {
  return /资金(?:项目)?$/.test(name.replace(/[（(][^（()）]*[)）]$/, ""));
}

type At = { row: number; column: number };

function sameCell(a: At, b: At): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The project a title names; "" where it names none, or the unit alone. */
function projectOf(title: string, { unitName }: TargetSheet): string {
  const unit = unitName?.text.replace(/^[\d\s]+/, "") ?? "";
  const named = projectNameIn(title);
  return named && projectNameIn(title.replace(unit, "")) ? named : "";
}
