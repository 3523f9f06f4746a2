import { languages, type Language, type Text } from "#domain/kernel/index.ts";

/** A value with each text replaced by its wording in one language. */
export type InLanguage<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? InLanguage<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: InLanguage<Value[Key]> }
      : Value;

/** Says a value in a language: each text in it becomes a string, everything else stays. */
export function inLanguage<Value>(value: Value, language: Language): InLanguage<Value> {
  return said(value, language) as InLanguage<Value>;
}

function said(value: unknown, language: Language): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => said(item, language));
  if (isText(value)) return value[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, said(field, language)]),
  );
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length === languages.length && languages.every((language) => language in value);
}
