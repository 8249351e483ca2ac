import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useRef, useState } from "react";
import {
  changedTemplate,
  movedTemplate,
  withoutTemplate,
  type OwnTemplates,
} from "../../../templates/own/own-templates";
import type { Template } from "../../../templates/template";
import { isComposing } from "../../theme/composing";
import { IconButton } from "../../theme/icon-button";
import { FormButtons, FormGroup } from "../form-group";
import { NameForm } from "../name-form";
import type { TemplatesNote } from "../templates-state";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", alignItems: "center" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type Open = "name" | "delete";

/** One of the own templates: renamed, moved, or deleted when it was asked for twice. */
export function OwnRow(props: {
  template: Template;
  place: number;
  last: boolean;
  obstacle: string | undefined;
  change: (adapt: (own: OwnTemplates) => OwnTemplates, note?: TemplatesNote) => void;
}) {
  const { template, place, change } = props;
  const { name, group, indicators } = template;
  const styles = useStyles();
  const { own: words, list } = useTemplateWords();
  const [open, setOpen] = useState<Open>();
  const rename = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const blocked = props.obstacle === undefined ? {} : { disabledFocusable: true };

  function close() {
    (open === "delete" ? remove : rename).current?.focus();
    setOpen(undefined);
  }

  return (
    <li
      className={styles.row}
      onKeyDown={(event) => {
        if (!open || event.key !== "Escape" || isComposing(event)) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <span className={styles.name}>
          {name}
          <span className={styles.count}>
            {[...(group ? [group] : []), list.indicators(indicators.length)].join(" · ")}
          </span>
        </span>
        <IconButton
          ref={rename}
          size="small"
          icon={<EditRegular />}
          label={words.renameOf(name)}
          aria-expanded={open === "name"}
          onClick={() => setOpen(open === "name" ? undefined : "name")}
        />
        <IconButton
          size="small"
          icon={<ArrowUpRegular />}
          label={words.up(name)}
          disabledFocusable={place === 0 || props.obstacle !== undefined}
          onClick={() => change((own) => movedTemplate(own, name, place - 1))}
        />
        <IconButton
          size="small"
          icon={<ArrowDownRegular />}
          label={words.down(name)}
          disabledFocusable={props.last || props.obstacle !== undefined}
          onClick={() => change((own) => movedTemplate(own, name, place + 1))}
        />
        <IconButton
          ref={remove}
          size="small"
          icon={<DeleteRegular />}
          label={words.remove(name)}
          aria-expanded={open === "delete"}
          onClick={() => setOpen(open === "delete" ? undefined : "delete")}
        />
      </div>
      {open === "name" && (
        <NameForm
          name={name}
          group={group ?? ""}
          onCancel={close}
          onDone={(next, part) => {
            close();
            change((own) => changedTemplate(own, name, { name: next, group: part || undefined }));
          }}
        />
      )}
      {open === "delete" && (
        <FormGroup label={words.remove(name)}>
          {words.removeSure(name)}
          <FormButtons>
            <Button
              size="small"
              appearance="primary"
              {...blocked}
              onClick={() => change((own) => withoutTemplate(own, name), { kind: "deleted", name })}
            >
              {words.removeConfirm}
            </Button>
            <Button size="small" onClick={close}>
              {words.cancel}
            </Button>
          </FormButtons>
        </FormGroup>
      )}
    </li>
  );
}
