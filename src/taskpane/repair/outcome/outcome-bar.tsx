import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { withoutLast } from "../../../repair/history";
import { useFocusInSight } from "../../theme/focus-in-sight";
import { isTroubled, outcomeLines, refusalLines, wantsCheck } from "./outcome-line";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warned: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { display: "flex", paddingTop: "3px" },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  warnedIcon: { color: tokens.colorStatusWarningForeground3 },
  badIcon: { color: tokens.colorStatusDangerForeground1 },
  text: {
    paddingTop: "3px",
    overflowWrap: "anywhere",
    maxHeight: "96px",
    overflowY: "auto",
  },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  more: { marginRight: tokens.spacingHorizontalS },
  link: { fontSize: tokens.fontSizeBase200, marginRight: tokens.spacingHorizontalM },
});

const looks = {
  good: { bar: "good", icon: "goodIcon", Icon: CheckmarkCircle16Filled },
  warned: { bar: "warned", icon: "warnedIcon", Icon: Warning16Filled },
  bad: { bar: "bad", icon: "badIcon", Icon: ErrorCircle16Filled },
} as const;

/** One line on what became of the last change, with what can be done about it. */
export default function OutcomeBar() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const outcome = usePaneState((state) => state.repair.outcome);
  const notice = usePaneState((state) => state.notice);
  const unsettled = usePaneState((state) => state.repair.unsettled);
  const history = usePaneState((state) => state.repair.history);
  const refused = notice?.kind === "refused" && notice.during === "change" ? notice : undefined;

  const stuck = usePaneState((state) => state.repair.stuck);

  const { title, more, record } = refused
    ? refusalLines(refused, words, stuck)
    : outcome
      ? { ...outcomeLines(outcome, words), record: undefined }
      : { title: words.outcome.left.unknown, more: [], record: undefined };
  const grave = refused?.left === "partly-changed" || (unsettled && !outcome);
  const look =
    looks[grave ? "bad" : refused || (outcome && isTroubled(outcome)) ? "warned" : "good"];

  useFocusInSight();

  function close() {
    if (refused) pane.dispatch({ type: "notice-closed" });
    pane.dispatch({ type: "repair", change: { outcome: undefined } });
  }

  return (
    <section className={mergeClasses(styles.bar, styles[look.bar])} aria-label={title}>
      <span className={mergeClasses(styles.icon, styles[look.icon])}>
        <look.Icon aria-hidden />
      </span>
      <div className={styles.text}>
        <span className={styles.title}>{title}</span>
        {more.map((line) => (
          <span key={line} className={styles.more}>
            {line}
          </span>
        ))}
        {record && <span className={styles.more}>{record}</span>}
        {unsettled ? (
          <Link
            as="button"
            className={styles.link}
            onClick={() => void pane.repair((repair) => repair.settle())}
          >
            {words.outcome.readAgain}
          </Link>
        ) : (
          refused &&
          wantsCheck(refused) && (
            <Link as="button" className={styles.link} onClick={() => void pane.check()}>
              {words.pane.checkAgain}
            </Link>
          )
        )}
        {!refused && (outcome?.kind === "ignored" || outcome?.kind === "taken-back") && (
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              const { kind, entries, about } = outcome;
              const back = kind === "ignored" ? "takeBack" : "ignore";
              void pane.repair((repair) => repair[back](entries, about));
            }}
          >
            {words.outcome.back[outcome.kind]}
          </Link>
        )}
        {stuck && refused && (
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              const change = { history: withoutLast(history, stuck), stuck: undefined };
              pane.dispatch({ type: "repair", change });
              close();
            }}
          >
            {words.outcome.skipStep}
          </Link>
        )}
      </div>
      {!(unsettled && !outcome && !refused) && (
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={words.pane.close}
          title={words.pane.close}
          onClick={close}
        />
      )}
    </section>
  );
}
