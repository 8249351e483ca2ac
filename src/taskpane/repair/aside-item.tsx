import { makeStyles, tokens } from "@fluentui/react-components";
import { messageOf, ruleOf } from "../../check/message";
import type { Ignored } from "../../repair/ignored";
import type { Finding } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import { CellLink } from "../findings/cell-link";
import { useWords } from "../pane-context";
import { TakeBack } from "./take-back";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "4px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  message: { gridColumnStart: 1, gridColumnEnd: 3, overflowWrap: "anywhere" },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  place: { justifySelf: "start" },
  back: { gridColumnStart: 2, alignSelf: "end" },
  alike: { gridColumnStart: 1, gridColumnEnd: 3, justifySelf: "end" },
});

interface ItemProps {
  entry: Ignored;
  finding?: Finding;
  alike?: readonly Ignored[] | undefined;
}

/** One thing set aside; `alike` are all of its kind, where they can be taken back together here. */
export function AsideItem({ entry, finding, alike }: ItemProps) {
  const styles = useStyles();
  const { language, repair } = useWords();
  const message = finding
    ? messageOf(finding, language)
    : [ruleOf(entry.rule)?.words[language].title ?? entry.rule, entry.subject || entry.project]
        .filter(Boolean)
        .join(" · ");
  const about = finding ? cellName(finding.at) : message;
  return (
    <li className={styles.item}>
      <span className={styles.message}>{message}</span>
      <span className={styles.reason}>
        {finding && (
          <>
            <CellLink cell={finding.at} fromSheet="" className={styles.place} />{" "}
          </>
        )}
        {repair.aside.reason(entry.reason)}
      </span>
      <TakeBack
        entries={[entry]}
        about={about}
        label={repair.aside.takeBackOf(message)}
        className={styles.back}
      >
        {repair.aside.takeBack}
      </TakeBack>
      {alike && (
        <TakeBack
          entries={alike}
          about={repair.ignoring.cellAndAlike(about, alike.length)}
          className={styles.alike}
        >
          {repair.aside.takeBackAlike(alike.length)}
        </TakeBack>
      )}
    </li>
  );
}
