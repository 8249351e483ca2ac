import { groupedBy } from "../../../sheet/grouped";
import { searchTemplates } from "../../../templates/search";
import type { Shelved } from "../shelf";

/** A template that matches what is looked for. */
export interface Hit {
  shelved: Shelved;
  /** Places of the indicators that were meant; undefined where the template itself was. */
  meant: readonly number[] | undefined;
}

/** What of the shelf matches; all of it where nothing is looked for. */
export function found(query: string, shelf: readonly Shelved[]): Hit[] {
  const templates = shelf.map(({ template }) => template);
  return searchTemplates(query, templates).map(({ template, indicators }) => ({
    shelved: shelf[templates.indexOf(template)]!,
    meant:
      indicators.length === template.indicators.length
        ? undefined
        : indicators.map((one) => template.indicators.indexOf(one)),
  }));
}

/** A heading of the list and what stands below it. */
interface Section {
  title: string;
  /** Where the own templates are managed from. */
  own: boolean;
  hits: readonly Hit[];
}

/** What was looked for stands in one list, the best first; else own templates by their groups. */
export function sectionsOf(
  hits: readonly Hit[],
  searching: boolean,
  words: { own: string; library: string; found: (count: number) => string },
): Section[] {
  if (searching) return hits.length ? [{ title: words.found(hits.length), own: false, hits }] : [];
  const own = groupedBy(
    hits.filter(({ shelved }) => shelved.own),
    ({ shelved }) => shelved.template.group ?? "",
  );
  return [
    { title: words.own, own: true, hits: own.get("") ?? [] },
    ...[...own].flatMap(([title, part]) => (title ? [{ title, own: false, hits: part }] : [])),
    { title: words.library, own: false, hits: hits.filter((hit) => !hit.shelved.own) },
  ];
}
