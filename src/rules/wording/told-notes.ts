import { charactersIn } from "../../sheet/similarity";
import { headOf } from "../../target/heads";
import { isCost, isDeadline } from "../../target/indicator-class";
import { countsHarm } from "../value/nature";
import type { Reading } from "./description-fault";
import { isFormula } from "./phrases";
import { tellsSpan } from "./told-times";

/** What is done or paid, and what is so and so, is a matter of its own, however briefly told. */
const matter =
  /的|组织|开展|举办|执行|提供|加强|推进|落实|做好|实施|建立|制定|完善|保障|确保|提高|促进|维护|发放|培训/;
const paid = /补[助贴]|津贴|奖励|工资|费$/;
/** What belongs to it, how it is counted, or who says so: 含机耕路, 按建筑面积, 县政府公布. */
const scope =
  /^(?:不?含|包括|包含|其中|以|对照|参照)|^(?:中位数|平均[数值]|均值)$|(?:公布|下达|核定|批复|认定|反馈|统计|数据|协议|合同|说明书?|标准|规程|规范|口径|为准)$/;
/** Who does it: 县委党校举办. */
const who = /^\p{Script=Han}{2,8}(?:举办|主办|承办|组织|实施|提供)$/u;
/** How often something is held: 每季度不少于一次，各乡镇分别组织. */
const howOften = /^每.{1,3}(?:不少于|至少|举办|组织|开展)?.{1,2}[次场期]/;
const together = /(?:合计|累计|之和|总和|总计)$/;

const longest = 20;
const short = 10;
const shortest = 6;

/**
 * A short note that adds to the name from where, of what or how often it is counted, and speaks of
 * no matter of its own: 双侧累计; 电梯、空调、消防、配电; 提交申请后.
 */
export function tellsNote({ indicator, head, name, subject, description, text }: Reading): boolean {
  if (text.length > longest || isFormula(text)) return false;
  if (head?.measure === "count" && (howOften.test(text) || who.test(text))) return true;
  const ofMoney = head?.measure === "money" || isCost(indicator);
  if (matter.test(text) || (!ofMoney && paid.test(text))) return false;
  if (text.startsWith("按") || scope.test(text)) return true;
  if (headOf(text)) return false;
  if (/^[^，。；]+、[^，。；]+、/.test(text)) return true;
  // Of parts taken together one character is that of the whole.
  if (together.test(text)) return text.length <= 4 || charactersIn(subject, description) > 0;
  if (!(ofMoney || head) || head?.measure === "share" || countsHarm(name)) return false;
  // What is done takes no time that a word could be left out for: 录入并审核通过 beside ≤9小时.
  const most = head?.measure === "time" && !isDeadline(indicator) ? shortest : short;
  return text.length <= most && !tellsSpan(text);
}
