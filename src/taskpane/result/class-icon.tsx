import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { FindingClass } from "../state/finding-class";

const icons = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
  review: QuestionCircle16Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  muted: { color: tokens.colorNeutralForegroundDisabled },
  review: { color: tokens.colorPalettePurpleForeground2 },
});

/** The shape says the class as well as the colour; the word always stands near it. */
export function ClassIcon({ of, muted = false }: { of: FindingClass; muted?: boolean }) {
  const styles = useStyles();
  const Icon = icons[of];
  return (
    <Icon className={mergeClasses(styles.icon, muted ? styles.muted : styles[of])} aria-hidden />
  );
}
