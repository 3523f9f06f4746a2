import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "domain",
          include: ["src/domain/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "web",
          include: ["web/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "server",
          include: [
            "test/**/*.test.ts",
            "src/{contract,app,db,gateways,readers,http,cli}/**/*.test.ts",
          ],
          exclude: ["test/fixtures/**", "test/browser/**"],
          globalSetup: ["test/support/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/support/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser, one page at a time, after the tests that measure nothing by the eye.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
    },
  },
});
