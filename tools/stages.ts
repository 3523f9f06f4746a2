/** The stages of the domain in the order in which data flows. A stage may import earlier ones. */
export const stages = [
  "kernel",
  "rulebook",
  "entry",
  "payment",
  "bib",
  "read",
  "passing",
  "ruling",
  "result",
  "award",
  "proof",
] as const;

/** Stages beside the flow, with what they may import. Only the last stage may import them. */
export const sideBranches: Readonly<Record<string, readonly string[]>> = {
  duty: ["kernel", "rulebook"],
};

/** The layers around the domain, with the layers that each may import. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contract: ["domain"],
  db: ["domain", "contract"],
  gateways: ["domain", "contract"],
  readers: ["domain", "contract"],
  app: ["domain", "contract", "db", "gateways", "readers"],
  http: ["app", "contract"],
  // The command `start` is where the server is put together with its command line.
  cli: ["app", "contract", "domain", "http"],
};

/**
 * The pages stand outside: of the domain they know the words of the kernel alone, and whatever is to
 * be decided they ask of `/api`.
 */
export const pagesImport: readonly string[] = ["src/contract/", "src/domain/kernel/index\\.ts$"];

/** Packages that one place alone may import, so that the choice can be changed there. */
export const packagePlaces: Readonly<Record<string, string>> = {
  kysely: "^src/db/",
  pg: "^src/db/",
  fastify: "^src/http/",
  "@fastify/[^/]+": "^src/http/",
  "fastify-type-provider-zod": "^src/http/",
  "prom-client": "^src/http/",
  pino: "^src/http/",
  svelte: "^web/",
  "@sveltejs/[^/]+": "^web/",
  vite: "^web/build/",
  "@myriaddreamin/[^/]+": "^src/app/print/",
  yaml: "^src/app/rulebook(-files\\.ts$|/)",
};
