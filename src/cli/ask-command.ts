import { parseArgs } from "node:util";

import type { Asked, NotAnswered } from "#app/rulebook/ask-money.ts";
import type { ShownQuote, ShownReason, ShownRefund } from "#contract/decision.ts";
import { readMoment } from "#contract/moment.ts";
import { formatMoney } from "#contract/text/format-figure.ts";
import type { EpochMs, Outcome } from "#domain/kernel/index.ts";

import { exitCode, RefusedError, UsageError, type Command } from "./command.ts";
import { jsonArgument } from "./json-argument.ts";
import { languageOf } from "./language.ts";
import { rulebookArgument } from "./rulebook-argument.ts";

/** A question about money: what is asked, and how it is answered. */
interface Question {
  readonly name: string;
  readonly summary: string;
  /** The option that carries the request. */
  readonly option: "entries" | "order";
  readonly answer: (asked: Asked, json: unknown) => Outcome<ShownQuote | ShownRefund, NotAnswered>;
}

/** The command that asks a rulebook a question about money and shows every line with its clause. */
export function askCommand({ name, summary, option, answer }: Question): Command {
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
      const { at, json, lang } = values as Readonly<Record<string, string | boolean | undefined>>;
      const request = values[option];
      if (typeof at !== "string" || typeof request !== "string")
        throw new UsageError(`Both --at and --${option} are needed.`);
      const language = languageOf(typeof lang === "string" ? lang : undefined, io.env);
      const { book, hash } = await rulebookArgument(positionals, io, language);
      const asked: Asked = {
        book,
        rulebook: { raceId: book.race, version: book.version, hash },
        language,
        at: momentOption(at, book.zone),
      };
      const outcome = answer(asked, await jsonArgument(request, `--${option}`, io));
      if (outcome.ok) {
        io.out(json === true ? `${JSON.stringify(outcome.value)}\n` : linesOf(outcome.value));
        return exitCode.fine;
      }
      const [{ kind, refusals }] = outcome.refusals;
      if (json === true) io.out(`${JSON.stringify({ refused: kind, refusals })}\n`);
      else
        for (const { code, clauses, path, message, write } of refusals) {
          const place = path === "" ? "" : `${path}: `;
          const advice = write === undefined ? "" : ` (${write})`;
          io.err(`${place}${message}${advice} [${[code, ...clauses].join(", ")}]`);
        }
      return exitCode.refused;
    },
  };
}

function momentOption(text: string, zone: string): EpochMs {
  const moment = readMoment(text, zone);
  if (moment === null)
    throw new RefusedError(
      `--at "${text}" is no moment. Write 2022-10-20T12:00+08:00, or 2022-10-20 12:00 in the race's zone.`,
    );
  return moment;
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
