import { createChecker } from "../../../src/check/check";
import { recognize } from "../../../src/recognize/recognize";
import { indicatorRows } from "../../../src/rules/example";
import { rules } from "../../../src/rules/list";
import { sheetOf } from "../../../src/sheet/snapshot";

/** What a rule says of one row, class | name | value | description | basis, and what it would write. */
function saidOf(id: string, line: string): string[] {
  const [word, name, value = "", description = "", basis = "计划标准"] = line.split(" | ");
  const category = /满意/.test(word!)
    ? "满意度指标"
    : /效益|影响/.test(word!)
      ? "效益指标"
      : "产出指标";
  const sheet = sheetOf(
    "表",
    indicatorRows(`${category} | ${word} | ${name} | ${description} | ${value} | ${basis}`),
  );
  const checker = createChecker(rules.filter((rule) => rule.id === id));
  return checker.check(recognize({ sheets: [sheet] })).findings.map(({ message, outcome, fix }) => {
    const written = fix?.choices.map(({ edits }) =>
      edits.map((edit) => (edit.type === "set" ? edit.value : edit.type)).join("+"),
    );
    return [message + (outcome === "review" ? "?" : ""), ...(written ?? [])].join(" → ");
  });
}

describe.each<[string, [string, string[]][]]>([
  [
    "operator-direction",
    [
      ["质量指标 | 水质检测合格率 | ≤95%", ["wanted → ≥95%"]],
      ["质量指标 | 水质检测合格率 | ＜95百分比", ["wanted → ≥95百分比"]],
      ["质量指标 | 水质检测合格率 | ≥95%", []],
      ["质量指标 | 水质检测合格率 | ＝95%", []],
      ["质量指标 | 水质检测合格率 | 95%", []],
      ["质量指标 | 水质检测合格数 | ≤95个", []],
      ["质量指标 | 水质检测不合格率 | ≤5%", []],
      ["质量指标 | 合格率偏差 | ≤5%", []],
      ["质量指标 | 供水管网故障率 | ≥5%", ["harm → ≤5%"]],
      ["质量指标 | 供水管网故障率 | ＞5%", ["harm → ≤5%"]],
      ["质量指标 | 供水管网故障率 | ≤5%", []],
      ["时效指标 | 抢修到场时间 | ≥4小时", ["limit → ≤4小时"]],
      ["时效指标 | 抢修到场时间 | ≥4次", []],
      ["时效指标 | 窗口服务时间 | ≥4小时", []],
      ["成本指标 | 项目总成本 | ≥45万元", ["cost → ≤45万元"]],
      ["成本指标 | 项目总成本 | ≤45万元", []],
      ["成本指标 | 成本节约率 | ≥5%", []],
      ["数量指标 | 接访批次 | ≥45批次", []],
    ],
  ],
  [
    "direction-conflict",
    [
      ["质量指标 | 降低管网漏损率 | ≤10% | 漏损水量占供水总量的比率", ["share → 管网漏损率"]],
      ["质量指标 | 降低管网漏损率 | ≤10% | 漏损水量÷供水总量", ["share → 管网漏损率"]],
      ["质量指标 | 降低管网漏损率 | ≤10% | 比上年下降的占比", ["reduction? → 管网漏损率 → ≥10%"]],
      ["质量指标 | 降低管网漏损率 | ≤10%", ["reduction? → 管网漏损率 → ≥10%"]],
      ["质量指标 | 降低管网漏损率 | ＜10%", ["reduction? → 管网漏损率 → ≥10%"]],
      ["质量指标 | 降低管网漏损率 | ≥10%", []],
      ["质量指标 | 降低管网漏损率 | ＝10%", []],
      ["质量指标 | 单位能耗降低率 | ≤3%", ["reduction? → ≥3%"]],
      ["质量指标 | 单位能耗降低幅度 | ≤3百分点", ["reduction? → ≥3百分点"]],
      ["质量指标 | 减少事故起数 | ≤3起", ["reduction? → 事故起数 → ≥3起"]],
      ["质量指标 | 管网漏损率 | ≤10%", []],
      ["数量指标 | 租用仓库面积 | ≥1200平方米 | 全年 | 租赁合同", ["contract? → ＝1200平方米"]],
      ["数量指标 | 租用仓库面积 | ≥1200平方米 | 全年 | 计划标准", []],
      ["数量指标 | 租用仓库面积 | ＞1200平方米 | 全年 | 租赁合同", []],
      ["数量指标 | 租用车辆数量 | ≥12 | 全年 | 合同约定", ["contract? → ＝12"]],
      ["数量指标 | 服务人次 | ≥1200人次 | 全年 | 服务合同", []],
      ["数量指标 | 租用面积 | ≥90% | 全年 | 租赁合同", []],
      ["成本指标 | 租金总额 | ≥90万元 | 全年 | 租赁合同", []],
    ],
  ],
  [
    "unit-name-mismatch",
    [
      ["数量指标 | 签约人数 | ≥20000人次", ["mismatch → ≥20000人"]],
      ["数量指标 | 签约人数（人） | ≥20000人次", ["mismatch → ≥20000人"]],
      ["数量指标 | 签约人数 | ≥20000人", []],
      ["数量指标 | 签约人数 | ≥20次", ["mismatch"]],
      ["数量指标 | 签约人数 | ≥20%", ["mismatch"]],
      ["数量指标 | 接诊人次 | ≥300人", ["mismatch → ≥300人次"]],
      ["数量指标 | 接诊人次数 | 300人", ["mismatch → 300人次"]],
      ["数量指标 | 接诊人次 | ≥300人/次", ["slash → ≥300人次"]],
      ["数量指标 | 平均接诊人次 | ≥300人/次", []],
      ["数量指标 | 接诊人次 | ≥300次", []],
      ["质量指标 | 疫苗接种率 | ≥95个", ["mismatch → ≥95%"]],
      ["质量指标 | 男女比例 | ≥5人", ["mismatch → ≥5%"]],
      ["质量指标 | 疫苗接种率 | ≥95%", []],
      ["质量指标 | 人均率 | ≥95个", []],
      ["数量指标 | 培训次数 | ≥5人", ["mismatch"]],
      ["数量指标 | 人均培训次数 | ≥5人", []],
      ["数量指标 | 绿化面积 | ≥5人", ["mismatch"]],
      ["数量指标 | 绿化面积 | ≥5亩", []],
      ["数量指标 | 道路长度 | ≥5平方米", ["mismatch"]],
      ["数量指标 | 道路长度 | ≥5公里", []],
      ["时效指标 | 办理时限 | ≤5%", ["mismatch"]],
      ["时效指标 | 办理时限 | ≤5天", []],
      ["数量指标 | 走访户数 | ≥5万元", ["mismatch"]],
      ["数量指标 | 走访户数 | ≥5户", []],
      ["数量指标 | 签约人数 | ≥20000", []],
      ["服务对象满意度指标 | 满意人数 | ≥90%", []],
    ],
  ],
])("%s", (id, cases) => {
  test.each(cases)("%s", (line, expected) => expect(saidOf(id, line)).toEqual(expected));
});
