import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { makeFolder } from "./make-folder.ts";

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "guntime-folder-"));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

describe("a folder", () => {
  it("is made with those above it", () => {
    const folder = path.join(home, "a", "b", "c");

    makeFolder(folder, 0o711);

    expect(statSync(folder).mode & 0o777).toBe(0o711);
  });

  it("that exists is left as it is", () => {
    makeFolder(home);

    expect(existsSync(home)).toBe(true);
  });

  it("below a file is refused", () => {
    writeFileSync(path.join(home, "file"), "");

    expect(() => makeFolder(path.join(home, "file", "a"))).toThrow(/ENOTDIR/u);
  });

  it.runIf(existsSync("/proc/self"))("on a file system that takes none is refused at once", () => {
    expect(() => makeFolder("/proc/guntime/home")).toThrow(/ENOENT|EACCES|EPERM/u);
  });
});
