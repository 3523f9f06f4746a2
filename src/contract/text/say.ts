import type { Arguments } from "#domain/kernel/index.ts";
import { formatArgument } from "./format-argument.ts";
import type { Speech } from "./speech.ts";
import { texts } from "./texts.ts";

/**
 * The text under a key with its arguments filled in. A placeholder is `{name}`; an argument the text
 * does not mention is left out. A key without a text is a bug: a test compares codes and texts.
 */
export function say(key: string, args: Arguments, speech: Speech): string {
  const template = texts[speech.language][key];
  if (template === undefined) throw new RangeError(`no text for ${key} in ${speech.language}`);
  return fill(template, args, speech);
}

/** A template with its arguments filled in. */
export function fill(template: string, args: Arguments, speech: Speech): string {
  return template.replaceAll(/\{([a-zA-Z]+)\}/gu, (whole, name: string) => {
    const argument = args[name];
    return argument === undefined ? whole : formatArgument(argument, speech);
  });
}
