import { isExecutionClass } from "../target/category";
import type { CategoryField, Field, Indicator } from "../target/model";
import type { Columns } from "./columns";
import { firstFilled, type Grid } from "./grid";
import type { Spot } from "./head";
import type { HeaderCell } from "./header-cell";
import { blankWord, wordOf, type Word } from "./word";

/** A class of the first or second level that holds for the rows below it. */
interface Level {
  word: Word;
  field: Field;
}

/** What a row prints of the classes: one for itself, nothing but one for the rows below, 预算执行率. */
type Printed = "class" | "line" | "execution" | undefined;

/** Follows the classes from row to row: each holds until another of its level comes. */
export class Classes {
  #first: Level | undefined;
  #second: Level | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly rows: readonly number[],
    private readonly columns: Columns,
    over?: Spot,
  ) {
    if (over) {
      this.#first = {
        word: grid.word(over.row, over.column),
        field: grid.field(over.row, over.column),
      };
    }
  }

  /** Goes to the next row. */
  enter(index: number): Printed {
    const { grid, columns } = this;
    const row = this.rows[index]!;
    const line = this.lineAt(row);
    if (line) {
      const isLower = this.isLower(line, this.lineAt(this.rows[index + 1]) !== undefined);
      if (isLower) this.#second = line;
      else this.setFirst(line);
      return "line";
    }
    const classes = levelsAt(grid, row, columns.category);
    const own = classes[0];
    if (own) this.setFirst(own);
    const second = levelsAt(grid, row, columns.subcategory)[0] ?? classes[1];
    if (second) this.#second = second;
    if (own && isExecutionClass(own.field.text)) return "execution";
    if (this.isSection(index)) return "line";
    return own || second ? "class" : undefined;
  }

  /** Gives a row the classes that hold for it. */
  classify(indicator: Indicator): void {
    const first = this.#first;
    const second = this.#second;
    // 实施效果指标 heads 产出指标 and 效益指标 as its second level.
    const parent = first && /^(?:项目)?实施效果/.test(first.word.key);
    if (first && second?.word.category && (parent || !second.word.subcategory)) {
      indicator.category = classField(second, second.word.category, indicator);
      return;
    }
    const own = first?.word.category;
    if (first && !own && first.word.subcategory && !second) {
      indicator.subcategory = classField(first, first.word.subcategory, indicator);
      return;
    }
    if (first) indicator.category = classField(first, own, indicator);
    if (second) indicator.subcategory = classField(second, second.word.subcategory, indicator);
  }

  private setFirst(level: Level): void {
    if (level.word.key !== this.#first?.word.key) this.#second = undefined;
    this.#first = level;
  }

  /**
   * In forms without columns for the classes, lines of their own may hold them: among the names, or
   * merged over the row from its number on; those of the first level also among the second.
   */
  private lineAt(row: number | undefined): Level | undefined {
    const { category, subcategory, name, value, weight, sequence } = this.columns;
    if (row === undefined || category || !name) return undefined;
    if ([value, weight].some((cell) => this.holds(row, cell))) return undefined;
    if (subcategory && this.holds(row, name)) return undefined;
    const [level] = levelsAt(
      this.grid,
      row,
      this.holds(row, name) ? name : (subcategory ?? sequence),
    );
    const { isClass, category: first, subcategory: second } = level?.word ?? blankWord;
    if (!subcategory) return isClass ? level : undefined;
    const isFirst = first && (!second || (first === "满意度指标" && row !== this.rows.at(-1)));
    return isFirst ? level : undefined;
  }

  /** Whether a line is of the second level; 成本指标 and 满意度指标 may be of both. */
  private isLower({ word }: Level, linesFollow: boolean): boolean {
    if (!word.subcategory || !word.category) return word.subcategory !== undefined;
    const above = this.#first?.word.category;
    const underOutput = word.category === "成本指标" && above === "产出指标";
    return word.category === above || (underOutput && this.#second !== undefined && !linesFollow);
  }

  /** A row with a class alone heads the rows below where those lack it: no indicator left blank. */
  private isSection(index: number): boolean {
    const { category, subcategory, name, value } = this.columns;
    const row = this.rows[index]!;
    const next = this.rows[index + 1];
    if (next === undefined || this.holds(row, name) || this.holds(row, value)) return false;
    if (this.holds(row, subcategory)) {
      return (
        !this.holds(next, category) && !this.holds(next, subcategory) && this.holds(next, name)
      );
    }
    return (
      this.holds(row, category) && !this.holds(next, category) && this.holds(next, subcategory)
    );
  }

  private holds(row: number, cell: HeaderCell | undefined): boolean {
    return cell !== undefined && firstFilled(this.grid, row, cell) !== undefined;
  }
}

/** The class in a cell, and with 产出指标-数量指标 the one below it. */
function levelsAt(grid: Grid, row: number, cell: HeaderCell | undefined): Level[] {
  const column = cell && firstFilled(grid, row, cell);
  if (column === undefined) return [];
  const field = grid.field(row, column);
  const word = grid.word(row, column);
  if (!word.path) return [{ word, field }];
  const [upper, lower] = word.path;
  const end = field.text.length;
  return [
    { word: wordOf(upper), field: part(field, 0, upper.length) },
    { word: wordOf(lower), field: part(field, end - lower.length, end) },
  ];
}

function part(field: Field, from: number, to: number): Field {
  const { text } = field;
  return {
    ...field,
    text: text.slice(from, to),
    around: { before: text.slice(0, from), after: text.slice(to) },
  };
}

function classField<Class>(
  { field: { text, raw, value, at, around } }: Level,
  word: Class | undefined,
  { row }: Indicator,
): CategoryField<Class> {
  const field = { text, raw, value, at, word, inherited: at.row !== row };
  return around ? { ...field, around } : field;
}
