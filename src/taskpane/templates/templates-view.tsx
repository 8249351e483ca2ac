import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef } from "react";
import { Notices } from "../notices/notices";
import { NoticeBar } from "../notices/notice-bar";
import { usePane, usePaneState, useWords } from "../pane-context";
import { RepairBar } from "../repair/repair-bar";
import { onUndoKey, UndoButtons } from "../repair/undo-buttons";
import { isComposing } from "./composing";
import { DonePage } from "./done-page";
import { MissingPage } from "./missing-page";
import { OwnPage } from "./own-page";
import { RowsBar } from "./rows-bar";
import { Said } from "./said";
import { TablePage } from "./table-page";
import { TemplateList } from "./template-list";
import { TemplatePage } from "./template-page";
import { noteLine, troubleLine } from "./telling";
import type { TemplatesPage } from "./templates-state";
import { TwinsQuestion } from "./twins-question";
import { useShelf } from "./use-shelf";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100vh", minHeight: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
});

/** Templates, from the list to a table or rows in the sheet. */
export default function TemplatesView() {
  const styles = useStyles();
  const pane = usePane();
  const { pane: paneWords } = useWords();
  const words = useTemplateWords();
  const shelf = useShelf();
  const { page, opened, missing, question, inserted, trouble, note } = usePaneState(
    (state) => state.templates,
  );
  const back = useRef<HTMLButtonElement>(null);
  const scroll = useRef<HTMLElement>(null);
  const titleId = useId();
  const shelved = "template" in page ? shelf.find(({ key }) => key === page.template) : undefined;

  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [page, question]);
  // Where what had the keyboard is gone: from nowhere, Office.js would take Tab out of the pane.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) back.current?.focus();
  });

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
    ({ repair: { outcome, history } }) =>
      page.kind === "done" &&
      outcome?.kind === "changed" &&
      outcome.readBack &&
      history.done.at(-1) === inserted?.step,
  );
  const title = titleOf();
  function titleOf(): string {
    if (page.kind === "own") return words.own.title;
    if (page.kind === "missing") return words.missing.title;
    return shelved?.template.name ?? words.title;
  }

  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        onUndoKey(event, pane);
        if (event.key !== "Escape") return;
        // Where it goes on, Office.js takes it for leaving the pane.
        event.stopPropagation();
        leave();
      }}
    >
      <header className={styles.bar}>
        <Button
          ref={back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={paneWords.back}
          title={paneWords.back}
          onClick={leave}
        />
        <h1 id={titleId} className={styles.title} title={title}>
          {title}
        </h1>
        <UndoButtons />
      </header>
      {!told && <RepairBar />}
      <main ref={scroll} className={styles.scroll} aria-labelledby={titleId}>
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
      </main>
      {!question && ["list", "template", "missing"].includes(page.kind) && (
        <RowsBar missing={page.kind === "missing" ? missing : undefined} />
      )}
      <Said
        text={
          question
            ? words.question.title
            : trouble
              ? troubleLine(trouble, words)
              : note
                ? noteLine(note, words)
                : page.kind === "done" && inserted && inserted.blanks.length > 0
                  ? words.done.blanks(inserted.blanks.length)
                  : ""
        }
      />
    </div>
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
