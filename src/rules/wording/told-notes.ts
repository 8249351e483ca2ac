import { charactersIn } from "../../sheet/similarity";
import type { Reading } from "./description-fault";

/** What is taken together: 含机耕路、生产路; 斗渠、农渠合计. */
const parts = /^(?:含|包括|包含|不含|其中)|(?:合计|累计|之和|总和|总计)$/;
/** Who says the number, or where it stands: 县政府公布, 以年末在册数为准. */
const source = /(?:公布|下达|核定|批复|认定|统计|口径|为准)$/;
/** How often something is held: 每季度不少于一次，各乡镇分别组织. */
const howOften = /^每.{1,3}(?:不少于|至少|举办|组织|开展)?.{1,2}[次场期]/;

const longest = 20;

/**
 * A short note that adds to the name from where, of what or how often it is counted, and speaks of
 * no matter of its own.
 */
export function tellsNote({ head, subject, description, text }: Reading): boolean {
  if (text.length > longest) return false;
  if (source.test(text)) return true;
  if (head?.measure === "count" && howOften.test(text)) return true;
  // 双侧累计 says no thing at all; of parts that are named one character is that of the whole.
  return parts.test(text) && (text.length <= 4 || charactersIn(subject, description) > 0);
}
