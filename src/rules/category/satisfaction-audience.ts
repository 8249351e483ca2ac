import { measuredText } from "../../target/indicator-text";
import { indicatorRows } from "../example";
import type { TableRule } from "../rule";

const people =
  /群众|信访人|对象|代表|委员|学员|师生|农民|乘客|消费者|当事人|纳税人|业主|驾驶|受益|申请人|来访|使用|用户|参训|受众|建议人|(?<!工作|机关|领导|管理|主管)人员|公众|居民|村民|市民|学生|家长|患者|职工|农户|企业|游客|读者|人民|[林果茶药菜]农|[渔牧移灾]民|[观听]众|[顾旅]客|病人|老年人|残疾人|军人|妇女|儿童|青年|志愿者|[\u4e00-\u9fff]户(?![籍口])|(?:建设|施工|用人|参保|缴费|生产|经营|用[水电气热]|被[审检评监帮执]\p{Script=Han}{1,2})单位/u;
const offices = /乡镇|街道|部门|单位|主管|领导|上级|机关|科室/u;

export const satisfactionAudience: TableRule = {
  id: "satisfaction-audience",
  on: "table",
  reads: [],
  severity: "warning",
  fix: "none",
  mayReview: true,
  source: {
    zh: "财预〔2021〕101号：满意度指标反映服务对象的认可程度（条文未全文核对）",
    en: "财预〔2021〕101号: satisfaction is that of the people served (not read in full)",
  },
  words: {
    zh: {
      title: "满意度对象只有单位，没有群众",
      why: "资金最终服务的是群众，只调查单位或上级，看不出服务对象是否满意。",
      how: "增加信访群众等服务对象的满意度，例如“信访群众满意度 ≥90%”。",
      messages: { offices: "“{name}”只问单位，本表没有群众满意度" },
    },
    en: {
      title: "Only offices are asked whether they are satisfied",
      why: "The money serves people in the end; asking offices alone does not show whether they are satisfied.",
      how: "Add the satisfaction of the people served, for instance 信访群众满意度 ≥90%.",
      messages: { offices: "“{name}” asks offices alone; nobody served is asked" },
    },
  },
  good: [
    indicatorRows(
      "满意度指标|服务对象满意度指标|乡镇部门满意度|满意单位数÷受访单位数|≥95%|历史标准",
      "满意度指标|服务对象满意度指标|信访群众满意度|满意人数÷受访人数|≥90%|历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "满意度指标|服务对象满意度指标|⟦乡镇、部门满意度⟧|乡镇、部门对工作满意的比例|≥98%|历史标准",
    ),
  ],
  check({ indicators }) {
    const asked = indicators.filter(
      ({ category, subcategory, name }) =>
        name &&
        (category?.word === "满意度指标" || subcategory?.word === "服务对象满意度指标") &&
        name.text.includes("满意"),
    );
    const texts = asked.map(measuredText);
    const first = asked[0];
    if (
      !first ||
      texts.some((text) => people.test(text)) ||
      !texts.every((text) => offices.test(text))
    )
      return [];
    return [
      {
        at: first.name!.at,
        because: asked.slice(1).map(({ name }) => name!.at),
        message: "offices",
        data: { name: first.name!.text },
        outcome: "review",
      },
    ];
  },
};
