import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../rules/rule";
import { areaName, cellName, columnLetters, type CellRef } from "../sheet/address";
import { groupedBy } from "../sheet/grouped";
import { classOf, findingClasses, type FindingClass } from "../taskpane/state/finding-class";
import type { CheckedFile } from "./check-file";
import { usePage, usePageState, useWords } from "./page-context";
import { columnWidths, drawnAt, keyOf, shownCells, windowAround } from "./sheet-window";

/** Longer texts are cut: nobody reads them in a cell. */
const textMost = 600;

/** The sheet of the chosen finding, read only, with the flagged cells marked. */
export function SheetView({ result }: { result: CheckedFile }) {
  const page = usePage();
  const words = useWords();
  const chosen = usePageState((state) => state.chosen);
  const place: CellRef = chosen?.at ?? firstPlace(result);
  const sheet = result.sheets.find(({ name }) => name === place.sheet);
  const area = sheet?.area;

  const window = area && windowAround(area, place);
  const windowName = window && areaName(window);
  const drawn = useMemo(() => {
    if (!sheet || !window) return undefined;
    const cells = shownCells(sheet, result.merges.get(sheet.name) ?? [], window);
    return { cells, widths: columnWidths(cells, window) };
    // The window is a new object each time; its name says whether it moved.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, windowName, result]);
  const flagged = useMemo(() => flaggedOn(result, sheet?.name), [result, sheet]);

  const anchor = drawn && drawnAt(drawn.cells, place);
  const anchorKey = anchor && keyOf(anchor);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = scroller.current?.querySelector<HTMLElement>(".current, .first");
    if (scroller.current && cell) bringIntoView(scroller.current, cell);
  }, [chosen, drawn, anchorKey]);

  if (!sheet || !window || !drawn) return null;
  const part = area && areaName(area) !== windowName;
  const columns = drawn.widths.map((width, index) => ({ width, column: window.column + index }));
  return (
    <section className="sheet" aria-label={words.sheetView}>
      <h3 className="sheet-name">
        {words.sheet(sheet.name)}
        {sheet.visibility !== "visible" && <span className="chip plain">{words.hiddenSheet}</span>}
        {part && <span className="muted">{words.part(windowName!)}</span>}
      </h3>
      <div
        ref={scroller}
        className="scroller"
        tabIndex={0}
        role="region"
        aria-label={words.sheet(sheet.name)}
      >
        <table lang="zh-CN">
          <colgroup>
            <col style={{ width: "3em" }} />
            {columns.map(({ column, width }) => (
              <col key={column} style={{ width: `${width}em` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className="corner" />
              {columns.map(({ column }) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.cells.map((cells, down) => (
              <tr key={down}>
                <th scope="row">{window.row + down + 1}</th>
                {cells.map((cell) => {
                  const key = keyOf(cell);
                  const findings = flagged.get(key);
                  const name = findings && worst(findings);
                  const current = chosen !== undefined && key === anchorKey;
                  const first = chosen === undefined && key === anchorKey;
                  return (
                    <td
                      key={cell.column}
                      rowSpan={cell.rows}
                      colSpan={cell.columns}
                      className={
                        [name && `flagged ${name}`, current && "current", first && "first"]
                          .filter(Boolean)
                          .join(" ") || undefined
                      }
                      title={name && `${cellName(cell)} ${words.findings.oneOfClass[name]}`}
                      onClick={findings && (() => page.choose(nextOf(findings, chosen)))}
                    >
                      {name && <span className="sign">{words.signs[name]}</span>}
                      {current && <span className="unseen">{words.chosen}</span>}
                      {cell.text.slice(0, textMost)}
                      {cell.text.length > textMost && <span className="muted">{words.cut}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Before anything is chosen: where the first table begins. */
function firstPlace({ tables, sheets }: CheckedFile): CellRef {
  const [table] = tables;
  return table
    ? { sheet: table.sheet, row: table.area.row, column: table.area.column }
    : { sheet: sheets[0]?.name ?? "", row: 0, column: 0 };
}

function flaggedOn({ findings }: CheckedFile, sheet: string | undefined) {
  const here = findings.filter(({ at }) => at.sheet === sheet);
  return groupedBy(here, ({ at }) => keyOf(at));
}

function worst(findings: readonly Finding[]): FindingClass | undefined {
  return findingClasses.find((name) => findings.some((finding) => classOf(finding) === name));
}

/** A click on a cell goes through its findings in turn. */
function nextOf(findings: readonly Finding[], chosen: Finding | undefined): Finding | undefined {
  return findings[(findings.findIndex((finding) => finding === chosen) + 1) % findings.length];
}

/** Scrolls the sheet alone, not the page around it. */
function bringIntoView(scroller: HTMLElement, cell: HTMLElement): void {
  const outer = scroller.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  const down = inner.top - outer.top - Math.max(40, (outer.height - inner.height) / 2);
  const right = inner.left - outer.left;
  scroller.scrollTop += down;
  if (right < 60 || inner.right > outer.right) {
    scroller.scrollLeft += right - Math.max(60, (outer.width - inner.width) / 2);
  }
}
