import { InterceptorEffectEnum, type ICellData, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { contains } from "../../sheet/address";
import type { ConditionalFormatData } from "../engine/workbook-data";
import { toUniverStyle } from "../univer/style";
import type { Surface } from "../univer/surface";

/**
 * Draws conditional formats over the cells of the grid. Univer's service for that is there only
 * after the first workbook.
 */
export function drawConditionalFormats(
  { univer }: Surface,
  formatsOf: (sheet: string) => readonly ConditionalFormatData[],
): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "conditional-looks",
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col, rawData, workbook }, next) {
      const format = formatsOf(subUnitId).find(
        ({ formula, areas }) =>
          holdsEverywhere(formula) && areas.some((area) => contains(area, { row, column: col })),
      );
      if (!format) return next(cell);
      const own = workbook.getStyles().getStyleByCell((cell ?? rawData) as ICellData);
      const look = lookOf(format);
      return next({ ...rawData, ...cell, s: { ...own, ...look, bd: { ...own?.bd, ...look.bd } } });
    },
  });
}

/** The add-in's own marks do; what refers to cells would have to be calculated for each of them. */
function holdsEverywhere(formula: string): boolean {
  return /^=N\("[^"]*"\)\+1$/.test(formula);
}

const lines = {
  Continuous: "Thin",
  Dash: "Dash",
  DashDot: "Dash",
  DashDotDot: "Dash",
  Dot: "Dot",
} as const;

function lookOf({ fill, color, borders = {} }: ConditionalFormatData): IStyleData {
  const drawn = Object.entries(borders).map(([edge, { style, color }]) => [
    edge,
    { style: lines[style], color },
  ]);
  return toUniverStyle({
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    borders: Object.fromEntries(drawn),
  });
}
