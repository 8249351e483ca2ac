/** The languages of the product; the first is the one to fall back on. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language; a missing one does not compile. */
export type Bilingual<Words = string> = Record<Language, Words>;

/** Words whose Chinese side rules the shape: an English word too few or too many does not compile. */
export function bilingual<Words>(words: { zh: Words; en: NoInfer<Words> }): Bilingual<Words> {
  return words;
}

/** (1, "sheet") → "1 sheet", (2, "sheet") → "2 sheets"; for English alone. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
