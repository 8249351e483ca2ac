import { prefixOperatorAt } from "./operators";

const words = new Set([
  ...[
    "待填",
    "待填写",
    "待填报",
    "待定",
    "待补充",
    "待完善",
    "待确定",
    "待核定",
    "待明确",
    "待测算",
  ],
  ...["填写", "请填写", "此处填写", "请输入", "TBD", "tbd", "{n}", "N", "n", "暂缺", "另行填报"],
]);
/** 待核实, 待分解下达: still to come. */
const awaited = /^待(?:填|定|补|核|明|测|确|批|分|落|审|下|研|商|报)\p{Script=Han}{0,3}$/u;
const blanks = /(?:[*＊]{1,}|×{1,}|[Xx]{2,}|_{2,}|□+|[○〇]{2,}|[?？]{1,}|\(\)|\[\]|【】|△{2,})/;
const whole = /^(?:[*×Xx_□○〇?/\\\-—–~.…·△]+|\(\)|\[\]|【】)$/;

/** 530元/人*月: between two words of a unit a star stands for times. */
const timesInUnit = /(?<=\d\p{Script=Han}{1,3}\/\p{Script=Han}{1,3})[*×](?=\p{Script=Han})/u;

/** **, XX, ≥××%, 20XX年12月底前, ……, /, —, 待填; half-width text. 无 states something and is none. */
export function isPlaceholder(text: string): boolean {
  const sign = prefixOperatorAt(text, 0);
  const body = text
    .slice(sign?.word.length ?? 0)
    .replace(/[。;,]$/, "")
    .replace(timesInUnit, "·");
  if (words.has(body) || awaited.test(body) || whole.test(body)) return true;
  const bracketed = /^[([【<{](.*)[)\]】>}]$/.exec(body)?.[1];
  if (bracketed !== undefined && (words.has(bracketed) || whole.test(bracketed))) return true;
  if (body.length > 24) return false;
  const left =
    /^(?:[*×Xx_?…]{1,}|\.{3,}|N|n|待填写?)(?=[\p{Script=Han}%‰]{1,6}(?:[/·][\p{Script=Han}·²]{1,6})?$)/u.test(
      body,
    );
  return left || (blanks.test(body) && !/\d[\p{Script=Han}\s]{0,4}[*×]\s*\d/u.test(body));
}
