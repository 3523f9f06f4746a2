/** Ctrl-C reaches a process more than once when a launcher or npm passes it on. */
const sameKeystrokeMs = 500;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `onFirst` at the first signal to stop and `onSecond` when the person insists.
 * Returns the way to stop listening.
 */
export function onStopSignals(onFirst: () => void, onSecond: () => void): () => void {
  let first: number | undefined;
  const listener = () => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      onFirst();
    } else if (now - first > sameKeystrokeMs) {
      onSecond();
    }
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
