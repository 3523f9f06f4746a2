import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { OpenAPIV3_1 } from "openapi-types";

/** Describes every route that is registered after it. */
export async function addOpenApi(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "guntime",
        description: "Runs a road race from its rulebook.",
        // The version of the API, which outlives versions of guntime.
        version: "1",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });
}

/** The schemas that have a name are collected process-wide; only some belong to the API. */
function withoutUnused(document: object): Partial<OpenAPIV3_1.Document> {
  const { components, ...rest } = document as OpenAPIV3_1.Document;
  const all = components?.schemas ?? {};
  const used = new Set<string>();
  const collect = (part: unknown) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      collect(all[name] ?? null);
    }
  };
  collect(rest.paths ?? {});
  const schemas = Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => used.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { ...rest, components: { ...components, schemas } };
}
