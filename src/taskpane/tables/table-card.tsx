import { makeStyles, tokens } from "@fluentui/react-components";
import type { NotJudged } from "../../check/judge-table";
import { areaName } from "../../sheet/address";
import type { TargetSheet } from "../../target/model";
import { usePane, useWords } from "../pane-context";
import { focusRing } from "../theme/focus-ring";
import { NotJudgedRules } from "./not-judged-rules";
import { Reasons } from "./reasons";
import { nameOf } from "./table-name";

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 210px",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: "block",
    width: "100%",
    padding: 0,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  absent: { color: tokens.colorNeutralForeground3 },
});

/** One recognised table: where it is, what was read of it, and why it counts as one. */
export function TableCard(props: {
  table: TargetSheet;
  findings: number;
  notJudged: readonly NotJudged[];
}) {
  const { table } = props;
  const styles = useStyles();
  const pane = usePane();
  const all = useWords();
  const words = all.tables;
  const absent = <span className={styles.absent}>{words.absent}</span>;
  const { budget } = table;
  const total = budget?.total?.text;
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={styles.name}
        title={all.findings.goTo(areaName(table.area))}
        onClick={() => void pane.show({ sheet: table.sheet, area: table.area })}
      >
        {nameOf(table, all)}
      </button>
      <dl className={styles.facts}>
        <dt>{words.labels.range}</dt>
        <dd>
          {table.sheet} · {areaName(table.area)} · {words.forms[table.form]}
          {table.hidden && ` · ${words.hiddenSheet}`}
        </dd>
        <dt>{words.labels.code}</dt>
        <dd>{table.projectCode?.text || absent}</dd>
        <dt>{words.labels.budget}</dt>
        <dd>{budget && total ? `${total} ${budget.unit}` : absent}</dd>
        <dt>{words.labels.indicators}</dt>
        <dd>
          {words.indicatorCount(table.indicators.length)} · {words.findingCount(props.findings)}
        </dd>
        <dt>{words.labels.profile}</dt>
        <dd>{words.profiles[table.profile]}</dd>
      </dl>
      <Reasons table={table} />
      {props.notJudged.length > 0 && <NotJudgedRules notJudged={props.notJudged} />}
    </li>
  );
}
