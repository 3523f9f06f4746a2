/** Light or dark as the person chose; `auto` follows the device. */
export const themes = ["auto", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** Where a browser keeps the choice. */
export const themeCookie = "guntime_theme";

export function readTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "auto";
}
