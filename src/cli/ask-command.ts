import { parseArgs } from "node:util";

import type { Asked, NotAnswered } from "#app/rulebook/asked.ts";
import type { ShownQuote, ShownReason, ShownRefund } from "#contract/decision.ts";
import { readMoment } from "#contract/moment.ts";
import { formatMoney } from "#contract/text/format-figure.ts";
import type { EpochMs, Language, Outcome } from "#domain/kernel/index.ts";
import { quoted } from "#domain/rulebook/index.ts";

import { exitCode, UsageError, type Command } from "./command.ts";
import { jsonArgument } from "./json-argument.ts";
import { languageOf } from "./language.ts";
import { refusedRequest, unreadableOption } from "./refusal.ts";
import { rulebookArgument } from "./rulebook-argument.ts";

/** A question about money: what is asked, and how it is answered. */
interface Question {
  readonly name: string;
  readonly summary: string;
  /** The option that carries the request. */
  readonly option: "entries" | "order";
  /** A request as it may be written. */
  readonly example: string;
  readonly answer: (asked: Asked, json: unknown) => Outcome<ShownQuote | ShownRefund, NotAnswered>;
}

/** The command that asks a rulebook a question about money and shows every line with its clause. */
export function askCommand({ name, summary, option, example, answer }: Question): Command {
  const usage = `${name} <dir> --at <instant> --${option} <json|@file|-> [--json] [--lang zh-Hant|en|ja]`;
  return {
    name: [name],
    summary,
    usage,
    async run(args, io) {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          at: { type: "string" },
          [option]: { type: "string" },
          json: { type: "boolean" },
          lang: { type: "string" },
        },
      });
      const { at, lang } = values as Readonly<Record<string, string | boolean | undefined>>;
      const request = values[option];
      if (typeof at !== "string" || typeof request !== "string")
        throw new UsageError(`Both --at and --${option} are needed.`);
      const language = languageOf(typeof lang === "string" ? lang : undefined, io.env);
      const { book, hash } = await rulebookArgument(positionals, io, language);
      const asked: Asked = {
        book,
        rulebook: { raceId: book.race, version: book.version, hash },
        language,
        at: momentOption(at, book.zone, language),
      };
      const json = { name: `--${option}`, given: request, example };
      const outcome = answer(asked, await jsonArgument(json, io, language));
      if (!outcome.ok) {
        const [{ kind, refusals }] = outcome.refusals;
        throw refusedRequest(kind, refusals);
      }
      const { value } = outcome;
      io.out(values["json"] === true ? `${JSON.stringify(value)}\n` : linesOf(value));
      return exitCode.fine;
    },
  };
}

function momentOption(text: string, zone: string, language: Language): EpochMs {
  const moment = readMoment(text, zone);
  if (moment !== null) return moment;
  throw unreadableOption("--at", "moment-unreadable", {
    args: { given: quoted(text) },
    write: "2022-10-20T12:00+08:00 / 2022-10-20 12:00",
    language,
  });
}

function linesOf({ lines, total, reasons }: ShownQuote | ShownRefund): string {
  const rows = lines.map(({ kind, contest, item, amount, reasons: why }) => {
    const what = [kind, contest, item].filter((part) => part !== undefined).join(" ");
    return `${formatMoney(amount).padStart(12)}  ${what}\n${why.map(reasonLine).join("")}`;
  });
  return `${rows.join("")}${formatMoney(total).padStart(12)}  total\n${reasons.map(reasonLine).join("")}`;
}

function reasonLine({ text, clauses }: ShownReason): string {
  const cited = clauses.length === 0 ? "" : ` (${clauses.join(", ")})`;
  return `${" ".repeat(14)}${text}${cited}\n`;
}
