import type { CellRef } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { CellValue } from "../sheet/snapshot";
import type { Category, Subcategory } from "../target/category";
import type { Indicator, TargetSheet, TextCell } from "../target/model";
import type { Bilingual } from "../words/bilingual";

/**
 * error: the row cannot be scored or contradicts itself, a finance bureau sends the table back;
 * warning: a reviewer will ask; info: house style.
 */
export type Severity = "error" | "warning" | "info";

/** problem: certain; review: a person must judge. */
export type Outcome = "problem" | "review";

/** safe: may be applied without asking; ask: the officer confirms or chooses; none: only explained. */
export type FixKind = "safe" | "ask" | "none";

/** Values for the {placeholders} of a message. */
export type MessageData = Record<string, string>;

/** One way to repair a finding: what it is called (a key of the rule's `fixes`) and what it changes. */
export interface FixChoice {
  label: string;
  data?: MessageData;
  edits: readonly Edit[];
}

/** Where two readings are possible there are two choices, the likelier first. */
export interface Fix {
  kind: "safe" | "ask";
  choices: readonly FixChoice[];
}

/** The category an indicator belongs to, where it stands under another. */
export interface RightPlace {
  category: Category;
  subcategory: Subcategory;
}

/** What a rule's check returns for one defect; `rule`, severity and outcome are filled in from the rule. */
export interface Hit {
  at: CellRef;
  /** The other cells involved, on any sheet. */
  because?: readonly CellRef[];
  /** Key of one of the rule's messages. */
  message: string;
  data?: MessageData;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  outcome?: Outcome;
  fix?: Fix;
  moveTo?: RightPlace;
}

/** A defect found, as data; words are made of it in the language of the reader. */
export interface Finding {
  rule: string;
  outcome: Outcome;
  severity: Severity;
  at: CellRef;
  because: readonly CellRef[];
  message: string;
  data: MessageData;
  /** What the cell at `at` held when it was found. */
  seen: CellValue;
  fix?: Fix;
  moveTo?: RightPlace;
}

/** What an officer reads about a rule, in one language. */
export interface RuleWords {
  /** What is wrong, in general: a few words. */
  title: string;
  why: string;
  /** What to do. */
  how: string;
  /** What is wrong here, by key, with {placeholders}. */
  messages: Record<string, string>;
  /** Names of the choices of the fix, by key, with {placeholders}. */
  fixes?: Record<string, string>;
}

/**
 * A small sheet as an example: rows of cell texts, the first row is row 1. A text in ⟦ ⟧ marks a
 * cell at which the rule must report. `numbers` in a bad example stand for themselves.
 */
export type ExampleGrid = readonly (readonly (string | number)[])[];

/** An example is one sheet, or several for the rules across tables. */
export type Example = ExampleGrid | readonly { sheet: string; grid: ExampleGrid }[];

interface RuleAbout {
  /** The file's name: what is wrong, in words joined by hyphens. */
  id: string;
  severity: Severity;
  fix: FixKind;
  /** May report `review`; every other rule reports problems alone. */
  mayReview?: boolean;
  /** The document and article the rule rests on; says so where it was not read in full. */
  source: Bilingual;
  words: Bilingual<RuleWords>;
  /** Clean tables that look alike. */
  good: readonly Example[];
  bad: readonly Example[];
}

/** Fields of an indicator a rule can ask for; rows without them are "not applicable". */
export type IndicatorField =
  | "category"
  | "subcategory"
  | "name"
  | "description"
  | "value"
  | "basis"
  | "gradeBands"
  | "weight"
  | "actual"
  | "score";

/** Fields of a table a rule can ask for; tables without them are "not applicable". */
export type TableField =
  | "title"
  | "projectCode"
  | "projectName"
  | "purpose"
  | "goal"
  | "budget"
  | "plan"
  | "execution"
  | "unitName";

/** Looks at one indicator row. A row whose value is empty has no "value". */
export interface IndicatorRule extends RuleAbout {
  on: "indicator";
  reads: readonly IndicatorField[];
  check(indicator: Indicator, table: TargetSheet): readonly Hit[];
}

/**
 * What a rule over many rows or tables finds, one after the other. Where going through them takes
 * more than some milliseconds it is a generator that gives undefined now and then, so that the pane
 * can answer in between.
 */
export type Hits = Iterable<Hit | undefined>;

/** Looks at one table. */
export interface TableRule extends RuleAbout {
  on: "table";
  reads: readonly TableField[];
  check(table: TargetSheet): Hits;
  /** What only shows when the tables of the workbook are compared; near-linear in their number. */
  across?(tables: readonly TargetSheet[]): Hits;
}

/** Looks at each text of a table by itself. */
export interface TextRule extends RuleAbout {
  on: "text";
  /** What it looks at: the text as the cell shows it, or cleaned. */
  looksAt: "raw" | "text";
  /** Whether there may be something to find in a text; asked once for all cells that hold it. */
  suspects(text: string): boolean;
  check(cell: TextCell): readonly Hit[];
}

/** Looks at all tables of the workbook together; near-linear in their number. */
export interface WorkbookRule extends RuleAbout {
  on: "workbook";
  check(tables: readonly TargetSheet[]): Hits;
}

export type Rule = IndicatorRule | TextRule | TableRule | WorkbookRule;
