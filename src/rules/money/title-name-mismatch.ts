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
  ],
  bad: [projectSheet({ title: "⟦4.驻京信访值班差旅费绩效目标表⟧" })],
  check(table) {
    const { title, projectName } = table;
    if (!title || !projectName || sameCell(title.at, projectName.at)) return [];
    const named = projectOf(title.text, table);
    const [a, b] = [foldText(named), foldText(projectName.text)];
    if (a.length < 4 || b.length < 2 || a.includes(b) || b.includes(a)) return [];
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

type At = { row: number; column: number };

function sameCell(a: At, b: At): boolean {
  return a.row === b.row && a.column === b.column;
}

const organisation =
  /(?:局|委|委员会|办公室|办|厅|处|院|中心|站|所|队|学校|大学|中学|小学|政府|部门|单位|公司|集团|镇|乡|街道|省|市|县|区)(?:本级|机关|本部)?$/;

/** The project a title names; "" where it names only a form, a year or an organisation. */
function projectOf(title: string, { unitName }: TargetSheet): string {
  const own = title
    .replace(/\{\s*TC\b[^}]*\}/gi, "")
    .replace(/\[bookmark:[^\]]*\]/gi, "")
    .replace(
      /^\s*(?:附件|附表|表)?\s*[（(]?[\d一二三四五六七八九十]{1,3}(?:-\d{1,2})?[)）.．、:：]?(?![\d年])\s*/,
      "",
    )
    .replace(
      /项?目?(?:支出)?(?:预算)?绩效(?:目标|指标)?(?:及指标)?(?:完成|执行|运行|申报|批复|自评|评价|评审|监控|审核|情况|汇总|备案|公开|公示|填报|编制|下达)*表.*$/,
      "",
    )
    .trim();
  const unit = unitName?.text.replace(/^[\d\s]+/, "") ?? "";
  const bare = own
    .replace(unit, "")
    .replace(/[（(]?(?:19|20)\d\d\s*年?度?[)）]?/g, "")
    .replace(
      /中央|预算内|投资计划|转移支付|[省市]对[下县区]|对?地方|部门预算|财政|预算|[省市县区州]直|省级|市级|县级|区级|本级|项目|支出|专项资金|专项|资金|整体|区域|年度|部门|政策|[（(](?:单位|部门)?[)）]/g,
      "",
    );
  return organisation.test(bare) || bare.length < 3 ? "" : own;
}
