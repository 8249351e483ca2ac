import type { TextCell } from "../../target/model";

/** A phrase that differs in one character from one that stands elsewhere in the same row. */
export interface NearMiss {
  wrong: string;
  right: string;
}

const before = 1;
const after = 4;
const han = /^\p{Script=Han}+$/u;

/**
 * Characters that stand for one another in ordinary wording (按期/按时, 受理/办理, 全县/全市): a
 * difference in these is a choice of words and no slip.
 */
const exchangeable =
  "期时受办全各年月日季省市县区镇乡村国上下大小多少高低人件次户名男女老新旧前后内外首初再重总分本该其此未已应实可不有无的与和及或一二三四五六七八九十百千两几数量率度额值比";

/** Pairs of characters that are words themselves: another of them is a choice of words and no slip. */
const words = new Set(
  (
    "设施 设计 设备 设置 设立 建设 建成 建立 建造 改造 改建 改善 改进 改革 维护 维修 维持 维保 修缮 修复 修建 " +
    "办理 处理 受理 代理 管理 治理 审理 清理 整理 办结 处置 处罚 审核 审查 审批 审定 审计 核查 核实 核定 检查 检测 检验 " +
    "抽查 抽检 巡查 巡检 排查 培训 培养 培育 补助 补贴 补偿 补充 发放 发布 发生 发现 发展 完成 完好 完善 完工 完整 " +
    "服务 服装 采购 采集 采用 购买 购置 安装 安置 安全 安排 配置 配备 配套 整改 整治 整合 宣传 宣讲 活动 活跃 " +
    "运行 运营 运转 运输 运用 使用 利用 应用 适用 调查 调解 调研 调整 调度 化解 接待 接访 接受 来访 来信 信访 信息 " +
    "救助 救济 救援 资助 资金 资料 资产 保障 保护 保险 保持 监测 监督 监控 监管 防治 防控 防护 预警 预防 预报 " +
    "种植 种养 养殖 养护 养老 绿化 硬化 亮化 美化 净化 道路 公路 桥梁 河道 渠道 管道 管网 学生 学校 学员 教师 教学 教育 " +
    "受助 受访 受益 受灾 受训 受检 受惠 受众 参训 参会 参保 参赛 参评 参与 参加 开放 开工 开设 开通 开业 到期 到位 到账 到岗 " +
    "下达 下拨 下发 上报 上传 上线 上岗 在岗 在册 在校 在建 在读 在编 在线 入学 入库 入户 入职 入园 入住 出具 出版 出动 出勤 出车 " +
    "立案 结案 破案 办案 结业 毕业 就业 创业 营业 转办 转移 转运 转换"
  ).split(" "),
);

/** A longer name is none; so the comparison stays linear in the length of the other text. */
const longest = 100;

/**
 * Compares the name with the description of one row: six characters and more in common around one
 * that differs (信该事项及时 beside 信访事项及时), where the odd pair of characters stands
 * nowhere else in the table.
 */
export function nearMisses(
  text: string,
  other: string,
  cells: readonly TextCell[],
): readonly NearMiss[] {
  if (text.length > longest) return [];
  const found: NearMiss[] = [];
  for (let at = before; at + after < text.length; at++) {
    const tail = text.slice(at + 1, at + 1 + after);
    for (let end = other.indexOf(tail, before + 1); end >= 0; end = other.indexOf(tail, end + 1)) {
      const wrong = text.slice(at - before, at + 1 + after);
      const right = other.slice(end - 1 - before, end + after);
      if (!isSlip(wrong, right)) continue;
      if (isKnown(pair(wrong), text, cells) || !isKnown(pair(right), text, cells)) continue;
      found.push({ wrong: wrong.slice(0, 4), right: right.slice(0, 4) });
    }
  }
  return found;
}

/** Whether two phrases with the same end differ in the one character before it, and by mistake. */
function isSlip(wrong: string, right: string): boolean {
  const a = wrong.charAt(before);
  const b = right.charAt(before);
  if (a === b || wrong.slice(0, before) !== right.slice(0, before)) return false;
  if (exchangeable.includes(a) || exchangeable.includes(b)) return false;
  return !(words.has(pair(wrong)) && words.has(pair(right))) && han.test(wrong + right);
}

/** The odd character of a phrase and the one before it, which tell a slip from a choice of words. */
function pair(phrase: string): string {
  return phrase.slice(0, before + 1);
}

/** The pair of characters stands in some other text of the table as well. */
function isKnown(characters: string, text: string, cells: readonly TextCell[]): boolean {
  return cells.some((cell) => cell.text !== text && cell.text.includes(characters));
}
