import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { layoutOf } from "../../../templates/new-table/layout-of";
import { readFilling } from "../../../templates/new-table/read-filling";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { paneObstacle } from "../../repair/obstacle";
import { BlankFields } from "./blank-fields";
import { draftOf, type DraftProps } from "./draft";
import { FormChoices } from "./form-choices";
import { HeadFields } from "./head-fields";
import { PlanFields } from "./plan-fields";
import type { Shelved } from "../shelf";
import { TablePreview } from "./table-preview";
import type { Draft } from "../templates-state";
import { footBar } from "../../theme/foot-bar";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  foot: { position: "sticky", bottom: 0, ...footBar },
  problems: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** A whole table of a project: what is to be filled in, a preview, and into the workbook. */
export function TablePage({ shelved }: { shelved: Shelved }) {
  const styles = useStyles();
  const pane = usePane();
  const all = useWords();
  const { table: words } = useTemplateWords();
  const { key, template } = shelved;
  const drafts = usePaneState((state) => state.templates.drafts);
  const obstacle = usePaneState((state) => paneObstacle(state, all));
  const busy = usePaneState((state) => state.repair.busy);
  const draft = drafts.get(key) ?? draftOf(template, drafts);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const { form, style, input } = draft;
  const { draft: filling, problems } = useMemo(
    () => readFilling(input, template, form),
    [input, template, form],
  );
  const layout = useMemo(
    () => filling && layoutOf(template, form, style, filling),
    [template, form, style, filling],
  );

  const change = (part: Partial<Draft>) =>
    pane.dispatch({
      type: "templates",
      change: { drafts: new Map(drafts).set(key, { ...draft, ...part }) },
    });
  const props: DraftProps = {
    draft,
    change,
    fill: (part) => change({ input: { ...input, ...part } }),
    wrong: (field) =>
      tried || left.has(field)
        ? problems.find((problem) => problem.field === field)?.message[all.language]
        : undefined,
    leave: (field) => setLeft(new Set(left).add(field)),
  };

  function insert() {
    const [problem] = problems;
    if (!problem) {
      return void pane.templates((templates) =>
        templates.insertTable(template, draft, all.language),
      );
    }
    setTried(true);
    const fields = [...(page.current?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
    fields.find(({ dataset }) => dataset.field === problem.field)?.focus();
  }

  return (
    <>
      <div ref={page} className={styles.page}>
        <FormChoices {...props} />
        <HeadFields {...props} template={template} />
        <PlanFields {...props} />
        <BlankFields {...props} template={template} />
        <TablePreview layout={layout} />
      </div>
      <div className={styles.foot}>
        {tried && problems.length > 0 && (
          <p className={styles.problems} role="alert">
            {words.problems(problems.length)}
          </p>
        )}
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== undefined}
          title={obstacle}
          onClick={insert}
        >
          {busy ? words.inserting : words.insert}
        </Button>
      </div>
    </>
  );
}
