import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type DependencyIdentifier,
  type ICellData,
  type ICommandInfo,
  type IStyleData,
  type IUndoRedoItem,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../sheet/address";
import type { BookChange } from "../engine/book";
import type { Surface } from "./surface";
import { readChange } from "./changes";
import { toUniverWorkbook } from "./data";
import { cancel, isByHand } from "./guard";
import type { WorkbookData } from "../engine/workbook-data";

/** The workbook in Univer: loading, calculating, undoing, and the running of commands. */
export class UniverCore {
  workbook!: Workbook;
  private loads = 0;
  /** A formula may show an old result. */
  private stale = false;
  private hasFormulas = false;
  private muted = false;
  /** Commands of ours that are being carried out. */
  private ownRuns = 0;
  private readonly listeners: ((change: BookChange) => void)[] = [];
  private readonly commands: ICommandService;

  constructor(readonly surface: Surface) {
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

  group(): () => void {
    const undo = this.service(IUndoRedoService);
    Object.assign(undo, { _tryBatchingElements: joinSteps });
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

  service<T>(id: DependencyIdentifier<T>): T {
    return this.surface.univer.__getInjector().get(id);
  }

  get unit(): string {
    return this.workbook.getUnitId();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  facade(id: string) {
    return this.surface.api.getWorkbook(this.unit)!.getSheetBySheetId(id)!;
  }

  /** What the user does by hand to cells of the sheet in front is not done where this is true. */
  guard(isLocked: (sheet: string) => boolean, onLocked: () => void): void {
    this.commands.beforeCommandExecuted((command) => {
      if (this.ownRuns > 0 || !this.workbook || !isByHand(command)) return;
      const sheet = this.workbook.getActiveSheet(true)?.getSheetId();
      if (sheet === undefined || !isLocked(sheet)) return;
      onLocked();
      cancel();
    });
  }

  async run(id: string, params: object): Promise<void> {
    this.ownRuns += 1;
    const done = await this.commands
      .executeCommand(id, { unitId: this.unit, ...params })
      .finally(() => (this.ownRuns -= 1));
    if (!done) throw new Error(`Univer refused ${id} ${JSON.stringify(params).slice(0, 200)}`);
  }

  /** Formulas may be among what is written next. */
  expectFormulas(written: boolean): void {
    if (written) this.hasFormulas = true;
    if (this.hasFormulas) this.formulaScan = undefined;
  }

  /** Lets Univer take many steps for one of ours, of which one change is told. */
  async asOne(change: BookChange, steps: () => Promise<void>): Promise<void> {
    this.formulaScan = undefined;
    this.muted = true;
    try {
      await steps();
    } finally {
      this.muted = false;
    }
    this.tell(change);
  }

  /** Univer's sheets have an edge, Excel's are as good as endless. */
  grow(sheet: string, { row, column, rows, columns }: Area): void {
    const worksheet = this.sheet(sheet);
    if (row + rows > worksheet.getRowCount()) worksheet.setRowCount(row + rows + 100);
    if (column + columns > worksheet.getColumnCount())
      worksheet.setColumnCount(column + columns + 10);
  }

  rawStyle(data: Nullable<ICellData>): IStyleData | undefined {
    return this.workbook.getStyles().getStyleByCell(data) ?? undefined;
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

/** Univer joins steps as if they were taken back in the order in which they were taken. */
function joinSteps(first: IUndoRedoItem, next: IUndoRedoItem): void {
  first.redoMutations.push(...next.redoMutations);
  first.undoMutations.unshift(...next.undoMutations);
}
