#!/usr/bin/env node
// The machine's own Node may be as old as 20 and cannot read TypeScript; the Node that npm installed
// beside us can. Plain JavaScript on purpose: this file must run on either.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pinnedNode = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
const main = new URL("../src/cli/main.ts", import.meta.url);

if (!existsSync(pinnedNode)) {
  console.error(
    `The Node that guntime runs on is not installed at ${pinnedNode}. Run "npm install" in the guntime folder, then try again.`,
  );
  process.exit(1);
}

if (realpathSync(process.execPath) === realpathSync(pinnedNode)) {
  // `npx` and `npm start` put the pinned Node first on the PATH: no second process is needed.
  await import(main.href);
} else {
  runWithPinnedNode();
}

function runWithPinnedNode() {
  const child = spawn(pinnedNode, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // Ctrl-C in a terminal reaches the child twice, once directly and once from here; it takes
  // signals that follow each other at once for one.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(
      `The Node that guntime runs on could not be started (${error.message}). Run "npm install" in the guntime folder again.`,
    );
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // Ends the way the child ended, so that a supervisor sees the same signal.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
