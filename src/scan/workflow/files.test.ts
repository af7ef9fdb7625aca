import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { createFakeClock } from "../../../test/fakes/clock.ts";
import { createFakeLogger } from "../../../test/fakes/logger.ts";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import { readSettings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { writeResultFiles } from "./files.ts";

/** A machine that only remembers what was written where. */
function createMachine(path: typeof posix): { runtime: Runtime; written: Map<string, string> } {
  const written = new Map<string, string>();
  const fs = {
    sep: path.sep,
    join: (...parts: string[]) => path.join(...parts),
    stat: async () => undefined,
    writeAtomically: async (file: string, content: AsyncIterable<Uint8Array>) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of content) chunks.push(chunk);
      written.set(file, Buffer.concat(chunks).toString());
    },
  } as unknown as FileSystem;
  const runtime = {
    fs,
    clock: createFakeClock(),
    logger: createFakeLogger(),
    signal: new AbortController().signal,
    environment: {},
  } as unknown as Runtime;
  return { runtime, written };
}

const write = async (path: typeof posix, given: string, { isOneOfSeveral = false, directory = "/tmp/t", workspace = "/checkout/app" } = {}) => {
  const { runtime, written } = createMachine(path);
  const settings = readSettings({ "sarif-path": given });
  const files = await writeResultFiles(
    { report: sampleReport(), settings, directory, workspace, sarif: "{}", slug: "app-1", isOneOfSeveral },
    runtime,
  );
  expect([...written.keys()].sort()).toEqual(Object.values<string>({ ...files }).sort());
  return files;
};

describe("where the files of an image are written", () => {
  it.each<[string, typeof posix, string, Parameters<typeof write>[2], string]>([
    ["the run's directory by default", posix, "", {}, "/tmp/t/app-1.sarif"],
    ["relative to the checkout", posix, "out/app.sarif", {}, "/checkout/app/out/app.sarif"],
    ["an absolute path", posix, "/srv/app.sarif", {}, "/srv/app.sarif"],
    ["with the image's name among several", posix, "out/app.sarif.json", { isOneOfSeveral: true }, "/checkout/app/out/app-app-1.sarif.json"],
    ["with a dot in a folder", posix, "./v1.2/app", { isOneOfSeveral: true }, "/checkout/app/v1.2/app-app-1"],
    ["a hidden file", posix, ".sarif", { isOneOfSeveral: true }, "/checkout/app/.sarif-app-1"],
    ["Windows by default", win32, "", { directory: "C:\\t" }, "C:\\t\\app-1.sarif"],
    ["Windows, relative", win32, "out\\app.sarif", { workspace: "D:\\a\\app" }, "D:\\a\\app\\out\\app.sarif"],
    ["Windows, forward slashes", win32, "out/app.sarif", { workspace: "D:\\a\\app", isOneOfSeveral: true }, "D:\\a\\app\\out\\app-app-1.sarif"],
    ["Windows, absolute", win32, "D:\\out\\app.sarif", { isOneOfSeveral: true }, "D:\\out\\app-app-1.sarif"],
    ["a share", win32, "\\\\host\\share\\app.sarif", {}, "\\\\host\\share\\app.sarif"],
  ])("%s", async (...[, path, given, options, expected]) => {
    expect((await write(path, given, options)).sarif).toBe(expected);
  });
});
