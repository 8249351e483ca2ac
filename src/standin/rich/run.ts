import type { ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import type {
  RichAction,
  RichArguments,
  RichObjectPath,
  RichQuery,
  RichRequest,
} from "../engine/port";
import { isListed } from "./calls";
import { isObject, object, type RichObject, type RichType } from "./member";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { act, path } from "./wire-kinds";
import { isLater, memberName, wireNameOf } from "./wire-name";
import { workbook } from "./workbook";

export interface RunOptions {
  requirementSet: string;
  /** Called with the name of each call made, as "Range.values". */
  onCall: (call: string) => void;
}

/** The objects that one request speaks of, while its actions are carried out. */
export class Run {
  lastCall = "";
  private readonly resolved = new Map<number, RichObject>();
  private readonly kept = new Map<unknown, string>();

  constructor(
    private readonly excel: ExcelBook,
    private readonly request: RichRequest,
    private readonly options: RunOptions,
  ) {}

  async act(action: RichAction): Promise<unknown> {
    if (action.ActionType === act.trace) return "";
    const at = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case act.instantiate:
        return this.identity(at);
      case act.query:
        return this.query(at, action.QueryInfo ?? {});
      case act.method: {
        const value = await this.invoke(at, action.Name ?? "", action.ArgumentInfo);
        return isObject(value) ? this.identity(value) : value;
      }
      case act.set:
        return this.set(at, action.Name ?? "", action.ArgumentInfo?.Arguments?.[0]);
      default:
        throw new HostError("NotImplemented", `the stand-in knows no action ${action.ActionType}`);
    }
  }

  private async resolve(id: number): Promise<RichObject> {
    const known = this.resolved.get(id);
    if (known) return known;
    const spec = this.request.ObjectPaths[id];
    if (!spec) throw new HostError("InvalidReference", `no object path ${id}`);
    const found = await this.follow(spec);
    this.resolved.set(id, found);
    return found;
  }

  private async follow(spec: RichObjectPath): Promise<RichObject> {
    if (spec.ObjectPathType === path.global) return object(workbook, "workbook");
    if (spec.ObjectPathType === path.reference) {
      const cells = this.excel.recall(spec.Name ?? "");
      if (!cells?.areas.length) throw new HostError("InvalidReference");
      return spec.Name?.startsWith("{areas") ? object(rangeAreas, cells) : object(range, cells);
    }
    if (spec.ObjectPathType === path.none) return object(nullType, null);
    if (spec.ObjectPathType === path.instantiate) return object(newObject, spec.Name ?? "");
    const parent = await this.resolve(spec.ParentObjectPathId!);
    const name = spec.ObjectPathType === path.indexer ? "getItem" : memberName(spec.Name ?? "");
    if (parent.target === null) return object(nullType, null);
    if (spec.ObjectPathType === path.property) {
      const member = this.member(parent, "objects", name);
      return member.go(parent.target as never, this.excel);
    }
    const value = await this.invoke(parent, name, spec.ArgumentInfo);
    if (!isObject(value)) throw new HostError("NotImplemented", `${this.lastCall} gives no object`);
    return value;
  }

  private async invoke(at: RichObject, wireName: string, info: RichArguments | undefined) {
    if (wireName === "_KeepReference") return null;
    if (wireName === "_RemoveReference") {
      for (const id of info?.Arguments ?? []) this.excel.letGo(String(id));
      return null;
    }
    if (at.target === null) throw new HostError("ItemNotFound");
    const member = this.member(at, "methods", memberName(wireName));
    const args: unknown[] = [];
    for (const [i, value] of (info?.Arguments ?? []).entries()) {
      const reference = info?.ReferencedObjectPathIds?.[i];
      args.push(reference ? await this.resolve(reference) : value);
    }
    const result = await member.call(at.target as never, args, this.excel);
    if (result === undefined) return null;
    return isObject(result) ? result : (result as { value: unknown }).value;
  }

  private async set(at: RichObject, wireName: string, value: unknown): Promise<null> {
    if (at.target === null) throw new HostError("ItemNotFound");
    const member = this.member(at, "properties", memberName(wireName));
    if (!member.set) throw this.unknown(`${this.lastCall} =`);
    await member.set(at.target as never, value, this.excel);
    return null;
  }

  private async query(at: RichObject, { Select = [], Expand = [], Top, Skip }: RichQuery) {
    if (at.target === null) return null;
    await this.excel.book.settled();
    const wanted = [...Select, ...Expand.filter((path) => !Select.some((s) => s.startsWith(path)))];
    return this.load(at, wanted, Top, Skip);
  }

  /** Property names by their slashes: "name", "format/fill/color"; of a collection's items. */
  private load(at: RichObject, wanted: readonly string[], top?: number, skip = 0): unknown {
    if (at.target === null) return null;
    const { items } = at.type;
    if (items) {
      const all = items(at.target as never, this.excel);
      const some = all.slice(skip, top === undefined ? undefined : skip + top);
      return { _Items: some.map((item) => this.load(item, wanted)) };
    }
    const answer: Record<string, unknown> = { ...this.identity(at) };
    const deeper = new Map<string, string[]>();
    for (const path of wanted.length ? wanted : Object.keys(at.type.properties ?? {})) {
      const [head = "", ...rest] = path.split("/");
      if (rest.length || at.type.objects?.[head]) {
        deeper.set(head, [...(deeper.get(head) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
      } else {
        const member = this.member(at, "properties", head);
        if (!member.get) throw this.unknown(this.lastCall);
        answer[wireNameOf(head)] = member.get(at.target as never, this.excel);
      }
    }
    for (const [head, paths] of deeper) {
      const next = this.member(at, "objects", head).go(at.target as never, this.excel);
      answer[wireNameOf(head)] = this.load(next, paths);
    }
    return answer;
  }

  private identity(at: RichObject): Record<string, unknown> | null {
    if (at.target === null) return null;
    const { id, keep } = at.type;
    if (id) return { Id: id(at.target as never, this.excel) };
    if (!keep || !this.request.AutoKeepReference) return {};
    let reference = this.kept.get(at.target);
    if (!reference) this.kept.set(at.target, (reference = keep(at.target as never, this.excel)));
    return { _ReferenceId: reference };
  }

  /** @throws HostError for a member that the stand-in or the played version does not know. */
  private member<K extends "properties" | "objects" | "methods">(
    at: RichObject,
    kind: K,
    name: string,
  ) {
    this.lastCall = `${at.type.name}.${name}`;
    if (at.type !== newObjectType && !isListed(at.type)) throw this.unknown(at.type.name);
    const members = at.type[kind] as RichType<never>[K] | undefined;
    const member = members?.[name];
    if (!member) throw this.unknown(this.lastCall);
    if (isLater(member.since, this.options.requirementSet)) throw new HostError("ApiNotFound");
    this.options.onCall(this.lastCall);
    return member as NonNullable<RichType<never>[K]>[string];
  }

  private unknown(call: string): HostError {
    return new HostError("NotImplemented", `the Excel stand-in does not know ${call}`);
  }
}

const nullType: RichType<unknown> = { name: "NullObject" };

/** What the client makes anew, outside the workbook; nothing of it is needed but its existence. */
const newObject: RichType<string> = {
  name: "NewObject",
  methods: { notifyActionHandlerReady: { since: "1.1", call: () => undefined } },
};

const newObjectType = object(newObject, "").type;
