import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { WindowAppsRegular } from "@fluentui/react-icons/svg/window-apps";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { Language } from "../words/bilingual";
import { wordsOf } from "../words/words";
import { CheckView } from "./check-view";
import { Announcer } from "./notices/announcer";
import { BlankState } from "./notices/blank-state";
import { CrashScreen } from "./notices/crash-screen";
import type { Pane } from "./pane";
import { PaneProvider, usePaneState } from "./pane-context";
import { WithSideView } from "./repair/with-side-view";
import { darkTheme, lightTheme } from "./theme/themes";
import { useAppearance } from "./theme/use-appearance";

const SettingsView = lazy(
  () => import(/* webpackChunkName: "settings" */ "./settings/settings-view"),
);
const TemplatesView = lazy(
  () => import(/* webpackChunkName: "templates" */ "./templates/templates-view"),
);

const useStaticStyles = makeStaticStyles([
  { body: { margin: 0 } },
  // Fluent goes on turning and sliding, only slower.
  `@media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { animation: none !important; transition: none !important; }
  }`,
]);

const useStyles = makeStyles({
  app: {
    position: "relative",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
    // Fields of Fluent's would rather stand out than be narrow.
    "& .fui-Input, & .fui-Textarea": { minWidth: 0 },
    "& .fui-Input__input, & .fui-Textarea__textarea": { minWidth: 0, width: "100%" },
  },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export interface AppProps {
  language: Language;
  /** Undefined where there is no Excel around the page. */
  pane: Pane | undefined;
  /** Background of the host's theme as "#RRGGBB", where it tells. */
  hostBackground: string | undefined;
}

/** The pane under its theme and in its language. */
export function App({ language, pane, hostBackground }: AppProps) {
  useStaticStyles();
  const styles = useStyles();
  const appearance = useAppearance(hostBackground);
  const words = useMemo(() => wordsOf(language), [language]);
  const context = useMemo(() => pane && { pane, words }, [pane, words]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.pane.product;
  }, [language, words]);

  return (
    <FluentProvider
      theme={appearance === "dark" ? darkTheme : lightTheme}
      className={mergeClasses(styles.app, styles[appearance])}
    >
      <CrashScreen words={words}>
        {!context ? (
          <BlankState icon={<WindowAppsRegular />} title={words.states.outside.title}>
            <p>{words.states.outside.text}</p>
          </BlankState>
        ) : !context.pane.can.check ? (
          <BlankState icon={<WindowAppsRegular />} title={words.states.unsupported.title}>
            <p>{words.states.unsupported.text}</p>
          </BlankState>
        ) : (
          <PaneProvider value={context}>
            <Views />
            <Announcer />
          </PaneProvider>
        )}
      </CrashScreen>
    </FluentProvider>
  );
}

/** One view at a time; leaving it puts the keyboard back on the button that opened it. */
function Views() {
  const view = usePaneState((state) => state.view);
  const settingsButton = useRef<HTMLButtonElement>(null);
  const templatesButton = useRef<HTMLButtonElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === "settings" && view === "check") settingsButton.current?.focus();
    if (before.current === "templates" && view === "check") templatesButton.current?.focus();
    before.current = view;
  }, [view]);
  return (
    <Suspense>
      {view === "settings" ? (
        <SettingsView />
      ) : view === "templates" ? (
        <TemplatesView />
      ) : (
        <WithSideView view={view}>
          <CheckView settingsButton={settingsButton} templatesButton={templatesButton} />
        </WithSideView>
      )}
    </Suspense>
  );
}
