import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Headers that tell a browser to load nothing from elsewhere and to be framed by nobody. */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "base-uri": ["'none'"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "img-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    frameguard: { action: "deny" },
    // Other sites hear nothing; with "no-referrer" the pages' own forms would have no origin either.
    referrerPolicy: { policy: "same-origin" },
    // Whether the whole domain is served by https is for whoever terminates TLS to say.
    strictTransportSecurity: false,
  });
}
