import { defineConfig } from "vitest/config";

const shared = { pool: "threads", isolate: false, testTimeout: 30_000 } as const;

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/count-reporter.ts"],
    projects: [
      { test: { ...shared, name: "unit", include: ["src/**/*.test.ts", "test/{arch,contract,golden}/**/*.test.ts"] } },
      // Whole processes, engines and servers: their own time, one after the other where they share a machine-wide thing.
      {
        test: {
          name: "e2e",
          include: ["test/{e2e,truth}/**/*.test.ts"],
          pool: "forks",
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
