import { getContext, setContext } from "svelte";

import { formatArgument } from "#contract/text/format-argument.ts";
import { say } from "#contract/text/say.ts";
import type { Speech } from "#contract/text/speech.ts";
import type { Argument, Arguments, Language } from "#domain/kernel/index.ts";

import type texts from "../../texts/en.json";

/** A key of the texts that pages say. */
export type PageText = Extract<keyof typeof texts, `page.${string}`>;

/** Says a page's text with its arguments filled in. */
export type Say = (key: PageText, args?: Arguments) => string;

/** What a component needs to speak: the language of the page and the clocks of its race. */
export interface PageSpeech extends Speech {
  readonly t: Say;
  /** Money, moment, date, distance and so on as the language writes it. */
  readonly format: (argument: Argument) => string;
  /** An address within the pages: `path("/tainan-2023")` is `/ja/tainan-2023`. */
  readonly path: (rest: string) => string;
}

const context = Symbol("speech");

/** Called by a layout for all that is inside; the function is asked again whenever something is said. */
export function setSpeech(current: () => Speech): PageSpeech {
  return setContext(context, speechOf(current));
}

/** The speech of the page a component stands on. */
export function useSpeech(): PageSpeech {
  return getContext<PageSpeech>(context);
}

/**
 * For load functions and actions, which stand on no page.
 * @public
 */
export function speechIn(language: Language, zone: string): PageSpeech {
  return speechOf(() => ({ language, zone }));
}

function speechOf(current: () => Speech): PageSpeech {
  return {
    get language() {
      return current().language;
    },
    get zone() {
      return current().zone;
    },
    t: (key, args = {}) => say(key, args, current()),
    format: (argument) => formatArgument(argument, current()),
    path: (rest) => `/${current().language}${rest === "/" ? "" : rest}`,
  };
}
