import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { icsText, writeIcs } from "./ics.ts";

function withSummary(text: string): string {
  return writeIcs({ name: "VEVENT", properties: [["SUMMARY", icsText(text)]] });
}

function summaryOf(file: string): unknown {
  return new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue("summary");
}

describe("a calendar file", () => {
  it.each([
    "Start",
    "a, b; c \\ d\nnew line",
    "報名截止：".repeat(40),
    `${"a".repeat(60)}𠮷野家㛢${"b".repeat(80)}`,
    "👨‍👩‍👧 が́ ".repeat(30),
  ])("gives back what was written: %s", (text) => {
    expect(summaryOf(withSummary(text))).toBe(text);
  });

  it("has no line of more than 75 bytes and cuts no character (RFC 5545, 3.1)", () => {
    const file = withSummary("報名截止 𠮷 👨‍👩‍👧 ".repeat(30));

    const lines = file.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.includes("\uFFFD"))).toEqual([]);
  });

  it("ends every line with CR LF", () => {
    expect(withSummary("x")).toBe("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
  });
});
