import type { TemplateWords } from "../../words/templates";
import type { TemplatesNote, TemplatesTrouble } from "./templates-state";

export function troubleLine(trouble: TemplatesTrouble, { trouble: words }: TemplateWords): string {
  switch (trouble.kind) {
    case "no-table":
      return words["no-table"](trouble.sheet);
    case "which-table":
      return words["which-table"](trouble.count);
    case "full":
      return words.full(trouble.most);
    default:
      return words[trouble.kind];
  }
}

export function noteLine(note: TemplatesNote, { note: words }: TemplateWords): string {
  switch (note.kind) {
    case "saved":
      return words.saved(note.name, note.count, note.leftOut);
    case "imported":
      return words.imported(note.count, note.known);
    case "deleted":
      return words.deleted(note.name);
  }
}
