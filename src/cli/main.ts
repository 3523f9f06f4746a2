import { commands } from "./commands.ts";
import { runCommandLine } from "./run-command-line.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  out: (content) => process.stdout.write(content),
  err: (message) => process.stderr.write(`${message}\n`),
  get input() {
    return process.stdin;
  },
  env: process.env,
  cwd: process.cwd(),
});
