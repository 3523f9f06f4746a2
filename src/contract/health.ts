import { z } from "zod";

export const alive = z.object({ status: z.literal("ok") }).meta({ id: "Alive" });

export const ready = z
  .object({ status: z.literal("ready"), database: z.literal("ok") })
  .meta({ id: "Ready" });
