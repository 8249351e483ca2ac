import { useEffect, useRef, useState, type ChangeEvent } from "react";
import { usePage, usePageState, useWords } from "./page-context";

/** Takes files dropped anywhere on the page, or chosen. */
export function DropZone() {
  const page = usePage();
  const words = useWords();
  const hidden = usePageState((state) => state.hidden);
  const nothingFound = usePageState((state) => state.nothingFound);
  const passedOver = usePageState((state) => state.passedOver);
  const compact = usePageState((state) => state.files.length > 0);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = useDrop((dropped) => void page.add(dropped));

  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void page.add([...(currentTarget.files ?? [])]);
    currentTarget.value = ""; // the same file may be chosen again
  };
  const className = ["drop", compact && "compact", over && "over"].filter(Boolean).join(" ");

  return (
    <section className={className} aria-label={words.choose}>
      <p className="drop-line">
        <strong>{over ? words.dropNow : words.drop}</strong>
        <span className="muted">{words.or}</span>
        <button type="button" className="primary" onClick={() => files.current?.click()}>
          {words.choose}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.et"
        onChange={take}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute("webkitdirectory", ""); // no word of TypeScript's for it
        }}
        type="file"
        multiple
        hidden
        onChange={take}
      />
      <p className="muted">{words.formats}</p>
      {!compact && <p className="muted">{words.local}</p>}
      <label className="option">
        <input
          type="checkbox"
          checked={hidden}
          onChange={({ target }) => void page.setHidden(target.checked)}
        />
        {words.hidden}
      </label>
      {nothingFound && (
        <p className="notice" role="alert">
          {words.none}
        </p>
      )}
      {!nothingFound && passedOver > 0 && (
        <p className="notice" role="status">
          {words.passedOver(passedOver)}
        </p>
      )}
    </section>
  );
}

/** Whether files are held over the page; a drop hands them over. */
function useDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault(); // or the browser opens the file in place of the page
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
