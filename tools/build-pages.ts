import { builtFolder } from "#http/pages/built-pages.ts";

// For packages and images, so that the first start need not build.
await builtFolder((message) => console.error(message));
