/** What was typed and chosen in a form, by field; shown again as it was. */
export type Typed = Readonly<Record<string, string>>;

/** Longest answer to a single question; a pasted list is read apart. */
const longest = 500;

/** Reads a form; files and what is longer than anybody types are left out. */
export function typedIn(form: FormData | URLSearchParams, lists: readonly string[] = []): Typed {
  const typed: Record<string, string> = {};
  form.forEach((value, name) => {
    if (typeof value !== "string" || name.startsWith("__")) return;
    typed[name] = lists.includes(name) ? value : value.slice(0, longest).trim();
  });
  return typed;
}

/** The fields that were filled in, under the names of the API: `{ birth: "birth" }`. */
export function filled(typed: Typed, names: Readonly<Record<string, string>>): Typed {
  return Object.fromEntries(
    Object.entries(names).flatMap(([field, name]) => {
      const value = typed[field] ?? "";
      return value === "" ? [] : [[name, value]];
    }),
  );
}

/** Numbers of pieces that were filled in, for the fields that begin with a prefix; 0 is none. */
export function pieces(typed: Typed, prefix: string): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, value]) => {
      if (!field.startsWith(prefix) || value === "") return [];
      const number = value.normalize("NFKC");
      if (/^0+$/u.test(number)) return [];
      return [[field.slice(prefix.length), /^\d{1,6}$/u.test(number) ? Number(number) : value]];
    }),
  );
}
