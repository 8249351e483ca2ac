/** A miswriting and what is meant. To add one, add a line; say where it was seen. */
export interface Typo {
  wrong: string;
  right: string;
  /** Seen where. */
  source: string;
  /** Counts only where this word stands in the same table. */
  beside?: string;
  /** Both words exist: a matter of house style. */
  minor?: boolean;
}

const xianghe = "香河县信访局2023年部门预算公开文本";
const common = "常见别字（《现代汉语词典》）";

export const typos: readonly Typo[] = [
  { wrong: "危机机", right: "危机", source: xianghe },
  { wrong: "处理号网上", right: "处理好网上", source: xianghe },
  { wrong: "新方案报工作", right: "信访安保工作", source: xianghe },
  { wrong: "坐阵", right: "坐镇", source: xianghe },
  { wrong: "信该事项", right: "信访事项", source: xianghe },
  { wrong: "据业处处理", right: "据业务处理", source: xianghe },
  { wrong: "游客持续影响", right: "有可持续影响", source: xianghe },
  { wrong: "越级访时间的发生", right: "越级访事件的发生", source: xianghe },
  { wrong: "突发时间的发生", right: "突发事件的发生", source: common },
  { wrong: "遣返", right: "劝返", source: xianghe, beside: "劝返", minor: true },
  { wrong: "督察督办", right: "督查督办", source: xianghe, minor: true },
  { wrong: "信仿", right: "信访", source: common },
  { wrong: "维隐", right: "维稳", source: common },
  { wrong: "按装", right: "安装", source: common },
  { wrong: "园满完成", right: "圆满完成", source: common },
  { wrong: "园满成功", right: "圆满成功", source: common },
  { wrong: "费用报消", right: "费用报销", source: common },
  { wrong: "布署", right: "部署", source: common },
  { wrong: "松驰", right: "松弛", source: common },
  { wrong: "决择", right: "抉择", source: common },
  { wrong: "渡过难关", right: "度过难关", source: common },
  { wrong: "一如继往", right: "一如既往", source: common },
  { wrong: "再接再励", right: "再接再厉", source: common },
  { wrong: "迫不急待", right: "迫不及待", source: common },
  { wrong: "反应群众诉求", right: "反映群众诉求", source: common },
  { wrong: "反应社情民意", right: "反映社情民意", source: common },
  { wrong: "落实倒位", right: "落实到位", source: common },
  { wrong: "保障倒位", right: "保障到位", source: common },
  { wrong: "责任追纠", right: "责任追究", source: common },
  { wrong: "群众满意渡", right: "群众满意度", source: common },
  { wrong: "满意渡", right: "满意度", source: common },
  { wrong: "知小率", right: "知晓率", source: common },
  { wrong: "覆盖律", right: "覆盖率", source: common },
  { wrong: "合格律", right: "合格率", source: common },
  { wrong: "完成律", right: "完成率", source: common },
  { wrong: "及时律", right: "及时率", source: common },
  { wrong: "验收和格", right: "验收合格", source: common },
  { wrong: "率率", right: "率", source: common },
];
