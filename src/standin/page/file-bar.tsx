import { useRef } from "react";
import type { PageWords } from "./page-words";

interface FileBarProps {
  words: PageWords;
  samples: readonly string[];
  /** Name of the open workbook. */
  name: string;
  onSample: (name: string) => void;
  onEmpty: () => void;
  onFile: (file: File) => void;
  onSave: () => void;
}

const emptyChoice = "\0empty";

/** Which workbook is open, and the ways to open another one and to save a copy. */
export function FileBar(props: FileBarProps) {
  const { words, samples, name, onSample, onEmpty, onFile, onSave } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-bar">
      <strong>{words.title}</strong>
      <select
        aria-label={words.sample}
        value={samples.includes(name) ? name : ""}
        onChange={({ target }) =>
          target.value === emptyChoice ? onEmpty() : onSample(target.value)
        }
      >
        {samples.includes(name) ? null : <option value="">{name}</option>}
        <optgroup label={words.sample}>
          {samples.map((sample) => (
            <option key={sample}>{sample}</option>
          ))}
        </optgroup>
        <option value={emptyChoice}>{words.empty}</option>
      </select>
      <button type="button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = "";
        }}
      />
      <button type="button" onClick={onSave}>
        {words.save}
      </button>
      <span className="what">{words.what}</span>
    </div>
  );
}
