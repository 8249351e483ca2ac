import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useMemo, useRef } from "react";
import { searchTemplates } from "../../templates/search";
import { usePane, usePaneState } from "../pane-context";
import { focusRing } from "../theme/focus-ring";
import { IndicatorItem } from "./indicator-item";
import { SearchBox } from "./search-box";
import { tickKey, type Shelved } from "./shelf";
import { useShelf } from "./use-shelf";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
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
  entry: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  project: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  name: { overflowWrap: "anywhere" },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  chevron: { fontSize: "12px", color: tokens.colorNeutralForeground3 },
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
    inserted?.step && inserted.blanks.length > 0 && history.done.includes(inserted.step)
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
                <Entry key={hit.shelved.key} hit={hit} />
              ))}
            </ul>
          </section>
        ))}
        {hits.length === 0 && <p className={styles.none}>{words.list.none}</p>}
      </div>
    </>
  );
}

interface Hit {
  shelved: Shelved;
  /** Places of the indicators that were meant; undefined where the template itself was. */
  meant: readonly number[] | undefined;
}

function Entry({ hit: { shelved, meant } }: { hit: Hit }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useTemplateWords();
  const { key, template } = shelved;
  const { indicators } = template;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        data-template={key}
        className={styles.project}
        onClick={() =>
          pane.dispatch({
            type: "templates",
            change: { page: { kind: "template", template: key }, opened: key, note: undefined },
          })
        }
      >
        <span className={styles.name}>{template.name}</span>
        <span className={styles.count}>
          {meant ? words.list.matched(meant.length) : words.list.indicators(indicators.length)}
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
      {meant && (
        <ul className={styles.list}>
          {meant.map((index) => (
            <IndicatorItem key={index} tick={tickKey(key, index)} indicator={indicators[index]!} />
          ))}
        </ul>
      )}
    </li>
  );
}

function found(query: string, shelf: readonly Shelved[]): Hit[] {
  const templates = shelf.map(({ template }) => template);
  return searchTemplates(query, templates).map(({ template, indicators }) => ({
    shelved: shelf[templates.indexOf(template)]!,
    meant:
      indicators.length === template.indicators.length
        ? undefined
        : indicators.map((one) => template.indicators.indexOf(one)),
  }));
}

interface Section {
  title: string;
  /** Where the own templates are managed from. */
  own: boolean;
  hits: readonly Hit[];
}

/** What was looked for stands in one list, the best first; else own templates by their groups. */
function sectionsOf(
  hits: readonly Hit[],
  searching: boolean,
  words: { own: string; library: string; found: (count: number) => string },
): Section[] {
  if (searching) return hits.length ? [{ title: words.found(hits.length), own: false, hits }] : [];
  const own = new Map<string, Hit[]>();
  for (const hit of hits.filter(({ shelved }) => shelved.own)) {
    const group = hit.shelved.template.group ?? "";
    own.set(group, [...(own.get(group) ?? []), hit]);
  }
  return [
    { title: words.own, own: true, hits: own.get("") ?? [] },
    ...[...own].flatMap(([title, part]) => (title ? [{ title, own: false, hits: part }] : [])),
    { title: words.library, own: false, hits: hits.filter((hit) => !hit.shelved.own) },
  ];
}
