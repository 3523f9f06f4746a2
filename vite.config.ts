import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

import { pageTexts } from "./web/build/page-texts.ts";
import { recordSources } from "./web/build/record-sources.ts";

const out = process.env["GUNTIME_PAGES_OUT"] ?? "build/pages";

/** The pages: SvelteKit under `web/`, built for the handler that Fastify mounts. */
export default defineConfig({
  plugins: [
    pageTexts(),
    recordSources(out),
    sveltekit({
      adapter: adapter({ out, envPrefix: "GUNTIME_PAGES_" }),
      files: { src: "web", assets: "web/static" },
      csp: {
        mode: "nonce",
        // SvelteKit adds the nonce of each answer to scripts and styles.
        directives: {
          "default-src": ["none"],
          "base-uri": ["none"],
          "connect-src": ["self"],
          "font-src": ["self"],
          "form-action": ["self"],
          "frame-ancestors": ["none"],
          "img-src": ["self"],
          "manifest-src": ["self"],
          "script-src": ["self"],
          "style-src": ["self"],
          // SvelteKit's announcer of page changes, and nothing else, has a style attribute.
          "style-src-attr": [
            "unsafe-hashes",
            "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=",
          ],
        },
      },
      // Absolute addresses of scripts and styles are the same on every page, so they are cached once.
      paths: { relative: false },
    }),
  ],
  // In development the pages run in Vite and the API in `guntime start`.
  server: { proxy: { "/api": "http://localhost:3000" } },
  // Fonts put into the stylesheet as data would be loaded by everybody, and refused by the policy.
  build: { target: "es2023", assetsInlineLimit: 0 },
});
