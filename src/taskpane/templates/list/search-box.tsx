import { Input, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState, type Ref } from "react";
import { isComposing } from "../../theme/composing";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({ box: { width: "100%" } });

/** Looks as one types; letters of an input method that is still composing are not looked for. */
export function SearchBox({
  query,
  inputRef,
  onChange,
  onLeave,
}: {
  query: string;
  inputRef: Ref<HTMLInputElement>;
  onChange: (query: string) => void;
  /** ↓ or Enter: to the first of what was found. */
  onLeave: () => void;
}) {
  const styles = useStyles();
  const { list: words } = useTemplateWords();
  const [composed, setComposed] = useState<string>();
  return (
    <Input
      ref={inputRef}
      className={styles.box}
      type="search"
      contentBefore={<SearchRegular />}
      aria-label={words.search}
      placeholder={words.placeholder}
      value={composed ?? query}
      onCompositionStart={() => setComposed(query)}
      onCompositionEnd={(event) => {
        setComposed(undefined);
        onChange(event.currentTarget.value);
      }}
      onChange={(_, { value }) => {
        if (composed === undefined) onChange(value);
        else setComposed(value);
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape" && query !== "") {
          event.preventDefault();
          event.stopPropagation();
          onChange("");
        } else if (event.key === "ArrowDown" || event.key === "Enter") {
          event.preventDefault();
          onLeave();
        }
      }}
    />
  );
}
