import { languages, type Language } from "#domain/kernel/index.ts";

/** The language of whoever asks for none that we have. */
const fallback: Language = "zh-Hant";

/** Where a browser keeps the language its person chose. */
export const languageCookie = "guntime_language";

/** How each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  "zh-Hant": "繁體中文",
  en: "English",
  ja: "日本語",
};

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The language of an address such as `/ja/tainan-2023`; undefined where it begins with none. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = pathname.split("/", 2)[1];
  return isLanguage(first) ? first : undefined;
}

/** The same page in another language. */
export function pathIn(language: Language, pathname: string): string {
  const [, first, ...rest] = pathname.split("/");
  const kept = isLanguage(first) ? rest : [first ?? "", ...rest];
  return ["", language, ...kept].join("/").replace(/\/$/u, "");
}

/** The language remembered, else the best of `Accept-Language`, else Traditional Chinese. */
export function preferredLanguage(remembered: string | undefined, accepted: string): Language {
  if (isLanguage(remembered)) return remembered;
  const wishes = accepted
    .split(",", 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag, quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  for (const { tag } of wishes) {
    const language = languages.find((ours) => tag.split("-", 1)[0] === ours.split("-", 1)[0]);
    if (language !== undefined) return language;
  }
  return fallback;
}
