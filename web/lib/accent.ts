/** A race's colour made fit for each place it is used in, on light pages and on dark ones. */
export interface Accent {
  /** Areas: bars, buttons, chosen tabs. */
  readonly area: string;
  /** Text and signs on such an area. */
  readonly onArea: string;
  /** Text and lines in the colour on the page's own ground. */
  readonly text: string;
}

type Rgb = readonly [number, number, number];

/** guntime's own colour, where no race has one. */
const own = "#1f5f8b";

/** The grounds that text in the colour stands on, the least favourable of each theme. */
const grounds = { light: "#f1efea", dark: "#24282c" } as const;

/** WCAG 2.2 asks 4.5 of text; a little more leaves room for rounding. */
const enough = 4.6;

/** The variants of a colour for a theme; each reaches the contrast that WCAG 2.2 AA asks for. */
export function accentFor(colour: string | null, theme: keyof typeof grounds): Accent {
  const base = rgbOf(colour ?? own);
  const ground = rgbOf(grounds[theme]);
  const area = reach(base, ground, theme, 3);
  const white: Rgb = [255, 255, 255];
  const black: Rgb = [17, 20, 23];
  const onArea = contrast(area, white) >= enough ? white : better(area, white, black);
  return {
    area: hexOf(contrast(area, onArea) >= enough ? area : reach(area, onArea, "light", enough)),
    onArea: hexOf(onArea),
    text: hexOf(reach(base, ground, theme, enough)),
  };
}

/** The colour as custom properties, for light pages, dark ones and those that follow the device. */
export function accentStyle(colour: string | null): string {
  const light = declarations(accentFor(colour, "light"));
  const dark = declarations(accentFor(colour, "dark"));
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `:root[data-theme=light]{${light}}`,
    `:root[data-theme=dark]{${dark}}`,
    `@media print{:root:root{${light}}}`,
  ].join("");
}

function declarations({ area, onArea, text }: Accent): string {
  return `--accent:${area};--on-accent:${onArea};--accent-text:${text}`;
}

/** Mixes in black on light ground and white on dark ground until the contrast is there. */
function reach(colour: Rgb, ground: Rgb, theme: keyof typeof grounds, wanted: number): Rgb {
  const towards = theme === "light" ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= wanted) return mixed;
  }
  return [towards, towards, towards];
}

function mix([red, green, blue]: Rgb, towards: number, share: number): Rgb {
  const one = (part: number): number => Math.round(part + (towards - part) * share);
  return [one(red), one(green), one(blue)];
}

function better(area: Rgb, one: Rgb, other: Rgb): Rgb {
  return contrast(area, one) >= contrast(area, other) ? one : other;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(rgbOf(one), rgbOf(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgbOf(hex: string): Rgb {
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
