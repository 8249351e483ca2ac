import { HostError } from "../engine/host-error";
import { nothing, object, type RichType } from "./member";
import { rangeAt } from "./range";
import { rangeAreas } from "./range-areas";
import { worksheetCollection } from "./worksheet";

/** The workbook, from which every other object is reached. */
export const workbook: RichType<"workbook"> = {
  name: "Workbook",
  objects: {
    worksheets: { since: "1.1", go: () => object(worksheetCollection, "worksheets") },
    names: { since: "1.1", go: () => object(names, "names") },
    settings: { since: "1.4", go: () => object(settings, "settings") },
  },
  methods: {
    getSelectedRange: {
      since: "1.1",
      call: (_, __, excel) => {
        const [area, ...others] = excel.book.selection();
        if (!area || others.length) throw new HostError("InvalidSelection");
        return rangeAt(excel, excel.book.active(), area);
      },
    },
    getSelectedRanges: {
      since: "1.9",
      call: (_, __, excel) => {
        const cells = { sheet: excel.book.active(), areas: excel.book.selection() };
        return object(rangeAreas, excel.track(cells));
      },
    },
  },
};

const settings: RichType<"settings"> = {
  name: "SettingCollection",
  items: (_, excel) => [...excel.settings.keys()].map((key) => object(setting, key)),
  methods: {
    add: {
      since: "1.4",
      call: (_, [key, value], excel) => {
        if (typeof key !== "string" || key === "") throw new HostError("InvalidArgument");
        excel.settings.set(key, structuredClone(value));
        return object(setting, key);
      },
    },
    getItem: {
      since: "1.4",
      call: (_, [key], excel) => {
        if (!excel.settings.has(String(key))) throw new HostError("ItemNotFound");
        return object(setting, String(key));
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (_, [key], excel) =>
        excel.settings.has(String(key)) ? object(setting, String(key)) : nothing(setting),
    },
    getCount: { since: "1.4", call: (_, __, excel) => ({ value: excel.settings.size }) },
  },
};

/** One setting, by its key. */
const setting: RichType<string> = {
  name: "Setting",
  id: (key) => key,
  properties: {
    key: { since: "1.4", get: (key) => key },
    value: {
      since: "1.4",
      get: (key, excel) => excel.settings.get(key),
      set: (key, value, excel) => void excel.settings.set(key, structuredClone(value)),
    },
  },
  methods: {
    delete: { since: "1.4", call: (key, _, excel) => void excel.settings.delete(key) },
  },
};

const names: RichType<"names"> = {
  name: "NamedItemCollection",
  items: (_, excel) => excel.book.names().map((name) => object(namedItem, name)),
};

const namedItem: RichType<{ name: string; refersTo: string }> = {
  name: "NamedItem",
  properties: {
    name: { since: "1.1", get: ({ name }) => name },
    formula: { since: "1.7", get: ({ refersTo }) => refersTo },
  },
};

export const workbookTypes = [workbook, settings, setting, names, namedItem];
