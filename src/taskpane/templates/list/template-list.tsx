import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useMemo, useRef } from "react";
import { stands } from "../../../repair/history";
import { usePane, usePaneState } from "../../pane-context";
import { found, sectionsOf } from "./hits";
import { SearchBox } from "./search-box";
import { TemplateEntry } from "./template-entry";
import { useShelf } from "../use-shelf";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  waiting: {
    justifyContent: "space-between",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0 },
  empty: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
});

/** All templates, or those that match what is looked for, with the indicators that do. */
export function TemplateList({ opened }: { opened: string | undefined }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useTemplateWords();
  const shelf = useShelf();
  const query = usePaneState((state) => state.templates.query);
  const waiting = usePaneState(({ templates: { inserted }, repair: { history } }) =>
    inserted?.step && inserted.blanks.length > 0 && stands(history, inserted.step)
      ? inserted
      : undefined,
  );
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => found(query, shelf), [query, shelf]);
  const sections = sectionsOf(hits, query !== "", words.list);

  // Back from a template the keyboard stands on it again, else where one types.
  const first = useRef(opened);
  useEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-template]") ?? [];
    const row = [...rows].find(({ dataset }) => dataset.template === first.current);
    (row ?? search.current)?.focus();
  }, []);

  return (
    <>
      <div className={styles.search}>
        <SearchBox
          inputRef={search}
          query={query}
          onChange={(text) => pane.dispatch({ type: "templates", change: { query: text } })}
          onLeave={() => list.current?.querySelector<HTMLElement>("[data-template]")?.focus()}
        />
      </div>
      {waiting && (
        <Button
          className={styles.waiting}
          appearance="transparent"
          iconPosition="after"
          icon={<ChevronRightRegular />}
          onClick={() => pane.dispatch({ type: "templates", change: { page: { kind: "done" } } })}
        >
          {words.list.waiting(waiting.name, waiting.blanks.length)}
        </Button>
      )}
      <div ref={list}>
        {sections.map(({ title, own, hits: part }) => (
          <section key={title} aria-label={title}>
            <div className={styles.head}>
              <h2 className={styles.title}>{title}</h2>
              {own && (
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() =>
                    pane.dispatch({ type: "templates", change: { page: { kind: "own" } } })
                  }
                >
                  {words.list.manage}
                </Button>
              )}
            </div>
            {own && part.length === 0 && <p className={styles.empty}>{words.own.none}</p>}
            <ul className={styles.list}>
              {part.map((hit) => (
                <TemplateEntry key={hit.shelved.key} hit={hit} />
              ))}
            </ul>
          </section>
        ))}
        {hits.length === 0 && <p className={styles.none}>{words.list.none}</p>}
      </div>
    </>
  );
}
