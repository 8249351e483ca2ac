import type { Indicator } from "../../target/model";
import { withoutUnit } from "../../target/heads";
import { isFloor } from "../../target/operators";
import { unitFamily } from "../../target/units";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { countsHarm, isCostCeiling, isPartOfWhole, quantityOf } from "./nature";
import { withSign } from "./with-sign";

const wanted =
  /(?:满意|合格|达标|及时|按[时期]|准时|准确|完成|办结|覆盖|完好|规范|优良|知晓|认可|成活|治愈|化解|处[理置]|响应|到位|采纳|入学|巩固|就业|接种|签约|到岗|出勤|在岗|持证|参[与训会保]|整改|归档|保障|[准正]点|亮灯|免疫|无害化|好评|采用|优质|完整|可用|达成|普及|绿化|供应)[^占比]{0,4}[率度]$/;
const unwanted =
  /不合格|不达标|不及时|不规范|不满意|不准确|未|超期|逾期|偏差|误差|降低|减少|下降|成本|费用|(?:反复|重复|重访|复访|复发|返工|返修|退[回件货]|差错|错误)率$/;

export const operatorDirection: IndicatorRule = {
  id: "operator-direction",
  on: "indicator",
  reads: ["name", "value"],
  severity: "error",
  fix: "ask",
  source: libraryNotes(
    "指标性质分正向、反向，成本取值不得超出预算支出标准",
    "indicators are forward or reverse, and a cost must not exceed the expenditure standard",
  ),
  words: {
    zh: {
      title: "比较符号方向反了",
      why: "符号反了，做得越差得分越高：成本、故障、投诉应有上限，合格率、及时率、满意度应有下限。",
      how: "成本和负面指标用“≤”，正面指标用“≥”。",
      messages: {
        cost: "成本“{name}”应设上限，不应写“{value}”",
        wanted: "“{name}”越高越好，不应写“{value}”",
        harm: "“{name}”越低越好，不应写“{value}”",
        limit: "“{name}”越短越好，不应写“{value}”",
      },
      fixes: { turn: "改为“{text}”" },
    },
    en: {
      title: "The sign points the wrong way",
      why: "With the sign reversed a worse result scores better: costs, faults and complaints need a ceiling, quality rates a floor.",
      how: "Use ≤ for costs and for what is unwanted, ≥ for what is wanted.",
      messages: {
        cost: "The cost “{name}” needs a ceiling, not “{value}”",
        wanted: "“{name}” should be high, not “{value}”",
        harm: "“{name}” should be low, not “{value}”",
        limit: "“{name}” should be short, not “{value}”",
      },
      fixes: { turn: "Change to “{text}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 故障修复及时率 | 及时修复次数÷故障次数×100% | ≥95% | 计划标准",
      "产出指标 | 质量指标 | 投诉办结率 | 办结件数÷投诉件数×100% | ≥98% | 计划标准",
      "产出指标 | 数量指标 | 代理网上投诉件数 | 代理员代办的网上投诉件数 | ≥900件 | 历史标准",
      "效益指标 | 社会效益指标 | 利用视频抓获违法犯罪人数 | 抓获的违法犯罪人员数量 | ≥150人 | 历史标准",
      "产出指标 | 数量指标 | 培训失业人员数量 | 参加培训的失业人员数量 | ≥300人 | 计划标准",
      "产出指标 | 质量指标 | 抽检不合格率 | 不合格批次÷抽检批次×100% | ≤2% | 行业标准",
      "产出指标 | 时效指标 | 窗口服务时间 | 每日对外服务的时间 | ≥8小时 | 计划标准",
      "产出指标 | 成本指标 | 生均公用经费补助标准 | 每生每年补助的金额 | ≥650元/生 | 预算支出标准",
      "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ≤45万元 | 预算支出标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 水质检测合格率 | 合格水样数÷检测水样数×100% | ⟦≤95%⟧ | 行业标准",
      "产出指标 | 质量指标 | 供水管网故障率 | 故障小时÷运行小时×100% | ⟦≥5%⟧ | 行业标准",
      "产出指标 | 时效指标 | 供水抢修到场时间 | 接到报修到到达现场的时间 | ⟦≥4小时⟧ | 行业标准",
      "产出指标 | 时效指标 | 台站预警时间 | 地震发生至发出预警的时间 | ⟦≥10秒⟧ | 行业标准",
      "满意度指标 | 服务对象满意度指标 | 用水户满意度（%） | 满意户数÷受访户数×100% | ⟦≤90%⟧ | 历史标准",
      "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ⟦≥45万元⟧ | 预算支出标准",
    ),
  ],
  check(indicator, table) {
    const quantity = quantityOf(indicator);
    const operator = quantity?.operator?.operator;
    if (!operator || operator === "＝") return [];
    const floor = isFloor(operator);
    const message = floor ? wrongFloor(indicator) : wrongCeiling(indicator);
    if (!message) return [];
    const value = indicator.value!;
    // A share cannot be more than all of it.
    const isWhole = isPartOfWhole(indicator) && quantity.number.number.gte(100);
    const right = floor ? "≤" : isWhole ? "＝" : "≥";
    return [
      {
        at: value.at,
        because: [indicator.name!.at],
        message,
        data: { name: indicator.name!.text, value: value.text },
        fix: { kind: "ask", choices: [withSign(indicator, table, "turn", right)] },
      },
    ];
  },
};

function wrongFloor(indicator: Indicator): string | undefined {
  if (isCostCeiling(indicator) || isUnclassedCost(indicator)) return "cost";
  if (countsHarm(indicator.name!.text)) return "harm";
  return isLimit(indicator) ? "limit" : undefined;
}

/** 运营总成本 in a form without classes. */
function isUnclassedCost(indicator: Indicator): boolean {
  const { category, subcategory, name } = indicator;
  if (category || subcategory) return false;
  const unit = quantityOf(indicator)?.unit?.unit ?? "";
  const bare = withoutUnit(name!.text);
  return /元/.test(unit) && bare.endsWith("成本") && !/[节减降压]|下调|控制/.test(bare);
}

/** How long something may take to be done or answered: 响应时间, 办理时限; not 服务时间. */
const taken =
  /(?:响应|到[场达]|出[动警车]|修复|维修|更换|抢[修通险]|疏通|清[理运障]|排除|恢复|处[置理]|办[理结]|审[核批查]|受理|签[订约发]|拨付|兑付|发放|送达|反馈|答复|回复|报送|速报|接[通警]|应答|出具|调运|整改|等[候待])(?:完成|平均)?(?:所需|所用)?(?:时间|时限|时长|期限|周期|天数)$/;

/** The same told in the description: 地震发生至发出速报的时间. */
const fromTo = /^[^，,；;。]{2,20}[至到][^，,；;。]{2,20}(?:时[间长]|天数|小时数|工作日数?)$/;
/** What is to last: 场馆开放时间, 预警提前时间. */
const lasting =
  /开放|服务|运[行营]|营业|值[守班]|公示|保[修质留存]|质保|使用|培训|学习|观察|供[水电暖热应]|播|提前|预见|间隔|持续|续航|留存/;

function isLimit(indicator: Indicator): boolean {
  const { name, description, subcategory } = indicator;
  const unit = quantityOf(indicator)?.unit?.unit;
  const span = unit !== undefined && unitFamily(unit) === "span";
  const bare = withoutUnit(name!.text);
  if (!span) return false;
  const told = subcategory?.word === "时效指标" ? (description?.text ?? "") : "";
  const isBound = /时限$|工期$/.test(bare) || fromTo.test(told);
  return taken.test(bare) || (isBound && !lasting.test(bare + told));
}

function wrongCeiling(indicator: Indicator): string | undefined {
  const name = withoutUnit(indicator.name!.text);
  const unit = quantityOf(indicator)?.unit?.unit;
  const isRate = unit === "%" || (unit === "分" && name.includes("满意"));
  const isWanted = wanted.test(name) && !unwanted.test(name) && !countsHarm(name);
  return isRate && isWanted ? "wanted" : undefined;
}
