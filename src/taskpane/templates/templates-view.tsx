import { useEffect, useRef } from "react";
import { Notices } from "../notices/notices";
import { NoticeBar } from "../notices/notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { RepairBar } from "../repair/outcome/repair-bar";
import { onUndoKey, UndoButtons } from "../repair/outcome/undo-buttons";
import { ViewFrame } from "../view-frame";
import { DonePage } from "./done-page";
import { saysAll } from "./inserted";
import { MissingPage } from "./rows/missing-page";
import { OwnPage } from "./own/own-page";
import { RowsBar } from "./rows/rows-bar";
import { Said } from "./said";
import { TablePage } from "./new-table/table-page";
import { TemplateList } from "./list/template-list";
import { TemplatePage } from "./list/template-page";
import { noteLine, troubleLine } from "./telling";
import type { TemplatesPage } from "./templates-state";
import { TwinsQuestion } from "./rows/twins-question";
import { useShelf } from "./use-shelf";
import { useTemplateWords } from "./use-template-words";

/** Templates, from the list to a table or rows in the sheet. */
export default function TemplatesView() {
  const pane = usePane();
  const words = useTemplateWords();
  const shelf = useShelf();
  const { page, opened, missing, question, inserted, trouble, note } = usePaneState(
    (state) => state.templates,
  );
  const scroll = useRef<HTMLElement>(null);
  const shelved = "template" in page ? shelf.find(({ key }) => key === page.template) : undefined;

  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [page, question]);
  function leave() {
    if (question) return pane.dispatch({ type: "templates", change: { question: undefined } });
    const to = above(page);
    const change = { note: undefined, trouble: undefined, missing: undefined };
    if (to) pane.dispatch({ type: "templates", change: { ...change, page: to } });
    else {
      // Rows for the table of a finding are not meant for other tables.
      const ticked = page.kind === "missing" ? new Set<string>() : undefined;
      const list: TemplatesPage = { kind: "list" };
      pane.dispatch({
        type: "templates",
        change: { ...change, page: list, ...(ticked ? { ticked } : {}) },
      });
      pane.dispatch({ type: "view-chosen", view: "check" });
    }
  }

  /** The page itself says what came in. */
  const told = usePaneState(
    ({ repair }) => page.kind === "done" && inserted !== undefined && saysAll(inserted, repair),
  );
  const said = saidOf();
  function saidOf(): string {
    if (question) return words.question.title;
    if (trouble) return troubleLine(trouble, words);
    if (note) return noteLine(note, words);
    const blanks = page.kind === "done" ? (inserted?.blanks.length ?? 0) : 0;
    return blanks > 0 ? words.done.blanks(blanks) : "";
  }
  const title = titleOf();
  function titleOf(): string {
    if (page.kind === "own") return words.own.title;
    if (page.kind === "missing") return words.missing.title;
    return shelved?.template.name ?? words.title;
  }

  return (
    <ViewFrame
      title={title}
      beside={<UndoButtons />}
      above={!told && <RepairBar />}
      below={
        <>
          {!question && ["list", "template", "missing"].includes(page.kind) && (
            <RowsBar missing={page.kind === "missing" ? missing : undefined} />
          )}
          <Said text={said} />
        </>
      }
      scroll={scroll}
      onKey={(event) => onUndoKey(event, pane)}
      onLeave={leave}
    >
      <Notices />
      {trouble && (
        <NoticeBar
          compact
          intent="warning"
          title=""
          onClose={() => pane.dispatch({ type: "templates", change: { trouble: undefined } })}
        >
          {troubleLine(trouble, words)}
        </NoticeBar>
      )}
      {note && (
        <NoticeBar
          compact
          intent="info"
          title=""
          onClose={() => pane.dispatch({ type: "templates", change: { note: undefined } })}
        >
          {noteLine(note, words)}
        </NoticeBar>
      )}
      {question ? (
        <TwinsQuestion question={question} />
      ) : page.kind === "own" ? (
        <OwnPage />
      ) : page.kind === "missing" && missing ? (
        <MissingPage missing={missing} />
      ) : page.kind === "done" && inserted ? (
        <DonePage inserted={inserted} />
      ) : shelved && page.kind === "template" ? (
        <TemplatePage shelved={shelved} />
      ) : shelved && page.kind === "table" ? (
        <TablePage key={shelved.key} shelved={shelved} />
      ) : (
        <TemplateList opened={opened} />
      )}
    </ViewFrame>
  );
}

/** The page that a page was opened from; undefined leads out of the templates. */
function above(page: TemplatesPage): TemplatesPage | undefined {
  switch (page.kind) {
    case "list":
    case "missing":
      return undefined;
    case "table":
      return { kind: "template", template: page.template };
    case "template":
    case "done":
    case "own":
      return { kind: "list" };
  }
}
