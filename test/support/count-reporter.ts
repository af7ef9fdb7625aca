import type { Reporter, TestModule } from "vitest/node";

/** Ends every run with `N passed, N failed` alone on a line, which scripts and people can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      // A file that fails before its tests are collected would otherwise count for nothing.
      if (module.state() === "failed" && !tests.some((test) => test.result().state === "failed")) count.failed += 1;
      for (const test of tests) {
        const { state } = test.result();
        if (state !== "pending") count[state] += 1;
      }
    }
    if (count.skipped > 0) process.stdout.write(`\n${count.skipped} skipped; their names are above\n`);
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
  }
}
