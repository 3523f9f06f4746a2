import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";

import { publishFolder } from "#app/rulebook/publish-folder.ts";
import { clockAt } from "#test/support/clock.ts";
import { useServer } from "#test/support/server.ts";

const tested = useServer();
const race = "/api/races/tainan-2023";

beforeAll(async () => {
  const app = { db: tested.db, clock: clockAt("2026-11-20T01:00:00Z") };
  await publishFolder(app, "rulebooks/tainan-2023");
});

const files = [
  ["regulation.html", "text/html; charset=utf-8", "inline", "<!doctype html>"],
  ["regulation.md", "text/markdown; charset=utf-8", "attachment", "# 2023"],
  ["regulation.pdf", "application/pdf", "inline", "%PDF-1.7"],
  ["calendar.ics", "text/calendar; charset=utf-8", "attachment", "BEGIN:VCALENDAR"],
] as const;

describe.each(files)("%s", (name, mediaType, shown, begins) => {
  test("comes as the file it is, in the language asked for", async () => {
    const answer = await tested.server.inject(`${race}/${name}?lang=ja`);

    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": mediaType,
      "content-language": "ja",
      "content-disposition": `${shown}; filename="tainan-2023-ja-${name}"`,
      "cache-control": "no-cache",
    });
    expect(answer.rawPayload.subarray(0, begins.length).toString()).toBe(begins);
  });

  test("is not sent again to whoever has it", async () => {
    const { headers } = await tested.server.inject(`${race}/${name}?lang=ja`);
    const tag = String(headers["etag"]);

    const again = await tested.server.inject({
      url: `${race}/${name}?lang=ja`,
      headers: { "if-none-match": `"other", W/${tag}` },
    });
    const other = await tested.server.inject({
      url: `${race}/${name}?lang=en`,
      headers: { "if-none-match": tag },
    });

    expect(again).toMatchObject({ statusCode: 304, body: "" });
    expect(other.statusCode).toBe(200);
  });

  test.each([
    [`/api/races/no-race/${name}`, 404, "race-not-found"],
    [`${race}/${name}?lang=fr`, 400, "invalid-request"],
  ])("answers %s with %i %s", async (address, status, code) => {
    const answer = await tested.server.inject(address);

    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code, status });
  });
});

test("the regulation as HTML may use its own style and nothing else", async () => {
  const { headers } = await tested.server.inject(`${race}/regulation.html`);

  expect(headers["content-security-policy"]).toMatch(/^default-src 'none';.* style-src 'sha256-/u);
});

test("twenty at once get the same PDF", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => tested.server.inject(`${race}/regulation.pdf?lang=en`)),
  );

  expect(new Set(answers.map(({ rawPayload }) => rawPayload.toString("base64"))).size).toBe(1);
});

test("the calendar is read by a calendar program", async () => {
  const { body } = await tested.server.inject(`${race}/calendar.ics?lang=en`);

  const calendar = new ICAL.Component(ICAL.parse(body));
  const gun = calendar
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event))
    .find(({ uid }) => uid === "schedule.guns.half@tainan-2023.guntime");
  expect(gun?.summary).toMatch(/: Start \(Half marathon\)$/u);
  expect(gun?.startDate.toJSDate().toISOString()).toBe("2023-03-04T21:30:00.000Z");
});
