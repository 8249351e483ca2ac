import { cleanText } from "../sheet/text";
import type { Word } from "./word";

const codes = /[{｛][^{}｛｝]*[}｝]|\[bookmark:[^\]]*\]|\\[a-z]\s+[\w\\]+/gi;
const years =
  /[（(【[][^（）()【】[\]]{0,20}(?:年|度|申报|批复|草案|表|级|单位|[一二三]上|[一二]下)[^（）()【】[\]]{0,12}[）)】\]]$/;
const endings =
  /(?:绩效.{0,14}(?:表|书|单|情况|报告)|目标.{0,6}表|(?:自评|监控).{0,4}表|绩效(?:总体|整体)?(?:目标|指标|自评|监控)(?:情况)?)$/;

/** The title without Word's field codes, bookmarks and a year or stage in brackets at its end. */
export function bareTitle(text: string): string {
  const bare = cleanText(text.replace(codes, ""));
  const stage = bare.replace(years, "");
  return stage && stage !== bare ? bareTitle(stage) : bare;
}

/** Whether a text standing alone reads like the title of a target sheet: …绩效目标表, …绩效自评表. */
export function isTitle(word: Word): boolean {
  const { text } = word;
  if (text.length < 5 || text.length > 200 || !/绩效|目标|自评|监控/.test(text)) return false;
  if (word.label || word.heading || /[。；]|[.…·]{4,}/.test(text)) return false;
  const bare = bareTitle(text).replace(
    /[（(【][^（）()【】]*[）)】]$|(?<=表)[—－-]{1,2}.{4,40}$/,
    "",
  );
  return (
    bare.length <= 80 &&
    !/[:：]/.test(bare.replace(numbering, "").slice(0, 12)) &&
    endings.test(bare)
  );
}

const numbering =
  /^(?:附[件表]\s*\d*(?:[-－—]\d+)*\s*[：:.、]?|表\s*\d+[：:.、]?|[（(](?:[一二三四五六七八九十]+|\d+)[）)]、?|[一二三四五六七八九十]+、|\d{1,3}(?:[-－]\d{1,2})*(?:、|[.．](?!\d{1,3}\D)|[.．](?=\d{4}年))|项目[一二三四五六七八九十\d]+[：:、])+\s*/;
const tail =
  /(?:绩效(?:总体|整体|项目)?(?:[及和与]?(?:目标|指标|自评|运行监控|监控|评价))+(?:申报|批复|审核|评审|自评|情况|申请|完成|汇总|明细|一览|公开|公示|备案|填报|编制|下达|执行|运行)*(?:表|书|单|报告)?|目标(?:申报|批复)?表)(?:[（(][一二三四五六七八九十\d]{1,2}[)）])?$/;
/** What titles of forms are made of; a name has something else in it. */
const generic =
  /项目|支出|预算内?|部门|单位|财政|年度?|专项|资金|经费|绩效|目标|自评|申报|整体|本级|中央|对地方|对下|转移支付|补助|兵团|区域|投资(?:计划)?|政策|中期|规划|滚动|重点|重大|新增|调整|追加|延续|特定目标类?|(?:其他)?运转类?|人员类?|公用|[一二]次分配|一般公共|政府性基金|国有资本经营|(?:地方)?政府(?:专项|一般)?债券|专项债券?|(?:政府)?(?:购买服务|采购)|[上下]?半年|第?[一二三四]季度|[省市县区州]级?|[〇零一二三四五六七八九]{4}年?|\d+|[（()）]/g;
/** A year and the place, which forms with the name taken out print as ××区. */
const place =
  /^(?:[\d〇零一二三四五六七八九]{4}年度?)?(?:(?:\p{Script=Han}{2,6}?|[×xX某*○□_]{1,6})[省市县区州盟旗镇乡])+/u;
const organ =
  /(?:局|委|委员会|办|办公室|厅|会|政府|街道|乡|镇|部|处|站|所|中心|大学|学院|学校|机关|队|公司|集团|协会|联合会|[残妇工侨文]联|科协|院|馆)$/;

/**
 * Name of the project in a table's title: "1.进京信访值班经费绩效目标表{ TC … }" → 进京信访值班经费.
 * Undefined where the title names none (项目支出绩效目标表, 正定县信访局2022年项目绩效目标表).
 */
export function projectNameIn(title: string): string | undefined {
  const whole = bareTitle(title).replace(numbering, "");
  const name = whole.replace(tail, "").trim();
  if (name !== whole && isName(name)) return name;
  // 项目支出绩效目标表（古树名木保护复壮）, 绩效目标表——古树名木保护复壮
  const [, form, behind] =
    /^([^（(]*)[（(]([^（()）]{4,40})[)）]$/.exec(whole) ??
    /^(.*表)[—－-]{1,2}(.{4,40})$/.exec(whole) ??
    [];
  return form && tail.test(form) && isName(behind!) && !formKind.test(behind!) ? behind : undefined;
}

/** 基础设施建设类, 打捆项目, 参考模板, 定量目标: which form it is, in brackets behind its title. */
const formKind =
  /(?:类|类项目|模板|模版|范本|样[表本式]|定[量性](?:目标|指标)|格式|试行|示例|[草修初定]稿|[一二三四五\d][上下])$|^(?:打捆|单个|其他|一般|普通|通用|具体|子|打包|一[级类]|二[级类])项目$/;

/** 正定县信访局, 正定县信访局本级 */
export function isOrgan(text: string): boolean {
  return organ.test(text.replace(/(?:本级|机关)$/, ""));
}

function isName(text: string): boolean {
  const bare = text.normalize("NFKC").replace(/\([^()]*\)$/, "");
  const own = (bare || text).replace(place, "").replace(generic, "");
  return own.length > 1 && !organ.test(own);
}

const ordinal = /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）]|项目[一二三四五六七八九十\d]{1,2}[：:、])\s*/;
const heading =
  /(?:情况|信息|概况|概述|目标|指标|内容|计划|安排|依据|说明|要求|措施|评价|监控|自评|[表书单])$|[：:，。；]/;

/** The project in a line like "2.河道保洁和管护", with what numbers it; undefined for other lines. */
export function numberedName(text: string): { number: string; name: string } | undefined {
  const [number] = ordinal.exec(text) ?? [];
  if (!number) return undefined;
  const name = text.slice(number.length);
  const isOther = name.length < 4 || name.length > 40 || heading.test(name);
  return isOther || !isName(name) ? undefined : { number, name };
}
