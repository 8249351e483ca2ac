import { useEffect, useRef, useState } from "react";
import { emptyDocument, openBytes, openSample, saveCopy, type OpenDocument } from "./document";
import { FileBar } from "./file-bar";
import { pageWords } from "./page-words";
import type { Query } from "./query";
import { Ribbon } from "./ribbon";
import type { RibbonTab } from "./ribbon-words";
import { Splitter } from "./splitter";
import { createStandin, type Standin } from "./standin";

interface AppProps {
  query: Query;
  ribbon: RibbonTab;
  samples: readonly string[];
  /** The workbook to begin with. */
  first: OpenDocument;
}

export function App({ query, ribbon, samples, first }: AppProps) {
  const words = pageWords[query.excel.locale.startsWith("zh") ? "zh" : "en"];
  const grid = useRef<HTMLDivElement>(null);
  const paneContainer = useRef<HTMLDivElement>(null);
  const standin = useRef<Standin | undefined>(undefined);
  const [name, setName] = useState(first.name);
  const [width, setWidth] = useState(query.width);
  const [paneShown, setPaneShown] = useState(query.paneOpen);
  const [note, setNote] = useState<{ text: string; bad: boolean } | undefined>();
  const [dropping, setDropping] = useState(false);

  const complain = (text: string) => setNote({ text, bad: true });

  async function open(find: () => Promise<OpenDocument>, fileName: string): Promise<void> {
    let document: OpenDocument;
    try {
      document = await find();
    } catch (error) {
      console.error(error);
      return complain(words.notAWorkbook(fileName));
    }
    setNote(undefined);
    setName(document.name);
    await standin.current?.open(document);
  }

  const openFile = (file: File) =>
    void open(async () => openBytes(file.name, await file.arrayBuffer()), file.name);

  async function save(): Promise<void> {
    if (!standin.current) return;
    await saveCopy(name, await standin.current.engine.toWorkbookData());
    setNote({ text: words.saved, bad: false });
  }

  // The grid and the host are made once; they live as long as the page.
  useEffect(() => {
    if (standin.current || !grid.current || !paneContainer.current) return;
    const made = createStandin({
      gridContainer: grid.current,
      paneContainer: paneContainer.current,
      paneTitle: words.paneTitle,
      query,
      onShowPane: setPaneShown,
      onUnknown: (what) => complain(words.unknown(what)),
      onLocked: () => complain(words.locked),
    });
    standin.current = made;
    void made
      .open(first)
      .then(() => {
        if (query.paneOpen) made.startPane();
        window.standin = made;
      })
      .catch((error: unknown) => complain(words.failed(String(error))));
  }, [query, first, words]);

  return (
    <div
      className="app"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={({ relatedTarget }) => {
        if (!relatedTarget) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const [file] = event.dataTransfer.files;
        if (file) openFile(file);
      }}
    >
      <header>
        <FileBar
          words={words}
          samples={samples}
          name={name}
          onSample={(sample) => void open(() => openSample(sample), sample)}
          onEmpty={() => void open(() => Promise.resolve(emptyDocument), emptyDocument.name)}
          onFile={openFile}
          onSave={() =>
            void save().catch((error: unknown) => complain(words.failed(String(error))))
          }
        />
        <Ribbon
          tab={ribbon}
          onPress={({ functionName }) => {
            if (functionName) return standin.current?.runCommand(functionName);
            standin.current?.startPane();
            setPaneShown(true);
          }}
        />
      </header>
      {note ? (
        <div className={note.bad ? "note bad" : "note"} role={note.bad ? "alert" : "status"}>
          {note.text}
          <button type="button" onClick={() => setNote(undefined)}>
            {words.dismiss}
          </button>
        </div>
      ) : null}
      <main>
        <div className="grid" ref={grid} />
        <section
          className="pane"
          aria-label={words.pane}
          style={{ width, display: paneShown ? undefined : "none" }}
        >
          <Splitter label={words.resize} width={width} onWidth={setWidth} />
          <div className="pane-title">
            {words.paneTitle}
            <button type="button" title={words.close} onClick={() => setPaneShown(false)}>
              ✕
            </button>
          </div>
          <div className="pane-body" ref={paneContainer} />
        </section>
      </main>
      {dropping ? <div className="drop">{words.drop}</div> : null}
    </div>
  );
}
