/** The languages of every page, message and printed regulation; the first is the default. */
export const languages = ["zh-Hant", "en", "ja"] as const;

/** One of the {@link languages}, as BCP 47 tag. */
export type Language = (typeof languages)[number];

/** The same wording in every language. */
export type Text = Readonly<Record<Language, string>>;
