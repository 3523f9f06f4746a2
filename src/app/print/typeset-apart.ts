import { Worker } from "node:worker_threads";

import type { TypesetAnswer, TypesetRequest } from "./typeset-worker.ts";

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that sets documents, and who waits for which of them. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** The compiler and its fonts take some 250 MB, so the thread goes when nobody has asked for a while. */
const idleMs = 15_000;

let thread: Thread | undefined;
let idle: NodeJS.Timeout | undefined;
let asked = 0;

/**
 * Sets a document as PDF in a thread of its own, so that other requests do not wait for it. Documents
 * are set one after the other.
 */
export function typesetApart(document: string): Promise<Uint8Array> {
  clearTimeout(idle);
  const { worker, waiting } = (thread ??= newThread());
  const id = (asked += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, document } satisfies TypesetRequest, []);
  });
}

function newThread(): Thread {
  const worker = new Worker(new URL("typeset-worker.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  const started: Thread = { worker, waiting };
  const fail = (reason: Error): void => {
    if (thread === started) thread = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on("message", (answer: TypesetAnswer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("pdf" in answer) asker?.resolve(answer.pdf);
    else asker?.reject(new Error(answer.failure));
    if (waiting.size > 0) return;
    // A process that has nothing else to do may end.
    worker.unref();
    idle = setTimeout(() => void worker.terminate(), idleMs).unref();
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the thread that sets documents has ended")));
  return started;
}
