import { readChinese } from "./numeral";

export interface Deadline {
  year?: number;
  month?: number;
  day?: number;
}

// One point in time of a plan, as a whole text: every pattern is anchored and has no nested repeats.
const lead =
  /^(?:最迟|不晚于|不迟于|截止到|截止|截至|到|于|在|每年度|每年|每月|每季度|每季|每周|次年|当年|本年度?)?(?:的)?/;
const year = /^(?:(?:19|20)(\d\d)年度?)/;
const month = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?/;
const day = /^(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/;
const dayEnd = /^(?:[上中下]旬|第?[一二三四五1-5]个?(?:周|星期)|月底|月末|[底末初中])/;
const yearPart =
  /^(?:年底|年末|年中|年初|年度?内|全年|底|末|上半年|下半年|第?[一二三四1-4]季度[底末初]?|[月季]度?[底末初])/;
/** Days and times of the year that stand for a date: 春节前, 汛期前, 开学前, 国庆节前. */
const season =
  /^(?:元旦|春节|元宵节?|清明节?|五一|端午节?|中秋节?|国庆节?|重阳节?|主?汛期?|[春秋]季?(?:学期)?开学|开学|学期末|寒假|暑假|入冬|供暖期?|采暖期?|春耕|春播|三夏|三秋|秋收|冬灌|防火期)(?:开始|到来|来临|结束)?(?=之?前|以前|期间)/;
const tail =
  /^(?:之前|以前|前|期间|止|为止|之内|内)?(?:全部|按时|按期)?(?:完成|完工|办结|竣工|投入使用|支付|拨付|发放|到位|开工|交付|验收)?[。.]?$/;
const iso = /^(?:19|20)(\d\d)([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:日)?/;
/** 1-12月, 2025年1月至12月, 每年3月、9月 */
const months = /^(?:((?:19|20)\d\d)年|每年)?\d{1,2}月?(?:[-~—–至到]+|[、和及])(\d{1,2})月份?$/;
const period = /^[-~—–至到]+/;

/**
 * 3月底前, 12月31日前, 2023年12月底, 每月5日前, 第三季度, 年底前, 2023-12-31, 1-12月; half-width text.
 * Undefined where the text is anything else; a length of time (3个月, 1年) is none.
 */
export function readDeadline(text: string): Deadline | undefined {
  if (text.length > 40) return undefined;
  const [, stated, last] = months.exec(text) ?? [];
  if (last) return valid({ ...(stated && { year: Number(stated) }), month: Number(last) });
  const years = /^(?:(?:19|20)\d\d)年?[-~—–至到]+((?:19|20)\d\d)年度?$/.exec(text);
  if (years) return { year: Number(years[1]) };
  const first = readPoint(text.replace(lead, ""), text);
  if (!first) return undefined;
  if (tail.test(first.rest)) return valid(first.at);
  const joined = period.exec(first.rest);
  if (!joined) return undefined;
  const second = readPoint(first.rest.slice(joined[0].length), "");
  return second && tail.test(second.rest) ? valid({ ...first.at, ...second.at }) : undefined;
}

function readPoint(start: string, whole: string): { at: Deadline; rest: string } | undefined {
  let rest = start;
  const at: Deadline = {};
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match ?? undefined;
  };
  const date = take(iso);
  if (date) {
    at.year = Number(date[0].slice(0, 4));
    at.month = Number(date[3]);
    if (date[4]) at.day = Number(date[4]);
    return { at, rest };
  }
  const yearFound = take(year);
  const named = take(season);
  if (named) return { at: yearFound ? { year: Number(yearFound[0].slice(0, 4)) } : at, rest };
  if (yearFound) at.year = Number(yearFound[0].slice(0, 4));
  const monthFound = take(month);
  if (monthFound) at.month = plain(monthFound[1]!);
  const dayFound = take(day);
  if (dayFound) at.day = plain(dayFound[1]!);
  const part = dayFound ? undefined : take(monthFound ? dayEnd : yearPart);
  if (part && /^年?[底末]/.test(part[0]) && !at.month) at.month = 12;
  if (yearFound || monthFound || part) return { at, rest };
  // A day alone is one only with 每月 before it or 前 after it: 5日 counts days.
  const pointed = /^(?:每月|每周)/.test(whole) || /^(?:之前|以前|前)/.test(rest);
  return dayFound && pointed ? { at, rest } : undefined;
}

function plain(numeral: string): number {
  return /^\d/.test(numeral) ? Number(numeral) : Number(readChinese(numeral, 0)?.number ?? NaN);
}

function valid(at: Deadline): Deadline | undefined {
  const { month: m = 1, day: d = 1 } = at;
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? at : undefined;
}
