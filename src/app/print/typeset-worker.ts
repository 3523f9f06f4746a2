import { parentPort } from "node:worker_threads";

import { typeset } from "./typeset.ts";

/** A document to be set, numbered so that answers find their question. */
export interface TypesetRequest {
  readonly id: number;
  readonly document: string;
}

export type TypesetAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failure: string };

parentPort?.on("message", ({ id, document }: TypesetRequest) => {
  typeset(document).then(
    (pdf) => answer({ id, pdf }),
    (error: unknown) => answer({ id, failure: String(error) }),
  );
});

function answer(message: TypesetAnswer): void {
  parentPort?.postMessage(message, []);
}
