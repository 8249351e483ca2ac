import { commentTypes } from "./comment";
import { conditionalFormatTypes } from "./conditional-format";
import { dataValidation } from "./data-validation";
import type { RichType } from "./member";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreasTypes } from "./range-areas";
import { rangeBorderTypes } from "./range-border";
import { rangeFormatTypes } from "./range-format";
import { workbookTypes } from "./workbook";
import { worksheetTypes } from "./worksheet";

/** A member of the API that the stand-in answers. */
export interface EmulatedCall {
  /** "Range.values", as the API has it; the registering of an event by the event's name. */
  name: string;
  /** The ExcelApi set it came with. */
  since: string;
  /** The page of Microsoft's documentation that it follows. */
  page: string;
}

const types = [
  ...workbookTypes,
  ...worksheetTypes,
  range,
  ...rangeAreasTypes,
  ...rangeFormatTypes,
  ...rangeBorderTypes,
  ...conditionalFormatTypes,
  ...commentTypes,
  dataValidation,
  pageLayout,
] as unknown as RichType<never>[];

/** What is answered under these wire names are the handlers of events. */
const events: Record<string, string> = {
  _RegisterDataChangedEvent: "onChanged",
  _RegisterSelectionChangedEvent: "onSelectionChanged",
  _RegisterActivatedEvent: "onActivated",
  _RegisterAddedEvent: "onAdded",
  _RegisterDeletedEvent: "onDeleted",
};

/**
 * Every call that the stand-in answers, in a fixed order; docs/standin.md has them as a table.
 * @public a test reads it out of the bundle
 */
export function emulatedCalls(): EmulatedCall[] {
  return types.flatMap((type) => {
    const { name, properties = {}, objects = {}, methods = {} } = type;
    const plain = Object.entries({ ...properties, ...objects }).map(([member, { since }]) =>
      callOf(name, member, since),
    );
    const called = Object.entries(methods).flatMap(([member, { since }]) => {
      if (!member.startsWith("_")) return [callOf(name, member, since, true)];
      return events[member] ? [callOf(name, events[member], since)] : [];
    });
    return [...plain, ...called];
  });
}

function callOf(type: string, member: string, since: string, method = false): EmulatedCall {
  const lower = type.toLowerCase();
  const anchor = `excel-excel-${lower}-${member.toLowerCase()}-member${method ? "%281%29" : ""}`;
  const page = `https://learn.microsoft.com/javascript/api/excel/excel.${lower}#${anchor}`;
  return { name: `${type}.${member}`, since, page };
}

/** Whether a type is among those listed: none is answered that the table does not know. */
export function isListed(type: RichType<never>): boolean {
  return types.includes(type);
}
