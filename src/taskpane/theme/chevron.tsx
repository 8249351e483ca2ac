import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  chevron: {
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
  },
  turned: { transform: "rotate(90deg)" },
});

/** Points to the right where something is closed, down where it is open. */
export function Chevron({ open = false }: { open?: boolean }) {
  const styles = useStyles();
  return (
    <ChevronRightRegular
      className={mergeClasses(styles.chevron, open && styles.turned)}
      aria-hidden
    />
  );
}
