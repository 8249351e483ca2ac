import * as v from "valibot";
import { longestName, type Template, templateSchema } from "../template";

/** The officer's own templates, in the order of the pane. Names are unique. */
export type OwnTemplates = readonly Template[];

/** The most that are kept, so that the workbook stays small. */
export const mostTemplates = 200;

/** What is kept in the workbook under our key; entries that are no templates are passed over. */
export function readOwnTemplates(stored: unknown): OwnTemplates {
  if (!Array.isArray(stored)) return [];
  const found = stored.flatMap((entry) => {
    const parsed = v.safeParse(templateSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  return withTemplates([], found.slice(0, mostTemplates));
}

/**
 * With more of them at the end; one whose name is taken gets a number behind it.
 * @throws RangeError where there would be more than 200.
 */
export function withTemplates(own: OwnTemplates, more: readonly Template[]): OwnTemplates {
  if (own.length + more.length > mostTemplates) throw new RangeError("too many templates");
  return more.reduce<OwnTemplates>(
    (all, template) => [...all, { ...template, name: freeName(all, template.name) }],
    own,
  );
}

/** The templates of a pack, by what one's own have of them already. */
export interface Incoming {
  fresh: readonly Template[];
  /** There already, under whatever name. */
  known: readonly Template[];
  /** Others of the same names are there. */
  differing: readonly Template[];
}

export function incoming(own: OwnTemplates, pack: readonly Template[]): Incoming {
  const contents = new Set(own.map(contentOf));
  const names = new Set(own.map(({ name }) => name));
  const others = pack.filter((template) => !contents.has(contentOf(template)));
  return {
    fresh: others.filter(({ name }) => !names.has(name)),
    known: pack.filter((template) => contents.has(contentOf(template))),
    differing: others.filter(({ name }) => names.has(name)),
  };
}

/**
 * With those of a pack that are not there yet; what differs takes the place of its namesake, or
 * gets a number behind its name.
 * @throws RangeError where there would be more than 200.
 */
export function withPack(
  own: OwnTemplates,
  pack: readonly Template[],
  way: "replace" | "keep",
): OwnTemplates {
  const { fresh, differing } = incoming(own, pack);
  if (way === "keep") return withTemplates(own, [...fresh, ...differing]);
  const byName = new Map(differing.map((template) => [template.name, template]));
  return withTemplates(
    own.map((template) => byName.get(template.name) ?? template),
    fresh,
  );
}

function contentOf({ group, indicators }: Template): string {
  return JSON.stringify([group, indicators]);
}

/** Renamed, or under another group; a name that is taken gets a number behind it. */
export function changedTemplate(
  own: OwnTemplates,
  name: string,
  change: Partial<Pick<Template, "name" | "group">>,
): OwnTemplates {
  const others = own.filter((template) => template.name !== name);
  return own.map((template) => {
    if (template.name !== name) return template;
    const changed = v.parse(templateSchema, { ...template, ...change });
    return { ...changed, name: freeName(others, changed.name) };
  });
}

export function withoutTemplate(own: OwnTemplates, name: string): OwnTemplates {
  return own.filter((template) => template.name !== name);
}

/** At another place of the list, counted from 0 without it. */
export function movedTemplate(own: OwnTemplates, name: string, to: number): OwnTemplates {
  const moved = own.find((template) => template.name === name);
  if (!moved) return own;
  const others = withoutTemplate(own, name);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

function freeName(own: OwnTemplates, name: string): string {
  const taken = new Set(own.map((template) => template.name));
  for (let i = 1; ; i++) {
    const end = i === 1 ? "" : `（${i}）`;
    const free = name.slice(0, longestName - end.length) + end;
    if (!taken.has(free)) return free;
  }
}
