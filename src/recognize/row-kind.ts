import { isExecutionClass, looksLikeCategory } from "../target/category";
import type { LabelRole } from "../target/labels";
import type { Grid } from "./grid";
import { inlineLabels } from "./inline";
import { numbersColumns } from "./numbering-row";
import { isTitle } from "./title";
import type { Word } from "./word";

/** Columns that tell rows of indicators from others. */
export interface Levels {
  category?: number;
  /** Columns that may hold classes: of both levels, and 指标类型. */
  classes: readonly number[];
  /** One of each, or one in every block of a table with several. */
  names: readonly number[];
  values: readonly number[];
  sequence?: number;
  /** The first column with a heading of the table. */
  first: number;
  last: number;
  /** The table is a list: projects stand beside their indicators. */
  list: boolean;
}

const note =
  /^(?:注|备注|说明|附注|填表说明|填报说明|注释)\s*(?:\d+|[一二三])?\s*[：:.、]|^[※★☆]|^(?:填表|填报|制表|审核|经办|联系|复核|财务|单位|项目)(?:人|负责人|领导|人员)?(?:签[字章名])?[（(]?[^：:]{0,8}[）)]?[：:]|^(?:联系电话|填报日期|填表日期|日期|电话)[：:]/;
const sums: ReadonlySet<string> = new Set(
  "合计 总计 小计 总分 总得分 得分合计 分值合计 自评总分 总分合计 自评得分合计 综合得分 合计得分 总分值 得分 自评得分 综合评分 总分数".split(
    " ",
  ),
);
/** — 3 —, 第3页, 第3页 共8页: what is left of a document's pages. */
const pageMark = /^(?:[—–\-－]+\s*\d{1,4}\s*[—–\-－]+|第\s*\d{1,4}\s*页.{0,10})$/;
const closing: ReadonlySet<LabelRole> = new Set([
  ...(["projectCode", "projectName", "unitName", "department", "moneyUnit", "budget"] as const),
  ...(["budgetPurpose", "plan", "goal", "goalYear", "goalLong", "goalActual", "purpose"] as const),
]);
const vertical =
  /^(?:年度|长期|中期|全年|项目|部门|整体|实施期|核心|预期)*绩效(?:指标|目标)?(?:体系|完成情况)?$|指标$|目标[\d一二三四五]?$|^[年度绩效指标目]{1,2}$/;
/** 年度目标2 between indicators: those of the second goal follow, under the same headings. */
const furtherGoalLabel = /^(?:年度|长期|中期)(?:绩效)?目标(?:[2-9]|[二三四五六七八九])$/;
/** "rest": words in columns beside class, name and value. */
export type RowKind = "indicator" | "sum" | "goal" | "rest" | "aside" | "end";

/** Dots of a blank form, and lines drawn with dashes. */
const rule = /^(?:[….·]+|[-—–－_=＝]{2,})$/;
/** Below the headings of a blank form: the names of its fields, or how each is to be filled in. */
const guide = /^(?:[A-Za-z_]\w*|[（(].*[）)]|(?:必填|选填|请填写|请选择|填写).*)$/;
/** A name and its value may both stand in brackets. */
const fewestGuides = 3;

/** How a row stands to those above it. */
interface Above {
  /** Behind a gap or a sum. */
  apart: boolean;
  /** Right below an indicator, or what goes on with it. */
  goesOn: boolean;
}

/** What a row below the headings is, by its columns that hold text. */
export function kindOf(
  grid: Grid,
  row: number,
  filled: readonly number[],
  levels: Levels,
  above: Above,
): RowKind {
  const first = filled[0]!;
  const word = grid.word(row, first);
  if (filled.length === 1 && /续表?[）)]?$/.test(word.text)) return "aside";
  if (first === levels.sequence && filled.length === 1 && !endsTable(word, 1)) {
    return levels.classes.length === 0 && word.isClass ? "indicator" : "aside";
  }
  if (filled.length === 1 && (pageMark.test(word.text) || isBand(word))) return "aside";
  if (filled.every((column) => rule.test(grid.word(row, column).text))) return "aside";
  if (numbersColumns(grid, row, filled)) return "aside";
  if (guide.test(word.text) && filled.length >= fewestGuides) {
    if (filled.every((column) => guide.test(grid.word(row, column).text))) return "aside";
  }
  const name = levels.names[0] ?? levels.first;
  if (isSum(word) && first <= name) {
    if (sums.has(word.key) || !holdsAny(filled, levels.values)) return "sum";
  }
  const valued = holdsAny(filled, levels.values);
  const isBeside = first < levels.first && !levels.list;
  // 年度绩效目标1 beside its first indicator.
  if (isBeside && valued && vertical.test(word.key) && grid.word(row, filled[1]!).isClass) {
    return kindOf(grid, row, filled.slice(1), levels, above);
  }
  if (furtherGoalLabel.test(word.key)) return "goal";
  // 年度预算支出进度 may be a name as well as a label: beside its value, under a class, it is one.
  const isIndicator = levels.category !== undefined && valued && levels.names.includes(first);
  // Copies of a title in the cells of an undone merge count as one.
  const isOne = filled.every((column) => grid.word(row, column).raw === word.raw);
  if (!isIndicator && endsTable(word, isOne ? 1 : filled.length)) return "end";
  if (!levels.list && filled.length === 2 && isMoneyUnit(grid.word(row, filled[1]!))) return "end";
  if (isBeside) {
    if (
      /^(?:\d+(?:\.\d+)*|\P{Script=Han})$/u.test(word.text) ||
      vertical.test(word.key) ||
      word.category ||
      word.subcategory
    ) {
      const rest = filled.slice(1);
      return rest.length ? kindOf(grid, row, rest, levels, above) : "aside";
    }
    return looksLikeCategory(word.text) ? "indicator" : "end";
  }
  const classed = levels.classes
    .filter((column) => filled.includes(column))
    .map((column) => grid.word(row, column));
  const known = classed.some(
    (w) => w.isClass || looksLikeCategory(w.text) || isExecutionClass(w.text),
  );
  const named = holdsAny(filled, levels.names);
  const told = named || valued;
  if (!known && !told && classed.length === 0) {
    if (above.goesOn && filled.at(-1)! <= levels.last) return "rest";
    return levels.list || filled.length > 1 ? "aside" : "end";
  }
  if (known) return "indicator";
  if (classed.length && (!told || (above.apart && !levels.list))) return "end";
  if (above.apart && !(named && valued)) return "end";
  const alone = filled.length === 1 && named;
  return alone && isProse(word.text) ? "end" : "indicator";
}

function holdsAny(filled: readonly number[], columns: readonly number[]): boolean {
  return columns.some((column) => filled.includes(column));
}

/** 年度绩效指标 in a line of its own. */
function isBand({ heading, isClass }: Word): boolean {
  return heading?.role === "band" && !isClass;
}

/** 总分, 产出指标小计. */
function isSum(word: Word): boolean {
  const { key } = word;
  return sums.has(key) || (key.length < 12 && /(?:小计|合计|总计)$/.test(key) && !word.category);
}

function endsTable(word: Word, filled: number): boolean {
  if (note.test(word.text)) return true;
  if (word.isClass) return false;
  if (word.label && closing.has(word.label)) return true;
  if (word.label === "unitOrMoney" && filled === 1) return true;
  if (inlineLabels(word.raw).some(({ role }) => closing.has(role))) return true;
  return filled <= 2 && isTitle(word);
}

/** 单位：万元 behind an office's name, above the next table. */
function isMoneyUnit({ raw }: Word): boolean {
  return inlineLabels(raw).some(({ role }) => role === "moneyUnit");
}

/** Alone in the column of names; 指标2： and 2.办结件数 are names to be filled in or without their value. */
function isProse(text: string): boolean {
  if (/^指标\s*[\d一二三四五六七八九十]{1,2}\s*[：:]?$/.test(text)) return false;
  const isNumbered = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]/.test(text);
  return text.length > (isNumbered ? 20 : 40) || /[。；：:]$/.test(text);
}
