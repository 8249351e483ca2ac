import { library } from "../../templates/library/library";
import { readOwnTemplates } from "../../templates/own/own-templates";
import type { Template, TemplateIndicator } from "../../templates/template";

/** A template with the key it goes by in the pane. */
export interface Shelved {
  key: string;
  own: boolean;
  template: Template;
}

/** Own templates first, then the library; `stored` is what the workbook keeps. */
export function shelfOf(stored: unknown): readonly Shelved[] {
  const put = (own: boolean) => (template: Template) => ({
    key: `${own ? "own" : "library"} ${template.name}`,
    own,
    template,
  });
  return [...readOwnTemplates(stored).map(put(true)), ...library.map(put(false))];
}

export function tickKey(template: string, index: number): string {
  return `${template}#${index}`;
}

/** The indicators behind keys, in the order of the shelf. */
export function pickedFrom(
  shelf: readonly Shelved[],
  keys: ReadonlySet<string>,
): { key: string; indicator: TemplateIndicator }[] {
  return shelf.flatMap(({ key: template, template: { indicators } }) =>
    indicators.flatMap((indicator, i) => {
      const key = tickKey(template, i);
      return keys.has(key) ? [{ key, indicator }] : [];
    }),
  );
}
