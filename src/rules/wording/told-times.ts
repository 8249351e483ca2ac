import { sharePair } from "../../sheet/similarity";
import { headOf } from "../../target/heads";

const span =
  /[年月周]数|[学课]时|工日|日历天|自然日|期间|寿命|半年|季度|之日起|(?<![甚乃直])至(?![少今多于])|\p{Script=Han}{2}到(?![位达场])\p{Script=Han}{2}|[^先最]后$/u;

/** A length of time without a word for time: 合计学时, 自受理之日起, 受理至办结. */
export function tellsSpan(text: string): boolean {
  return span.test(text);
}

const done =
  /通过|移交|交付|办结|竣工|完工|开工|上线|投用|投入使用|(?:完成|完毕|到位|到户|结束|下达|拨付|验收)$/;

/** What is done by the day that a row sets: 数据录入并审核通过; 全部安装并通电 of 安装完成时间. */
export function tellsWhatIsDone(stem: string, text: string): boolean {
  if (headOf(text)) return false;
  return done.test(text) || sharePair(stem.replace(/完成$/, ""), text);
}
