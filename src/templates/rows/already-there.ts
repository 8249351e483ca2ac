import { matterOf, sameButForModifiers, sameMatter } from "../../rules/wording/same-matter";
import { withoutUnit } from "../../target/heads";
import type { Indicator, TargetSheet } from "../../target/model";
import type { TemplateIndicator } from "../template";

/** A row of a template that a table seems to have, and which row that is. */
export interface AlreadyThere {
  indicator: TemplateIndicator;
  there: Indicator;
}

/**
 * The rows that a table has already: names that are equal, or in one class the one within the
 * other, modifiers dropped. The officer is asked about them before they come in again.
 */
export function alreadyThere(
  indicators: readonly TemplateIndicator[],
  table: TargetSheet,
): AlreadyThere[] {
  const own = table.indicators.flatMap((there) =>
    there.name ? [{ there, matter: matterOf(withoutUnit(there.name.text)) }] : [],
  );
  return indicators.flatMap((indicator) => {
    const matter = matterOf(indicator.name);
    const found = own.find(({ there, matter: other }) => {
      if (matter.folded === other.folded) return true;
      const sameClass = there.subcategory?.word === indicator.subcategory;
      return sameClass && (sameMatter(matter, other) || sameButForModifiers(matter, other));
    });
    return found ? [{ indicator, there: found.there }] : [];
  });
}
