/** A miswriting and what is meant. To add one, add a line; say where it was seen. */
export interface Typo {
  wrong: string;
  right: string;
  /** Seen where. */
  source: string;
  /** Sound words in which the same characters stand side by side: 按排 in 按排期. */
  unless?: RegExp;
  /** Counts only where this word stands in the same table. */
  beside?: string;
  /** Both words exist: a matter of house style. */
  minor?: boolean;
}

const xianghe = "香河县信访局2023年部门预算公开文本";
const common = "常见别字（《现代汉语词典》）";

const seen: readonly Typo[] = [
  { wrong: "危机机", right: "危机", source: xianghe, unless: /危机机(?=[制构理])/g },
  { wrong: "处理号", right: "处理好", source: xianghe, unless: /处理号(?=[码牌段源召称])/g },
  { wrong: "新方案报工作", right: "信访安保工作", source: xianghe },
  { wrong: "坐阵", right: "坐镇", source: xianghe },
  {
    wrong: "信该",
    right: "信访",
    source: xianghe,
    unless: /[相确坚诚征通电微短守失书]信该/g,
  },
  { wrong: "据业处处理", right: "据业务处理", source: xianghe },
  { wrong: "游客持续影响", right: "有可持续影响", source: xianghe },
  { wrong: "越级访时间", right: "越级访事件", source: xianghe },
  { wrong: "突发时间的发生", right: "突发事件的发生", source: common },
  { wrong: "遣返", right: "劝返", source: xianghe, beside: "劝返", minor: true },
  { wrong: "督察督办", right: "督查督办", source: xianghe, minor: true },
  { wrong: "维隐", right: "维稳", source: common },
  { wrong: "园满完成", right: "圆满完成", source: common },
  { wrong: "园满成功", right: "圆满成功", source: common },
  { wrong: "费用报消", right: "费用报销", source: common },
  { wrong: "松驰", right: "松弛", source: common },
  { wrong: "渡过难关", right: "度过难关", source: common },
  { wrong: "一如继往", right: "一如既往", source: common },
  { wrong: "再接再励", right: "再接再厉", source: common },
  { wrong: "迫不急待", right: "迫不及待", source: common },
  { wrong: "反应群众诉求", right: "反映群众诉求", source: common },
  { wrong: "反应社情民意", right: "反映社情民意", source: common },
  { wrong: "述求", right: "诉求", source: common },
  { wrong: "落实倒位", right: "落实到位", source: common },
  { wrong: "保障倒位", right: "保障到位", source: common },
  { wrong: "责任追纠", right: "责任追究", source: common },
  { wrong: "知小率", right: "知晓率", source: common },
  { wrong: "验收和格", right: "验收合格", source: common },
  { wrong: "震兴", right: "振兴", source: common },
  { wrong: "乡村振新", right: "乡村振兴", source: common },
  { wrong: "既使", right: "即使", source: common, unless: /既使(?=用)/g },
  { wrong: "按装", right: "安装", source: common, unless: /按装(?=[机配饰修])/g },
  { wrong: "按排", right: "安排", source: common, unless: /按排(?=[期名序放水污查列班量位])/g },
  { wrong: "按置", right: "安置", source: common, unless: /按置(?=换)/g },
  { wrong: "购制", right: "购置", source: common, unless: /采购制|购制(?=[度作])/g },
  { wrong: "扶恤", right: "抚恤", source: common },
  { wrong: "优扶", right: "优抚", source: common, unless: /择优扶|优扶(?=[持优])/g },
  { wrong: "项日", right: "项目", source: common, unless: /项日(?=[均常办清结报期前内产])/g },
  { wrong: "绩效日标", right: "绩效目标", source: common },
  { wrong: "脱贫至富", right: "脱贫致富", source: common },
  { wrong: "农田水力", right: "农田水利", source: common },
  { wrong: "满义度", right: "满意度", source: common },
  { wrong: "落卖", right: "落实", source: common },
  { wrong: "效盖指标", right: "效益指标", source: common },
  { wrong: "化介", right: "化解", source: common },
  { wrong: "来方批次", right: "来访批次", source: common },
  { wrong: "越极上访", right: "越级上访", source: common },
  { wrong: "调节矛盾", right: "调解矛盾", source: common },
  { wrong: "化结矛盾", right: "化解矛盾", source: common },
  { wrong: "帐户", right: "账户", source: common, minor: true },
  { wrong: "签定", right: "签订", source: common, minor: true },
  { wrong: "座落", right: "坐落", source: common, minor: true },
  { wrong: "率率", right: "率", source: common },
  {
    wrong: "因该",
    right: "应该",
    source: common,
    unless: /因该(?=[项事工案单处局类村镇县市区校院企路片地年批次期条])/g,
  },
  { wrong: "以经", right: "已经", source: common, unless: /以经(?=[济营验费办销常过])/g },
  {
    wrong: "建全",
    right: "健全",
    source: common,
    unless: /[新改扩创构修搭共]建全|建全(?=[县市区省国乡镇村民域部自天流面覆球员程])/g,
  },
  { wrong: "收益群众", right: "受益群众", source: common },
  { wrong: "收益人口", right: "受益人口", source: common },
  { wrong: "收益对象", right: "受益对象", source: common },
  { wrong: "收益农户", right: "受益农户", source: common },
  { wrong: "收益学生", right: "受益学生", source: common },
  { wrong: "防犯", right: "防范", source: common, unless: /防犯(?=罪)/g },
  { wrong: "排察", right: "排查", source: common, unless: /安排察/g },
  { wrong: "慰间", right: "慰问", source: common },
  { wrong: "隐换", right: "隐患", source: common },
  { wrong: "俊工", right: "竣工", source: common },
  { wrong: "峻工", right: "竣工", source: common },
  { wrong: "付责", right: "负责", source: common, unless: /[拨支交给应垫兑缴偿赔预]付责/g },
  { wrong: "部份", right: "部分", source: common, unless: /部份(?=[数额量])/g, minor: true },
  { wrong: "台帐", right: "台账", source: common, minor: true },
  { wrong: "帐目", right: "账目", source: common, minor: true },
  { wrong: "对帐", right: "对账", source: common, unless: /对帐(?=[篷])/g, minor: true },
];

/**
 * Characters written for one another because they look or sound alike: the wrong one, the right
 * one, and after a colon those before which the wrong one is sound (线上仿真).
 */
const confused =
  "冶治 拔拨 侯候 侧测 捡检 竟竞 暑署 布部:名 仿访:真古生制照造 份纷 抚扶 佑估 侍待 抱报 肋助 敌故 粱梁 郊效:区野 疔疗 劾核 " +
  "凋调 镜境 像象:素 拦栏 妨防 概溉 栽裁 陪培 律率:师 渡度 没设:有 今金:年后日明天 复覆 幅辐 决抉 钟种 枝技 " +
  "挡档:墙土水板坝风浪潮烟雨泥渣 帖贴 凭评:格值差 淮准:河安北南海滨阳 哓晓 描苗:述绘写图摹 善缮 辩辨";

/** Words of target sheets in which they are confused. */
const words =
  "防治 整治 综合治理 拨付 拨款 划拨 候诊 气候 检测 监测 抽测 检查 检验 检修 抽检 巡检 竞争 竞赛 部署 信访 受访 来访 上访 回访 " +
  "接访 下访 走访 纠纷 帮扶 评估 接待 海报 报告 汇报 报送 上报 申报 救助 补助 资助 援助 协助 扶助 事故 故障 桥梁 绩效 效率 " +
  "效益 诊疗 医疗 考核 核查 核实 调查 调解 调研 环境 服务对象 护栏 消防 防汛 灌溉 仲裁 培训 合格率 覆盖率 完成率 及时率 " +
  "达标率 准确率 办结率 满意率 知晓率 化解率 满意度 建设 资金 全覆盖 辐射 抉择 接种 技术 技能 科技 " +
  "档案 建档 归档 补贴 津贴 贴息 评价 标准 疫苗 修缮 辨识 辨别";

const pairs = confused.split(" ").map((entry) => {
  const [pair = "", sound] = entry.split(":");
  return { wrong: pair.charAt(0), right: pair.charAt(1), sound };
});

const slips: Typo[] = words.split(" ").flatMap((right) =>
  pairs
    .filter((pair) => right.includes(pair.right))
    .map((pair) => {
      const wrong = right.replace(pair.right, pair.wrong);
      const unless = pair.sound && new RegExp(`${wrong}(?=[${pair.sound}])`, "g");
      return { wrong, right, source: common, ...(unless && { unless }) };
    }),
);

export const typos: readonly Typo[] = [...seen, ...slips];
