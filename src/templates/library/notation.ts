import { classes, operators, type TemplateIndicator } from "../template";

/**
 * Indicators from texts, cells parted by "|": class, name, description, target, basis, source of
 * the data. A target is glued, ≥95% or ≤{budget}万元.
 * @throws RangeError where a text is none.
 */
export function rowsOf(...rows: readonly string[]): TemplateIndicator[] {
  return rows.map((row) => {
    const [word, name, description, target, basis, dataSource] = row.split(" | ");
    const found = classes.find(([, subcategory]) => subcategory === word);
    const match = /^(.)(\{\w+\}|[\d.]+)(.+)$/u.exec(target ?? "");
    const operator = operators.find((sign) => sign === match?.[1]);
    if (!found || !operator || !name || !description || !basis || !dataSource) {
      throw new RangeError(`no indicator: ${row}`);
    }
    const [category, subcategory] = found;
    const [value, unit] = [match![2]!, match![3]!];
    return { category, subcategory, name, description, operator, value, unit, basis, dataSource };
  });
}
