const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that needs no escaping any more. */
export interface Html {
  readonly html: string;
}

/** Builds markup: texts that are put in are escaped, markup and lists of markup are not. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  return {
    html: parts.reduce((text, part, index) => text + render(values[index - 1]) + part),
  };
}

function render(value: string | Html | readonly Html[] | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") {
    return value.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? "");
  }
  return "html" in value ? value.html : value.map((item) => item.html).join("");
}
