import {
  Direction,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type DependencyIdentifier,
  type ICellData,
  type ICommandInfo,
  type Nullable,
  type IRange,
  type IStyleData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { contains, type Area } from "../../sheet/address";
import type { Move } from "../../sheet/moved-area";
import type { Book, BookChange, Cell, CellChange, SheetHandle, Sizes } from "./book";
import type { Surface } from "./univer";
import { readChange } from "./univer-changes";
import {
  fromUniverValue,
  pixels,
  points,
  standardColumnWidth,
  standardRowHeight,
  toArea,
  toRange,
  toUniverCell,
  toUniverWorkbook,
} from "./univer-data";
import { fromUniverStyle, toUniverStyle } from "./univer-style";
import type { StyleData, WorkbookData } from "./workbook-data";

/** The workbook in Univer, spoken to by its commands, which its own undo understands. */
export class UniverBook implements Book {
  private workbook!: Workbook;
  private loads = 0;
  /** A formula may show an old result. */
  private stale = false;
  private hasFormulas = false;
  /** While Univer takes many steps for one of ours. */
  private muted = false;
  private readonly listeners: ((change: BookChange) => void)[] = [];
  private readonly commands: ICommandService;

  constructor(private readonly surface: Surface) {
    this.commands = this.service(ICommandService);
    this.commands.onCommandExecuted((command) => this.note(command));
  }

  load(data: WorkbookData): void {
    if (this.loads > 0) this.surface.api.disposeUnit(this.unit);
    this.loads += 1;
    const snapshot = toUniverWorkbook(`book${this.loads}`, data);
    this.workbook = this.surface.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    // The plugins' services are there only after the first workbook.
    if (this.loads === 1) this.keepFormulaScans(this.service(FormulaDataModel));
    this.hasFormulas = data.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula));
    this.stale = this.hasFormulas;
    const front = data.sheets.findIndex((sheet) =>
      data.activeSheet === undefined
        ? (sheet.visibility ?? "visible") === "visible"
        : sheet.name === data.activeSheet,
    );
    const sheet = this.workbook.getSheetBySheetId(`s${Math.max(front, 0) + 1}`);
    if (sheet) this.workbook.setActiveSheet(sheet);
  }

  dispose(): void {
    this.surface.univer.dispose();
  }

  async settled(): Promise<void> {
    if (!this.stale || !this.hasFormulas) return;
    await this.surface.api.getFormula().onCalculationResultApplied(10_000);
    this.stale = false;
  }

  sheets(): SheetHandle[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === 1,
    }));
  }

  async addSheet(name: string): Promise<string> {
    const before = new Set(this.sheets().map((sheet) => sheet.id));
    const front = this.active();
    const data = toUniverWorkbook("", { sheets: [{ name, cells: [] }] }).sheets["s1"]!;
    const id = `s${Date.now().toString(36)}${before.size}`;
    await this.run("sheet.command.insert-sheet", {
      index: before.size,
      sheet: { ...data, id },
    });
    await this.activate(front);
    return this.sheets().find((sheet) => !before.has(sheet.id))!.id;
  }

  async removeSheet(sheet: string): Promise<void> {
    await this.run("sheet.command.remove-sheet", { subUnitId: sheet });
  }

  async renameSheet(sheet: string, name: string): Promise<void> {
    await this.run("sheet.command.set-worksheet-name", { subUnitId: sheet, name });
  }

  async moveSheet(sheet: string, position: number): Promise<void> {
    await this.run("sheet.command.set-worksheet-order", { subUnitId: sheet, order: position });
  }

  async hideSheet(sheet: string, hidden: boolean): Promise<void> {
    const command = hidden ? "set-worksheet-hidden" : "set-worksheet-show";
    await this.run(`sheet.command.${command}`, { subUnitId: sheet });
  }

  active(): string {
    return (this.workbook.getActiveSheet(true) ?? this.workbook.getSheets()[0]!).getSheetId();
  }

  async activate(sheet: string): Promise<void> {
    if (sheet !== this.active())
      await this.run("sheet.command.set-worksheet-activate", { subUnitId: sheet });
  }

  selection(): Area[] {
    return this.service(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range }) => this.bounded(range));
  }

  async select(sheet: string, areas: readonly Area[]): Promise<void> {
    await this.activate(sheet);
    await this.run("sheet.operation.set-selections", {
      subUnitId: sheet,
      reveal: true,
      selections: areas.map((area) => ({
        range: toRange(area),
        primary: {
          ...toRange({ ...area, rows: 1, columns: 1 }),
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      })),
    });
  }

  cell(sheet: string, row: number, column: number): Cell {
    const data = this.sheet(sheet).getCellRaw(row, column);
    return data ? this.toCell(sheet, row, column, data) : { value: "", numberFormat: "General" };
  }

  style(sheet: string, row: number, column: number): StyleData {
    return fromUniverStyle(this.rawStyle(this.sheet(sheet).getCellRaw(row, column)));
  }

  eachCell(sheet: string, visit: (row: number, column: number, cell: Cell) => void): void {
    this.sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (data) visit(row, column, this.toCell(sheet, row, column, data));
      });
  }

  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (within && !contains(within, { row, column })) return;
        if (!data || (valuesOnly && !holdsContent(data))) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  async write(sheet: string, changes: readonly CellChange[]): Promise<void> {
    if (!changes.length) return;
    const value: Record<number, Record<number, ICellData>> = {};
    for (const change of changes) {
      const { row, column, content } = change;
      const data: ICellData = content ? toUniverCell(content.value, content.formula) : {};
      const style = styleChange(change);
      if (style !== undefined) data.s = style;
      if (content?.formula !== undefined) this.hasFormulas = true;
      (value[row] ??= {})[column] = data;
    }
    const area = boundsOf(changes);
    this.grow(sheet, area);
    if (this.hasFormulas) this.formulaScan = undefined;
    await this.run("sheet.command.set-range-values", {
      subUnitId: sheet,
      range: toRange(area),
      value,
    });
  }

  isFormula(formula: string): boolean {
    const lexer = this.service(LexerTreeBuilder);
    return typeof lexer.treeBuilder(formula) === "object";
  }

  copiedFormula(formula: string, rows: number, columns: number): string {
    const lexer = this.service(LexerTreeBuilder);
    return lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  merges(sheet: string): Area[] {
    return this.sheet(sheet).getMergeData().map(toArea);
  }

  async merge(sheet: string, area: Area): Promise<void> {
    this.grow(sheet, area);
    await this.run("sheet.command.add-worksheet-merge", {
      subUnitId: sheet,
      selections: [toRange(area)],
      defaultMerge: true,
    });
  }

  async unmerge(sheet: string, areas: readonly Area[]): Promise<void> {
    if (!areas.length) return;
    await this.run("sheet.command.remove-worksheet-merge", {
      subUnitId: sheet,
      ranges: areas.map(toRange),
    });
  }

  insertRows(sheet: string, row: number, count: number): Promise<void> {
    return this.shift(sheet, "insert-row", { type: "rows", at: row, count, removed: false });
  }

  deleteRows(sheet: string, row: number, count: number): Promise<void> {
    return this.shift(sheet, "remove-row", { type: "rows", at: row, count, removed: true });
  }

  insertColumns(sheet: string, column: number, count: number): Promise<void> {
    return this.shift(sheet, "insert-col", { type: "columns", at: column, count, removed: false });
  }

  deleteColumns(sheet: string, column: number, count: number): Promise<void> {
    return this.shift(sheet, "remove-col", { type: "columns", at: column, count, removed: true });
  }

  insertCells(sheet: string, area: Area, shift: "down" | "right"): Promise<void> {
    const move = cellMove(area, shift === "down", false);
    return this.shift(sheet, `insert-range-move-${shift}`, move);
  }

  deleteCells(sheet: string, area: Area, shift: "up" | "left"): Promise<void> {
    const move = cellMove(area, shift === "up", true);
    return this.shift(sheet, `delete-range-move-${shift}`, move);
  }

  columnWidth(sheet: string, column: number): number {
    const worksheet = this.sheet(sheet);
    const width = worksheet.getColumnManager().getColumn(column)?.w;
    return points(width ?? worksheet.getConfig().defaultColumnWidth);
  }

  async setColumnWidth(sheet: string, column: number, count: number, width: number) {
    const area = { row: 0, column, rows: 1, columns: count };
    this.grow(sheet, area);
    const ranges = [toRange(area)];
    await this.run("sheet.command.set-worksheet-col-width", {
      subUnitId: sheet,
      ranges,
      value: pixels(width),
    });
  }

  rowHeight(sheet: string, row: number): number {
    const worksheet = this.sheet(sheet);
    const data = worksheet.getRowManager().getRow(row);
    return points((data?.ia === 1 ? data.ah : data?.h) ?? worksheet.getConfig().defaultRowHeight);
  }

  async setRowHeight(sheet: string, row: number, count: number, height: number): Promise<void> {
    const area = { row, column: 0, rows: count, columns: 1 };
    this.grow(sheet, area);
    const ranges = [toRange(area)];
    await this.run("sheet.command.set-row-height", {
      subUnitId: sheet,
      ranges,
      value: pixels(height),
    });
  }

  rowHidden(sheet: string, row: number): boolean {
    return !this.sheet(sheet).getRowRawVisible(row);
  }

  async hideRows(sheet: string, row: number, count: number, hidden: boolean): Promise<void> {
    const ranges = [
      toRange({ row, column: 0, rows: count, columns: this.sheet(sheet).getColumnCount() }),
    ];
    const command = hidden ? "set-rows-hidden" : "set-specific-rows-visible";
    await this.run(`sheet.command.${command}`, { subUnitId: sheet, ranges });
  }

  columnHidden(sheet: string, column: number): boolean {
    return !this.sheet(sheet).getColVisible(column);
  }

  async hideColumns(sheet: string, column: number, count: number, hidden: boolean): Promise<void> {
    const ranges = [
      toRange({ row: 0, column, rows: this.sheet(sheet).getRowCount(), columns: count }),
    ];
    const command = hidden ? "set-col-hidden" : "set-col-visible-on-cols";
    await this.run(`sheet.command.${command}`, { subUnitId: sheet, ranges });
  }

  sizes(sheet: string): Sizes {
    const result: Sizes = { columnWidths: {}, rowHeights: {}, hiddenRows: [], hiddenColumns: [] };
    const { columnData, rowData } = this.sheet(sheet).getConfig();
    for (const [key, data] of Object.entries(columnData)) {
      const width = points(data?.w ?? 0);
      if (width && width !== standardColumnWidth) result.columnWidths[Number(key)] = width;
      if (data?.hd) result.hiddenColumns.push(Number(key));
    }
    for (const [key, data] of Object.entries(rowData)) {
      const height = data?.ia === 1 ? 0 : points(data?.h ?? 0);
      if (height && height !== standardRowHeight) result.rowHeights[Number(key)] = height;
      if (data?.hd) result.hiddenRows.push(Number(key));
    }
    return result;
  }

  validations(sheet: string): { area: Area; list: string }[] {
    return this.facade(sheet)
      .getDataValidations()
      .flatMap((rule) => {
        const list = readList(rule.getCriteriaValues()[1]);
        return rule.getRanges().map((range) => ({ area: toArea(range.getRange()), list }));
      });
  }

  async setValidation(sheet: string, area: Area, list: string | undefined): Promise<void> {
    this.grow(sheet, area);
    const rule =
      list === undefined
        ? null
        : this.surface.api.newDataValidation().requireValueInList(list.split(",")).build();
    await this.facade(sheet).getRange(toRange(area)).setDataValidation(rule);
  }

  names(): { name: string; refersTo: string }[] {
    const book = this.surface.api.getWorkbook(this.unit)!;
    return book.getDefinedNames().map((name) => ({
      name: name.getName(),
      refersTo: `=${name.getFormulaOrRefString().replace(/^=/, "")}`,
    }));
  }

  group(): () => void {
    const undo = this.service(IUndoRedoService);
    const batch = undo.__tempBatchingUndoRedo(this.unit);
    return () => batch.dispose();
  }

  async undo(): Promise<boolean> {
    this.service(IUniverInstanceService).focusUnit(this.unit);
    this.formulaScan = undefined;
    return this.commands.executeCommand("univer.command.undo");
  }

  onChange(listener: (change: BookChange) => void): void {
    this.listeners.push(listener);
  }

  private service<T>(id: DependencyIdentifier<T>): T {
    return this.surface.univer.__getInjector().get(id);
  }

  private get unit(): string {
    return this.workbook.getUnitId();
  }

  private sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private facade(id: string) {
    return this.surface.api.getWorkbook(this.unit)!.getSheetBySheetId(id)!;
  }

  private async run(id: string, params: object): Promise<void> {
    const done = await this.commands.executeCommand(id, { unitId: this.unit, ...params });
    if (!done) throw new Error(`Univer refused ${id} ${JSON.stringify(params).slice(0, 200)}`);
  }

  /**
   * Inserts or removes, and leaves the user's selection where it was, as Excel does. Univer does it
   * in many small ways; one change is told.
   */
  private async shift(sheet: string, command: string, move: Move): Promise<void> {
    const worksheet = this.sheet(sheet);
    const all = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    const { start = 0, length } = move.across ?? {};
    const area =
      move.type === "rows"
        ? { row: move.at, rows: move.count, column: start, columns: length ?? all.columns }
        : { row: start, rows: length ?? all.rows, column: move.at, columns: move.count };
    const beyond = move.removed ? move.count : 0;
    this.grow(sheet, { ...area, rows: area.rows + beyond });
    const direction = move.type === "rows" ? Direction.UP : Direction.LEFT;
    const [front, selection] = [this.active(), this.selection()];
    this.formulaScan = undefined;
    this.muted = true;
    try {
      await this.run(`sheet.command.${command}`, {
        subUnitId: sheet,
        range: toRange(area),
        direction,
      });
      if (selection.length) await this.select(front, selection);
    } finally {
      this.muted = false;
    }
    this.tell({ ...move, sheet });
  }

  /** Univer's sheets have an edge, Excel's are as good as endless. */
  private grow(sheet: string, { row, column, rows, columns }: Area): void {
    const worksheet = this.sheet(sheet);
    if (row + rows > worksheet.getRowCount()) worksheet.setRowCount(row + rows + 100);
    if (column + columns > worksheet.getColumnCount())
      worksheet.setColumnCount(column + columns + 10);
  }

  private bounded(range: IRange): Area {
    const sheet = this.workbook.getActiveSheet(true);
    const clean = {
      ...range,
      startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
      startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      endRow: Number.isNaN(range.endRow) ? (sheet?.getRowCount() ?? 1) - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn)
        ? (sheet?.getColumnCount() ?? 1) - 1
        : range.endColumn,
    };
    return toArea(clean);
  }

  private rawStyle(data: Nullable<ICellData>): IStyleData | undefined {
    return this.workbook.getStyles().getStyleByCell(data) ?? undefined;
  }

  private toCell(sheet: string, row: number, column: number, data: ICellData): Cell {
    const formula =
      data.f ||
      (data.si
        ? this.service(FormulaDataModel).getFormulaStringByCell(row, column, sheet, this.unit)
        : "");
    return {
      value: fromUniverValue(data),
      ...(formula ? { formula } : {}),
      numberFormat: this.rawStyle(data)?.n?.pattern || "General",
    };
  }

  private note(command: Readonly<ICommandInfo>): void {
    const params = command.params as { unitId?: string } | undefined;
    if (!this.workbook || params?.unitId !== this.unit) return;
    const { changes, content, formula } = readChange(command);
    if (formula) this.hasFormulas = true;
    if (content) this.stale = true;
    if (!this.muted) for (const change of changes) this.tell(change);
  }

  private tell(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private formulaScan: ReturnType<FormulaDataModel["getFormulaData"]> | undefined;

  /**
   * Every write makes Univer look for the formulas of the whole workbook anew: 5 ms at 300 sheets.
   * Within one turn of the event loop the last look is good enough, unless formulas were written.
   */
  private keepFormulaScans(model: FormulaDataModel): void {
    const scan = model.getFormulaData.bind(model);
    model.getFormulaData = () => {
      if (!this.formulaScan) setTimeout(() => (this.formulaScan = undefined));
      return (this.formulaScan ??= scan());
    };
  }
}

function cellMove(area: Area, rows: boolean, removed: boolean): Move {
  return rows
    ? {
        type: "rows",
        at: area.row,
        count: area.rows,
        removed,
        across: { start: area.column, length: area.columns },
      }
    : {
        type: "columns",
        at: area.column,
        count: area.columns,
        removed,
        across: { start: area.row, length: area.rows },
      };
}

function holdsContent({ v, f, si }: ICellData): boolean {
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(si);
}

function styleChange({ style, numberFormat }: CellChange): IStyleData | null | undefined {
  if (style === null) return null;
  if (style === undefined && numberFormat === undefined) return undefined;
  const change = style ? toUniverStyle(style) : {};
  if (numberFormat !== undefined)
    change.n = numberFormat === "General" ? null : { pattern: numberFormat };
  return change;
}

function boundsOf(changes: readonly CellChange[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function readList(criteria: string | undefined): string {
  if (!criteria) return "";
  return criteria.startsWith("[") ? (JSON.parse(criteria) as string[]).join(",") : criteria;
}
