import { texts } from "#contract/text/texts.ts";
import { languages, type FindingKind } from "#domain/kernel/index.ts";
import { checks } from "#domain/rulebook/lint/checks.ts";

import { writeOrCompare } from "./write-or-compare.ts";

const intro = `# Messages

This page is generated from the texts (\`npm run messages\`); the check compares it.

Everything guntime says about a rulebook, an order or a decision has a code and a text in three
languages. Codes are stable: a program may rely on them, texts may get better. \`{name}\` stands for a
figure or a word of the case at hand. What the API itself refuses is in [errors.md](errors.md).`;

/** What lint says about decisions rather than rules; these have no check of their own. */
const ofDecisions: Readonly<Record<string, FindingKind>> = {
  "decision-empty": "error",
  "decision-unused": "warning",
  "decision-without-effect": "error",
};

const kindOf = new Map<string, FindingKind>([
  ...Object.entries(ofDecisions),
  ...checks.map(({ code, kind }) => [code, kind] as const),
]);

interface Chapter {
  readonly title: string;
  readonly prefix: string;
  readonly about: string;
}

const chapters: readonly Chapter[] = [
  {
    title: "Findings",
    prefix: "finding",
    about:
      "What `guntime rulebook check` finds in a rulebook that loads. An *error* stops publication, a *warning* wants a decision, a *note* informs.",
  },
  {
    title: "Problems",
    prefix: "problem",
    about:
      "Why a rulebook or a request cannot be read. Each comes with file, line and column or with the place in the request, and with an example of what to write instead.",
  },
  {
    title: "Refusals",
    prefix: "refusal",
    about: "Why the rules refuse something. Each comes with the clauses that demand it.",
  },
  {
    title: "Reasons",
    prefix: "reason",
    about: "Why something was decided as it was. Each comes with its clauses.",
  },
];

function chapterText({ title, prefix, about }: Chapter): string {
  const codes = Object.keys(texts.en)
    .filter((key) => key.startsWith(`${prefix}.`))
    .map((key) => key.slice(prefix.length + 1))
    .toSorted();
  return [`## ${title}`, about, ...codes.map((code) => entry(prefix, code))].join("\n\n");
}

function entry(prefix: string, code: string): string {
  const kind = prefix === "finding" ? kindOf.get(code) : undefined;
  const lines = languages.map((language) => {
    const text = texts[language][`${prefix}.${code}`];
    if (text === undefined) throw new Error(`no text for ${prefix}.${code} in ${language}`);
    return `- ${language}: ${text}`;
  });
  return [`### ${code}`, ...(kind === undefined ? [] : [`*${kind}*`]), lines.join("\n")].join(
    "\n\n",
  );
}

writeOrCompare(
  new URL("../docs/messages.md", import.meta.url),
  `${[intro, ...chapters.map(chapterText)].join("\n\n")}\n`,
  "npm run messages",
);
