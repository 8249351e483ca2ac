/** The languages of the product; the first is the one to fall back on. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language; a missing one does not compile. */
export type Bilingual<Words = string> = Record<Language, Words>;
