import { answerRequest, isRelease } from "../rich/answer";
import { readAddress } from "./address";
import { hostEvents } from "./events";
import { ExcelBook } from "./excel-book";
import { errorOf, failed, failedAt, faultAnswer, Faults } from "./faults";
import { HostError } from "./host-error";
import { writeMatrix } from "./matrix";
import type {
  Counters,
  Engine,
  EngineOptions,
  Fault,
  HostEvent,
  RichAnswer,
  RichRequest,
} from "./port";
import { toWorkbookData } from "./to-data";
import type { Surface } from "../univer/surface";
import { univerBook } from "../univer/univer-book";
import type { WorkbookData } from "./workbook-data";

/** The web's limit for one request and for one answer. */
const webLimit = 5 * 1024 * 1024;

/** The engine over a Univer instance, whether it shows a grid or not. */
export function createEngineOver(surface: Surface, options: EngineOptions = {}): Engine {
  return new StandInEngine(new ExcelBook(univerBook(surface)), options);
}

class StandInEngine implements Engine {
  requirementSet: string;
  cellEditMode = false;
  counters = noCounts();
  private readonly faults = new Faults();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly payloadLimit: number;
  /** The request being carried out, or the one before; the next waits for it. */
  private last: Promise<unknown> = Promise.resolve();
  private answering = false;
  private disposed = false;

  constructor(
    private readonly excel: ExcelBook,
    private readonly options: EngineOptions,
  ) {
    this.requirementSet = options.requirementSet ?? "1.17";
    this.payloadLimit = options.payloadLimit ?? webLimit;
    excel.cellLimit = options.cellLimit ?? excel.cellLimit;
    excel.book.guard(
      (sheet) => excel.extrasOf(sheet).protected,
      () => options.onLocked?.(),
    );
    excel.book.onChange((change) => {
      for (const event of hostEvents(change, excel.handlers, this.answering)) this.deliver(event);
    });
  }

  async load(data: WorkbookData): Promise<void> {
    this.excel.load(structuredClone(data));
    await this.excel.book.settled();
  }

  async toWorkbookData(): Promise<WorkbookData> {
    await this.last;
    await this.excel.book.settled();
    return toWorkbookData(this.excel);
  }

  answer(request: RichRequest): Promise<RichAnswer> {
    const answer = this.last.then(() => this.carryOut(request));
    this.last = answer.catch(() => undefined);
    return answer.then((value) => value ?? new Promise<never>(() => undefined));
  }

  failNext(...faults: Fault[]): void {
    this.faults.add(faults);
  }

  reset(): void {
    this.faults.clear();
    this.counters = noCounts();
  }

  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.last;
    const id = this.sheetId(sheet);
    await writeMatrix(this.excel, id, readAddress(address), "values", text);
  }

  async choose(sheet: string, address: string): Promise<void> {
    await this.last;
    await this.excel.book.select(this.sheetId(sheet), address.split(",").map(readAddress));
  }

  async undo(): Promise<boolean> {
    await this.last;
    return this.excel.book.undo();
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  conditionalFormats(sheet: string) {
    return this.excel.extrasOf(sheet).conditionalFormats;
  }

  get keptReferences(): number {
    return this.excel.keptReferences;
  }

  dispose(): void {
    this.disposed = true;
    this.excel.book.dispose();
  }

  /** Undefined where the request is never to be answered. */
  private async carryOut(request: RichRequest): Promise<RichAnswer | undefined> {
    const bytesIn = bytesOf(request);
    const calls: string[] = [];
    const release = isRelease(request);
    if (release) this.counters.releases += 1;
    else {
      this.counters.roundTrips += 1;
      this.counters.calls.push(calls);
    }
    this.counters.bytesIn += bytesIn;
    if (this.cellEditMode) return failed("InvalidOperationInCellEditMode");
    if (bytesIn > this.payloadLimit) return failed("RequestPayloadSizeLimitExceeded");
    const fault = release ? undefined : this.faults.next();
    const answer = fault?.done === "nothing" ? undefined : await this.run(request, calls, fault);
    if (!fault) return this.counted(answer!);
    if (fault.code !== undefined) return failedAt(answer) ?? faultAnswer(fault);
    fault.onLost?.();
    return undefined;
  }

  private async run(request: RichRequest, calls: string[], fault: Fault | undefined) {
    const endGroup = this.excel.book.group();
    this.answering = true;
    try {
      return await answerRequest(this.excel, request, {
        requirementSet: this.requirementSet,
        onCall: (call) => calls.push(call),
        ...(fault && typeof fault.done === "number"
          ? { failAt: { action: fault.done, error: errorOf(fault) } }
          : {}),
      });
    } finally {
      this.answering = false;
      endGroup();
      this.excel.endRequest();
      this.options.onAnswered?.();
    }
  }

  private counted(answer: RichAnswer): RichAnswer {
    const bytes = bytesOf(answer);
    if (bytes > this.payloadLimit) return failed("ResponsePayloadSizeLimitExceeded");
    this.counters.bytesOut += bytes;
    return answer;
  }

  private deliver(event: HostEvent): void {
    setTimeout(() => {
      if (!this.disposed) for (const listener of this.listeners) listener(event);
    });
  }

  private sheetId(name: string): string {
    const sheet = this.excel.findSheet(name);
    if (!sheet) throw new HostError("ItemNotFound", name);
    return sheet.id;
  }
}

function noCounts(): Counters {
  return { roundTrips: 0, releases: 0, bytesIn: 0, bytesOut: 0, calls: [] };
}

function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
