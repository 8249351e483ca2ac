import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../rules/rule";
import { usePane, useWords } from "../pane-context";
import { countClasses, findingClasses, type FindingClass } from "../state/finding-class";
import { focusRing } from "../theme/focus-ring";
import { ClassIcon } from "./class-icon";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(56px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} 2px`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
    ...focusRing,
  },
  pressed: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
      "& svg": { color: "HighlightText" },
    },
  },
  count: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});

/** Four buttons that count and filter; none pressed shows everything. */
export function FilterTiles(props: {
  findings: readonly Finding[];
  filter: readonly FindingClass[];
}) {
  const styles = useStyles();
  const pane = usePane();
  const { findings: words } = useWords();
  const counts = countClasses(props.findings);
  return (
    <div className={styles.tiles} role="group" aria-label={words.filters}>
      {findingClasses.map((name) => {
        const pressed = props.filter.includes(name);
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.tile, pressed && styles.pressed)}
            aria-pressed={pressed}
            aria-label={words.classCount(counts[name], name)}
            title={words.classHints[name]}
            disabled={counts[name] === 0 && !pressed}
            onClick={() => pane.dispatch({ type: "class-toggled", class: name })}
          >
            <span className={styles.count}>
              <ClassIcon of={name} muted={counts[name] === 0} />
              {counts[name]}
            </span>
            <span className={styles.label}>{words.classes[name]}</span>
          </button>
        );
      })}
    </div>
  );
}
